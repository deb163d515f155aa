"""The API as a Django app."""

from django.apps import AppConfig


class ApiConfig(AppConfig):
    """Owns no tables."""

    name = "services.api"
    label = "api"
