"""What a service has any number of: languages, audiences, costs and areas it serves (HSDS names)."""

from __future__ import annotations

import json
import re
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from services.registry.models.codes import check_country_code, check_language_codes
from services.registry.models.fields import CodeField
from services.registry.models.recorded import Recorded
from services.vocabulary.common_facts import AUDIENCE_LEVELS, AUDIENCES
from services.vocabulary.listing import LANGUAGE_LEVELS, SERVICE_AREA_KINDS

_CURRENCY = re.compile("[A-Z]{3}")


class ServiceLanguage(Recorded):
    """A language people can use there (BCP 47), spoken or signed, and how."""

    service = models.ForeignKey("registry.Service", on_delete=models.CASCADE, related_name="languages")
    code = models.CharField(_("language"), max_length=20, help_text=_("BCP 47: en, fr, ar, bfi"))
    level = CodeField(LANGUAGE_LEVELS, _("how"), max_length=20, default="staff")

    class Meta:
        ordering = ("pk",)
        constraints = [
            models.UniqueConstraint(
                fields=("service", "code", "level"),
                name="language_once_a_service_and_level",
                violation_error_message=_("This language is already there in this way."),
            )
        ]

    def __str__(self) -> str:
        return self.code

    def clean(self) -> None:
        """Refuses what is no language code."""
        super().clean()
        check_language_codes(self.code, "code")


class ServiceAudience(Recorded):
    """Somebody a service is for especially, or only."""

    service = models.ForeignKey("registry.Service", on_delete=models.CASCADE, related_name="audiences")
    audience = CodeField(AUDIENCES, _("for whom"), max_length=20)
    level = CodeField(AUDIENCE_LEVELS, _("how"), max_length=10, default="focus")

    class Meta:
        ordering = ("pk",)
        constraints = [
            models.UniqueConstraint(
                fields=("service", "audience"),
                name="audience_once_a_service",
                violation_error_message=_("These people are already named."),
            ),
            models.CheckConstraint(condition=Q(audience__in=list(AUDIENCES)), name="audience_known"),
        ]

    def __str__(self) -> str:
        return self.audience


class CostOption(Recorded):
    """A price (HSDS cost_option)."""

    service = models.ForeignKey("registry.Service", on_delete=models.CASCADE, related_name="cost_options")
    option = models.CharField(_("for what or whom"), max_length=200, blank=True)
    amount = models.DecimalField(_("amount"), max_digits=10, decimal_places=2, null=True, blank=True)
    currency = models.CharField(_("currency (three letters)"), max_length=3, blank=True)
    amount_description = models.CharField(_("in words"), max_length=300, blank=True)

    class Meta:
        ordering = ("pk",)
        constraints = [
            models.CheckConstraint(condition=Q(amount__isnull=True) | Q(amount__gte=0), name="cost_not_negative"),
            models.CheckConstraint(condition=Q(amount__isnull=True) | ~Q(currency=""), name="cost_amount_has_currency"),
        ]

    def __str__(self) -> str:
        return self.option or self.amount_description

    def clean(self) -> None:
        """Refuses a price below zero, a price without a currency, and what is no currency."""
        super().clean()
        if not isinstance(self.amount, Decimal):
            return
        if self.amount < 0:
            raise ValidationError({"amount": _("A price cannot be below zero.")})
        if not _CURRENCY.fullmatch(self.currency):
            raise ValidationError({"currency": _("Give three capital letters, like GBP.")})


class ServiceArea(Recorded):
    """Where a service that comes by post, phone or on foot can be had (HSDS service_area)."""

    service = models.ForeignKey("registry.Service", on_delete=models.CASCADE, related_name="service_areas")
    name = models.CharField(_("name"), max_length=200, blank=True)
    kind = CodeField(SERVICE_AREA_KINDS, _("kind"), max_length=12)
    country = models.CharField(_("country (two letters)"), max_length=2, blank=True)
    subdivision = models.CharField(_("ISO 3166-2 without the country"), max_length=10, blank=True)
    latitude = models.FloatField(_("latitude of the centre"), null=True, blank=True)
    longitude = models.FloatField(_("longitude of the centre"), null=True, blank=True)
    radius_m = models.PositiveIntegerField(_("radius in metres"), null=True, blank=True)
    polygon = models.TextField(_("polygon (GeoJSON)"), blank=True)

    class Meta:
        ordering = ("pk",)
        constraints = [
            models.CheckConstraint(
                condition=Q(kind="world")
                | (Q(kind="country") & ~Q(country=""))
                | (Q(kind="subdivision") & ~Q(country="") & ~Q(subdivision=""))
                | Q(
                    # A comparison with null is neither true nor false, and a check that is not false lets through.
                    kind="circle",
                    radius_m__isnull=False,
                    latitude__isnull=False,
                    longitude__isnull=False,
                    radius_m__gt=0,
                    latitude__gte=-90,
                    latitude__lte=90,
                    longitude__gte=-180,
                    longitude__lte=180,
                )
                | (Q(kind="polygon") & ~Q(polygon="")),
                name="service_area_says_where",
            ),
        ]

    def __str__(self) -> str:
        return self.name or self.kind

    def clean(self) -> None:
        """Refuses an area that does not say where it is, and a polygon that is no GeoJSON Polygon or MultiPolygon."""
        super().clean()
        if self.kind in ("country", "subdivision"):
            check_country_code(self.country, "country")
        if self.kind == "subdivision" and not self.subdivision:
            raise ValidationError({"subdivision": _("Give the code of the part of the country, like SCT.")})
        if self.kind == "circle":
            self._clean_circle()
        if self.kind == "polygon":
            self._clean_polygon()

    def _clean_circle(self) -> None:
        for field, limit in (("latitude", 90), ("longitude", 180)):
            value = getattr(self, field)
            if not isinstance(value, int | float) or abs(value) > limit:
                raise ValidationError({field: _("Give a number between -%d and %d.") % (limit, limit)})
        if not self.radius_m:
            raise ValidationError({"radius_m": _("Give the radius of the circle.")})

    def _clean_polygon(self) -> None:
        try:
            shape = json.loads(self.polygon)
        except ValueError as reason:
            raise ValidationError({"polygon": _("This is not JSON.")}) from reason
        if not isinstance(shape, dict) or shape.get("type") not in ("Polygon", "MultiPolygon"):
            raise ValidationError({"polygon": _("Give a GeoJSON Polygon or MultiPolygon.")})
