"""The registry as a Django app."""

from django.apps import AppConfig


class RegistryConfig(AppConfig):
    """Loads the models and connects the signals that follow every write."""

    name = "services.registry"
    label = "registry"
    verbose_name = "Registry"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Connects the watch on writes once all models are loaded."""
        from services.registry.curation import changes

        changes.watch_all_models()
