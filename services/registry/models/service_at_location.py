"""One service at one location (HSDS service_at_location): what the site calls an offer."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from services.registry.models.fields import CodeField, HoursField, SeveralField
from services.registry.models.recorded import Recorded
from services.vocabulary.facts import several
from services.vocabulary.listing import MODES, STATUSES
from services.vocabulary.phrase import gettext_noop

MODES_FACT = several("modes", gettext_noop("How you get it"), MODES, who="PW", is_filter=True)


class ServiceAtLocation(Recorded):
    """A service offered at a location, with its own hours, modes and state of the day."""

    service = models.ForeignKey("registry.Service", on_delete=models.CASCADE, related_name="at_locations")
    location = models.ForeignKey("registry.Location", on_delete=models.CASCADE, related_name="offers")
    description = models.TextField(_("description of the offer here"), max_length=5000, blank=True)
    modes = SeveralField(MODES_FACT)
    opening_hours = HoursField(
        verbose_name=_("opening hours (OSM syntax)"), help_text=_("Empty: as the location's own hours.")
    )
    status = CodeField(STATUSES, _("state"), max_length=20, default="open")
    status_from = models.DateTimeField(_("state since"), null=True, blank=True)
    status_until = models.DateTimeField(_("state until"), null=True, blank=True)
    status_message = models.CharField(_("message about the state"), max_length=500, blank=True)

    class Meta:
        ordering = ("location", "service")
        constraints = [
            models.UniqueConstraint(
                fields=("service", "location"),
                name="offer_once_a_location",
                violation_error_message=_("This service is already offered here."),
            ),
            models.CheckConstraint(condition=Q(status__in=list(STATUSES)), name="offer_status_known"),
            models.CheckConstraint(
                condition=Q(status_from__isnull=True)
                | Q(status_until__isnull=True)
                | Q(status_until__gte=F("status_from")),
                name="offer_status_dates_in_order",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.service} @ {self.location}"

    def clean(self) -> None:
        """Refuses a state that ends before it begins."""
        super().clean()
        if self.status_from and self.status_until and self.status_until < self.status_from:
            raise ValidationError({"status_until": _("This is before the state began.")})
