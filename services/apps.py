"""The product as one Django app, so that its management commands are found."""

from django.apps import AppConfig


class ServicesConfig(AppConfig):
    """Owns the commands; the tables live in the rooms."""

    name = "services"
    label = "services"
