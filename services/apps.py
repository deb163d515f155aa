"""The product as one Django app: finds its management commands, and compiles the words of the interface at a start."""

from pathlib import Path

from django.apps import AppConfig
from django.conf import settings
from django.core import checks
from django.core.exceptions import ImproperlyConfigured

from services.language.catalogues import CatalogueError
from services.language.compiling import compile_when_changed


class ServicesConfig(AppConfig):
    """Owns the commands and the catalogues; the tables live in the rooms."""

    name = "services"
    label = "services"

    def ready(self) -> None:
        """Compiles what has changed, which `serve` has done before the site starts, and adds to `check --deploy`."""
        from services.management.deployment import check_signed_advice

        checks.register(check_signed_advice, checks.Tags.security, deploy=True)
        compiled = Path(settings.LOCALE_PATHS[0])
        try:
            compile_when_changed(settings.HRD_CATALOGUES, compiled)
        except CatalogueError as reason:
            raise ImproperlyConfigured(str(reason)) from reason
        except OSError as reason:
            raise ImproperlyConfigured(f"{compiled} cannot be written: {reason.strerror or reason}.") from reason
