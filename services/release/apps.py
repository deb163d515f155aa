"""The release room as a Django app."""

from django.apps import AppConfig


class ReleaseConfig(AppConfig):
    """Loads the models and listens to every change of a listing."""

    name = "services.release"
    label = "release"
    verbose_name = "Release"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Connects the writer of public records to the registry's changes, and tells the registry what it decided."""
        from services.release import phrases, states, writing

        writing.listen()
        phrases.listen()
        states.tell_registry()
