"""The public pages as a Django app: templates and static files, no tables."""

from django.apps import AppConfig
from django.core import checks


class WebConfig(AppConfig):
    """Owns the pages of the site."""

    name = "services.web"
    label = "web"

    def ready(self) -> None:
        """Registers what `check --deploy` asks of a site."""
        from services.web.neutral_names import check_neutral_names

        checks.register(check_neutral_names, checks.Tags.security, deploy=True)
