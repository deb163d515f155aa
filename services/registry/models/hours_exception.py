"""Days on which other hours hold than the usual: closures, holidays, extra days."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from services.hours.plain import read_plain_words
from services.hours.values import HoursError
from services.registry.models.recorded import Recorded

NOT_HOURS = ("off", "unknown")


class HoursException(Recorded):
    """Hours between two dates, for a whole location or for one service there; they go above the weekly hours."""

    location = models.ForeignKey("registry.Location", on_delete=models.CASCADE, related_name="hours_exceptions")
    offer = models.ForeignKey(
        "registry.ServiceAtLocation",
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="hours_exceptions",
        verbose_name=_("only for this service"),
    )
    starts_on = models.DateField(_("first day"))
    ends_on = models.DateField(_("last day"))
    opening_hours = models.CharField(
        _("hours on these days"),
        max_length=300,
        default="off",
        help_text=_("“off” for closed, “unknown” for ask, or hours such as 10:00-14:00."),
    )
    note = models.CharField(_("note for the public"), max_length=300, blank=True)

    class Meta:
        ordering = ("starts_on", "pk")
        constraints = [
            models.CheckConstraint(condition=Q(ends_on__gte=F("starts_on")), name="hours_exception_days_in_order"),
        ]

    def __str__(self) -> str:
        return f"{self.starts_on} – {self.ends_on}: {self.opening_hours}"

    def clean(self) -> None:
        """Refuses days in the wrong order, hours that cannot be read, and an offer of another location."""
        super().clean()
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            raise ValidationError({"ends_on": _("The last day is before the first.")})
        if self.offer is not None and self.offer.location_id != self.location_id:
            raise ValidationError({"offer": _("This service is offered at another location.")})
        if self.opening_hours in NOT_HOURS:
            return
        try:
            self.opening_hours = read_plain_words(self.opening_hours)
        except HoursError as reason:
            raise ValidationError({"opening_hours": str(reason)}) from reason
