"""When which part of a listing was last found to be true, by whom and how."""

from __future__ import annotations

from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from services.registry.models.fields import CodeField
from services.registry.models.recorded import Recorded
from services.vocabulary.listing import CHECK_METHODS, CHECKED_FIELDS, CHECKER_ROLES

A_DAY = timedelta(days=1)  # where the check was made it may be tomorrow already


class FieldCheck(Recorded):
    """The last check of one part of a location; the role is shown, never a person's name."""

    location = models.ForeignKey("registry.Location", on_delete=models.CASCADE, related_name="checks")
    field = CodeField(
        CHECKED_FIELDS,
        _("what was checked"),
        max_length=20,
        default="everything",
    )
    checked_on = models.DateField(_("on"))
    checked_by_role = CodeField(CHECKER_ROLES, _("by"), max_length=20, default="admin")
    method = CodeField(CHECK_METHODS, _("how"), max_length=10, default="call")

    class Meta:
        ordering = ("-checked_on", "pk")
        constraints = [
            models.UniqueConstraint(
                fields=("location", "field"),
                name="check_once_a_field",
                violation_error_message=_("Each part has one check: change the date of the one that is there."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.field}: {self.checked_on}"

    def clean(self) -> None:
        """Refuses a check that has not happened yet."""
        super().clean()
        if isinstance(self.checked_on, date) and self.checked_on > timezone.now().date() + A_DAY:
            raise ValidationError({"checked_on": _("This day is yet to come.")})
