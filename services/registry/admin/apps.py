"""The admin of the registry as an app: it looks for admin modules in our own rooms only."""

from django.contrib.admin.apps import SimpleAdminConfig


class RegistryAdminConfig(SimpleAdminConfig):
    """Does not autodiscover: django-leaflet's own admin module crashes where GDAL is missing (docs/architecture.md)."""

    default_site = "services.registry.admin.site.RegistrySite"

    def ready(self) -> None:
        """Registers the models of the registry."""
        super().ready()
        from services.registry.admin import register

        register()
