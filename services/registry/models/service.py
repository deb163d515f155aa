"""What people get (HSDS service): one service is of one type, wherever it is offered."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from services.registry.models.fields import CodeField
from services.registry.models.gates import Gates
from services.registry.models.recorded import Recorded
from services.registry.models.service_details import ServiceDetails
from services.registry.models.ways_in import WaysIn, WhatItIsLike
from services.vocabulary.listing import CONSENT_SCOPES
from services.vocabulary.service_types import SERVICE_TYPES


class Service(Gates, WaysIn, WhatItIsLike, Recorded):
    """One service of one type, run by one organisation, offered at any number of locations."""

    organization = models.ForeignKey(
        "registry.Organization", null=True, blank=True, on_delete=models.PROTECT, related_name="services"
    )
    type = CodeField({code: kind.label for code, kind in SERVICE_TYPES.items()}, _("type"), max_length=30)
    name = models.CharField(_("name"), max_length=300, blank=True)
    alternate_name = models.CharField(_("other name"), max_length=300, blank=True)
    description = models.TextField(_("description"), max_length=5000, blank=True)
    url = models.URLField(_("web page"), max_length=500, blank=True)
    capacity = models.PositiveIntegerField(_("free places"), null=True, blank=True)
    capacity_observed_at = models.DateTimeField(_("free places counted at"), null=True, blank=True)
    capacity_expires_at = models.DateTimeField(_("free places shown until"), null=True, blank=True)
    source = models.ForeignKey(
        "registry.Source", null=True, blank=True, on_delete=models.PROTECT, related_name="services"
    )
    notes = models.TextField(_("notes for curators, never public"), blank=True)
    external_code = models.CharField(_("code in another taxonomy"), max_length=60, blank=True)

    class Meta:
        ordering = ("type", "name", "pk")
        constraints = [
            models.CheckConstraint(condition=Q(type__in=list(SERVICE_TYPES)), name="service_type_known"),
            models.CheckConstraint(condition=Q(consent_scope__in=list(CONSENT_SCOPES)), name="service_consent_known"),
            models.CheckConstraint(
                condition=~Q(consent_scope__in=("public", "workers"))
                | (Q(consent_given_on__isnull=False) & ~Q(consent_given_by="")),
                name="service_consent_says_who_and_when",
            ),
            models.CheckConstraint(
                condition=Q(min_age__isnull=True) | Q(max_age__isnull=True) | Q(min_age__lte=F("max_age")),
                name="service_ages_in_order",
            ),
            models.CheckConstraint(
                condition=Q(capacity__isnull=True)
                | Q(capacity_observed_at__isnull=False, capacity_expires_at__isnull=False),
                name="service_capacity_has_an_expiry",
            ),
        ]

    def __str__(self) -> str:
        return self.name or str(SERVICE_TYPES[self.type].short_label if self.type in SERVICE_TYPES else self.type)

    def clean(self) -> None:
        """Refuses consent without giver and day, ages in the wrong order, and free places that never expire."""
        super().clean()
        if self.consent_scope in ("workers", "public"):
            _require(self, "consent_given_by", _("Say who gave consent."))
            _require(self, "consent_given_on", _("Say when consent was given."))
        if isinstance(self.min_age, int) and isinstance(self.max_age, int) and self.max_age < self.min_age:
            raise ValidationError({"max_age": _("The oldest age is below the youngest.")})
        if self.capacity is not None:
            _require(self, "capacity_observed_at", _("Say when the free places were counted."))
            _require(self, "capacity_expires_at", _("Say until when this number may be shown."))

    @property
    def details(self) -> ServiceDetails | None:
        """The row of facts of the service's own type, or None where nobody has filled it in."""
        return getattr(self, f"{self.type.replace('_', '')}details", None)


def _require(service: Service, field: str, sentence: Any) -> None:
    if not getattr(service, field):
        raise ValidationError({field: sentence})
