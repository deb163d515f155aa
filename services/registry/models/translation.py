"""Names and descriptions in further languages: one row a language, with a note of who made it."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from services.registry.models.codes import check_language_codes
from services.registry.models.recorded import Recorded

MADE_BY = {"person": _("a person"), "machine": _("a machine, not reviewed")}


class Translation(Recorded):
    """A name and a description in one language (BCP 47)."""

    language = models.CharField(_("language"), max_length=20)
    name = models.CharField(_("name"), max_length=300, blank=True)
    description = models.TextField(_("description"), max_length=5000, blank=True)
    made_by = models.CharField(_("made by"), max_length=10, choices=list(MADE_BY.items()), default="person")

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self.language}: {self.name}"

    def clean(self) -> None:
        """Refuses what is no language code."""
        super().clean()
        check_language_codes(self.language, "language")


class LocationTranslation(Translation):
    """A location's words in another language."""

    location = models.ForeignKey("registry.Location", on_delete=models.CASCADE, related_name="translations")
    transportation = models.TextField(_("how to get there"), max_length=2000, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=("location", "language"),
                name="location_translated_once_a_language",
                violation_error_message=_("This language is already there."),
            )
        ]


class ServiceTranslation(Translation):
    """A service's words in another language."""

    service = models.ForeignKey("registry.Service", on_delete=models.CASCADE, related_name="translations")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=("service", "language"),
                name="service_translated_once_a_language",
                violation_error_message=_("This language is already there."),
            )
        ]
