"""When which part of a listing was last found to be true, by whom and how."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from services.registry.models.recorded import Recorded
from services.vocabulary.listing import CHECK_METHODS, CHECKED_FIELDS, CHECKER_ROLES


class FieldCheck(Recorded):
    """The last check of one part of a location; the role is shown, never a person's name."""

    location = models.ForeignKey("registry.Location", on_delete=models.CASCADE, related_name="checks")
    field = models.CharField(
        _("what was checked"), max_length=20, choices=[(k, _(v)) for k, v in CHECKED_FIELDS.items()],
        default="everything",
    )
    checked_on = models.DateField(_("on"))
    checked_by_role = models.CharField(
        _("by"), max_length=20, choices=[(k, _(v)) for k, v in CHECKER_ROLES.items()], default="admin"
    )
    method = models.CharField(
        _("how"), max_length=10, choices=[(k, _(v)) for k, v in CHECK_METHODS.items()], default="call"
    )

    class Meta:
        ordering = ("-checked_on", "pk")
        constraints = [models.UniqueConstraint(fields=("location", "field"), name="check_once_a_field")]

    def __str__(self) -> str:
        return f"{self.field}: {self.checked_on}"
