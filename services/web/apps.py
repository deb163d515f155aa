"""The public pages as a Django app: templates and static files, no tables."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Owns the pages of the site."""

    name = "services.web"
    label = "web"
