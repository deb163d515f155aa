"""Where, or how, people reach services (HSDS location): one location is one listing on the site."""

from __future__ import annotations

from functools import cache
from zoneinfo import available_timezones

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from services.registry.models.codes import check_country_code, check_language_codes
from services.registry.models.fields import ChoiceField, CodeField, HoursField
from services.registry.models.public_id import new_public_id
from services.registry.models.recorded import Recorded
from services.vocabulary import common_facts
from services.vocabulary.listing import ADDRESS_VISIBILITIES, HSDS_LOCATION_TYPES, KINDS_WITH_A_POINT, LOCATION_KINDS


class PlaceFacts(models.Model):
    """What the place itself is like for those who come."""

    wheelchair = ChoiceField(common_facts.WHEELCHAIR)
    step_free = ChoiceField(common_facts.STEP_FREE)
    toilet = ChoiceField(common_facts.TOILET)
    quiet_space = ChoiceField(common_facts.QUIET_SPACE)
    hearing_loop = ChoiceField(common_facts.HEARING_LOOP)
    text_relay = ChoiceField(common_facts.TEXT_RELAY)
    pets = ChoiceField(common_facts.PETS)
    children = ChoiceField(common_facts.CHILDREN)
    couples = ChoiceField(common_facts.COUPLES)

    class Meta:
        abstract = True


class Address(models.Model):
    """A postal address and a point; who may see them is the location's `address_visibility`."""

    address_1 = models.CharField(_("street and number"), max_length=300, blank=True)
    address_2 = models.CharField(_("second line"), max_length=300, blank=True)
    city = models.CharField(_("town"), max_length=200, blank=True)
    region = models.CharField(_("district or county"), max_length=200, blank=True)
    state_province = models.CharField(_("state or province"), max_length=200, blank=True)
    postal_code = models.CharField(_("postal code"), max_length=20, blank=True)
    country = models.CharField(_("country (two letters)"), max_length=2)
    latitude = models.FloatField(
        _("latitude"), null=True, blank=True, validators=[MinValueValidator(-90), MaxValueValidator(90)]
    )
    longitude = models.FloatField(
        _("longitude"), null=True, blank=True, validators=[MinValueValidator(-180), MaxValueValidator(180)]
    )

    class Meta:
        abstract = True


class Location(Address, PlaceFacts, Recorded):
    """A place, a stop, a van's round, or a service that comes by post, phone or on foot."""

    public_id = models.CharField(max_length=12, unique=True, default=new_public_id, editable=False)
    kind = CodeField(LOCATION_KINDS, _("kind"), max_length=10, default="place")
    part_of = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="stops",
        verbose_name=_("stop of"),
        limit_choices_to={"kind": "round"},
    )
    stop_order = models.PositiveSmallIntegerField(_("order of the stop"), default=0)
    organization = models.ForeignKey(
        "registry.Organization", null=True, blank=True, on_delete=models.PROTECT, related_name="locations"
    )
    name = models.CharField(_("name"), max_length=300)
    alternate_name = models.CharField(_("other name"), max_length=300, blank=True)
    description = models.TextField(_("description"), max_length=5000, blank=True)
    transportation = models.TextField(_("how to get there"), max_length=2000, blank=True)
    words_language = models.CharField(
        _("language of these words"),
        max_length=20,
        blank=True,
        help_text=_("As en, fr or pt-BR, for the services here too; empty: the first language of the site"),
    )
    address_visibility = CodeField(
        ADDRESS_VISIBILITIES,
        _("who may see the address"),
        max_length=12,
        default="public",
    )
    timezone = models.CharField(_("time zone"), max_length=60)
    holiday_subdivision = models.CharField(
        _("region for public holidays"),
        max_length=10,
        blank=True,
        help_text=_("ISO 3166-2 without the country: SCT, BC"),
    )
    opening_hours = HoursField(verbose_name=_("opening hours (OSM syntax)"))
    is_demo = models.BooleanField(_("demonstration, invented"), default=False)
    source = models.ForeignKey(
        "registry.Source", null=True, blank=True, on_delete=models.PROTECT, related_name="locations"
    )
    source_record_id = models.CharField(_("id in the source"), max_length=200, blank=True)
    notes = models.TextField(_("notes for curators, never public"), blank=True)

    class Meta:
        ordering = ("name", "pk")
        constraints = [
            models.CheckConstraint(
                condition=Q(latitude__isnull=True, longitude__isnull=True)
                # A comparison with null is neither true nor false, and a check that is not false lets through.
                | Q(
                    latitude__isnull=False,
                    longitude__isnull=False,
                    latitude__gte=-90,
                    latitude__lte=90,
                    longitude__gte=-180,
                    longitude__lte=180,
                ),
                name="location_point_whole_and_in_range",
            ),
            models.CheckConstraint(
                condition=Q(kind__in=KINDS_WITH_A_POINT) | Q(latitude__isnull=True),
                name="location_placeless_has_no_point",
            ),
            models.CheckConstraint(condition=Q(kind__in=list(LOCATION_KINDS)), name="location_kind_known"),
            models.CheckConstraint(
                condition=Q(address_visibility__in=list(ADDRESS_VISIBILITIES)), name="location_visibility_known"
            ),
            models.CheckConstraint(
                condition=Q(part_of__isnull=True) | Q(kind="stop"), name="location_only_stops_are_part_of_a_round"
            ),
            models.UniqueConstraint(
                fields=("source", "source_record_id"),
                condition=Q(source__isnull=False) & ~Q(source_record_id=""),
                name="location_once_a_source_record",
                violation_error_message=_("Another location has this id in the source already."),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def location_type(self) -> str:
        """The HSDS location_type: physical, postal or virtual."""
        return HSDS_LOCATION_TYPES[self.kind]

    @property
    def has_point(self) -> bool:
        """Says whether the place can be put on a map."""
        return self.latitude is not None and self.longitude is not None

    def clean(self) -> None:
        """Refuses half a point, a point of a placeless kind, and a time zone that does not exist."""
        super().clean()
        if (self.latitude is None) != (self.longitude is None):
            raise ValidationError({"latitude": _("Give both latitude and longitude, or neither.")})
        if self.has_point and self.kind not in KINDS_WITH_A_POINT:
            raise ValidationError({"kind": _("Only places and stops have a point.")})
        if self.part_of_id and self.kind != "stop":
            raise ValidationError({"part_of": _("Only a stop can be part of a round.")})
        if self.timezone not in _time_zones():
            raise ValidationError({"timezone": _("There is no such time zone. Write it like Europe/London.")})
        check_country_code(self.country, "country")
        check_language_codes(self.words_language, "words_language")
        if "," in self.words_language:
            raise ValidationError({"words_language": _("Give one language.")})


@cache
def _time_zones() -> frozenset[str]:
    # Reading the list takes 50 ms, and an import asks once a row.
    return frozenset(available_timezones())
