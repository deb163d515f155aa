"""The base of the eighteen details models: one row beside one service, and the way from a type to its model."""

from __future__ import annotations

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from services.registry.models.recorded import Recorded
from services.vocabulary.service_type import ServiceType


class ServiceDetails(Recorded):
    """What is known of a service because of its type."""

    service_type: ClassVar[ServiceType]

    service = models.OneToOneField(
        "registry.Service", on_delete=models.CASCADE, primary_key=True, related_name="%(class)s"
    )

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self.service_type.short_label}: {self.service}"

    def clean(self) -> None:
        """Refuses details of one type beside a service of another."""
        super().clean()
        # Without an id the service is being made in the same form, or has not been chosen, which is said elsewhere.
        if self.service_id is not None and self.service.type != self.service_type.code:
            raise ValidationError(_("These details are for another type of service."))

    def answers(self) -> dict[str, Any]:
        """Returns every fact of the type with its stored value."""
        return {fact.key: getattr(self, fact.key) for fact in self.service_type.facts}
