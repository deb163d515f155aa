"""Locations: one page is one listing, with everything the site says of it."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django import forms
from django.conf import settings
from django.contrib import admin
from django.contrib.admin import VERTICAL
from django.contrib.admin.views.main import ChangeList
from django.db.models import Exists, F, OuterRef, QuerySet, Subquery
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from services.registry.admin.check import FieldCheckRows
from services.registry.admin.contact import ContactRows
from services.registry.admin.hours_exception import HoursExceptionRows
from services.registry.admin.recorded import RecordedAdmin, TabularRows
from services.registry.admin.service_at_location import OffersHereRows
from services.registry.admin.translation import LocationTranslationRows
from services.registry.curation.public_state import PublicState, on_the_site, state_of, states_of
from services.registry.curation.time_zone import time_zone_of_point
from services.registry.models import FieldCheck, ImportedRecord, Location, ServiceAtLocation
from services.vocabulary.common_facts import PLACE_FACTS
from services.vocabulary.service_types import SERVICE_TYPES


class LocationForm(forms.ModelForm):
    """The words and place of a listing; the time zone is found from the point where it is left empty."""

    timezone = forms.CharField(
        label=_("Time zone"),
        max_length=60,
        required=False,
        help_text=_("Leave it empty where there is a point: it is found. Otherwise like Europe/London."),
    )

    def clean(self) -> dict[str, Any]:
        """Fills in the time zone of the point."""
        answers = super().clean() or self.cleaned_data
        latitude, longitude = answers.get("latitude"), answers.get("longitude")
        if not answers.get("timezone") and latitude is not None and longitude is not None:
            answers["timezone"] = time_zone_of_point(latitude, longitude)
        return answers


class LocationList(ChangeList):
    """The list of locations; what the public can see of each is read for the whole page at once."""

    def get_results(self, request: HttpRequest) -> None:
        """Reads one page of locations."""
        super().get_results(request)
        states = states_of([location.pk for location in self.result_list])
        for location in self.result_list:
            location.public_state = states.get(location.pk)


class OnTheSiteFilter(admin.SimpleListFilter):
    """Whether the public can see it."""

    title = _("on the site")
    parameter_name = "on_the_site"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """Returns the two answers."""
        return [("yes", _("Yes")), ("no", _("No"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        """Keeps the locations with the chosen answer."""
        if self.value() == "yes":
            return queryset.filter(on_the_site())
        return queryset.exclude(on_the_site()) if self.value() == "no" else queryset


class TypeFilter(admin.SimpleListFilter):
    """The types of service offered there."""

    title = _("type of service")
    parameter_name = "type"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """Returns all types."""
        return [(code, _(kind.short_label)) for code, kind in SERVICE_TYPES.items()]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        """Keeps the locations with a service of the chosen type."""
        if self.value() not in SERVICE_TYPES:
            return queryset
        return queryset.filter(
            Exists(ServiceAtLocation.objects.filter(location=OuterRef("pk"), service__type=self.value()))
        )


class StopRows(TabularRows):
    """The stops of a round, each a location of its own."""

    model = Location
    fk_name = "part_of"
    fields = ("stop_order", "name", "city", "opening_hours")
    readonly_fields = ("name", "city", "opening_hours")
    ordering = ("stop_order", "pk")
    can_delete = False
    verbose_name = _("stop")
    verbose_name_plural = _("stops of this round")

    def has_add_permission(self, request: HttpRequest, obj: Location | None = None) -> bool:
        """Leaves adding to a page of its own: a stop needs a place and hours."""
        return False


@admin.register(Location)
class LocationAdmin(RecordedAdmin):
    """One listing."""

    form = LocationForm
    fieldsets = (
        (_("For the public"), {"fields": ("public_state", "public_id")}),
        (
            _("Name and words"),
            {
                "fields": (
                    "name",
                    "alternate_name",
                    "organization",
                    "description",
                    "transportation",
                    "words_language",
                )
            },
        ),
        (
            _("Where"),
            {
                "fields": (
                    "kind",
                    ("address_1", "address_2"),
                    ("postal_code", "city"),
                    ("region", "state_province", "country"),
                    ("latitude", "longitude"),
                    "timezone",
                )
            },
        ),
        (_("Stops of a round"), {"fields": ("part_of", "stop_order", "new_stop"), "classes": ("collapse",)}),
        (_("Who may see the address"), {"fields": ("address_visibility",)}),
        (_("Hours"), {"fields": ("opening_hours", "holiday_subdivision")}),
        (_("What the place is like"), {"fields": [fact.key for fact in PLACE_FACTS], "classes": ("collapse",)}),
        (_("Source"), {"fields": (("source", "source_record_id"), "is_demo"), "classes": ("collapse",)}),
        (_("Notes"), {"fields": ("notes",)}),
    )
    readonly_fields = ("public_state", "public_id", "new_stop")
    radio_fields = {"address_visibility": VERTICAL}
    autocomplete_fields = ("organization", "source", "part_of")
    save_on_top = True
    list_display = ("name", "town", "kind", "is_seen", "last_check", "is_invented")
    list_filter = (
        OnTheSiteFilter,
        TypeFilter,
        "kind",
        "address_visibility",
        "is_demo",
        ("country", admin.AllValuesFieldListFilter),
        "source",
    )
    search_fields = ("name", "alternate_name", "city", "postal_code", "public_id")
    search_help_text = _("Name, town, postal code, or the id in the address on the site")

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        """Reads locations with the day of their last check."""
        checks = FieldCheck.objects.filter(location=OuterRef("pk")).order_by("-checked_on")
        return super().get_queryset(request).annotate(last_checked_on=Subquery(checks.values("checked_on")[:1]))

    def get_changelist(self, request: HttpRequest, **options: Any) -> type[ChangeList]:
        """Lists locations with what the public can see of them."""
        return LocationList

    def get_inlines(self, request: HttpRequest, obj: Location | None) -> list[Any]:
        """Shows the stops of a round, and to everything else what it has."""
        rows = (OffersHereRows, ContactRows, HoursExceptionRows, FieldCheckRows, LocationTranslationRows)
        return [StopRows, *rows] if obj is not None and obj.kind == "round" else list(rows)

    def get_fieldsets(self, request: HttpRequest, obj: Location | None = None) -> Any:
        """Leaves out of a new listing what only one that is there can have."""
        return self.fieldsets if obj else self.fieldsets[1:]

    def name_in_full(self, location: Location) -> str:
        """Returns the name with the town, for lists to choose from."""
        return f"{location.name} – {location.city}" if location.city else location.name

    @admin.display(description=_("on the site"))
    def is_seen(self, location: Location) -> str:
        """Says in a few words whether the public can see it."""
        return _in_short(location.public_state)  # type: ignore[attr-defined]  # annotated

    @admin.display(description=_("town"), ordering="city")
    def town(self, location: Location) -> str:
        """Returns the town and its country."""
        return f"{location.city}, {location.country}" if location.city else location.country

    @admin.display(description=_("invented"), ordering="is_demo", boolean=True)
    def is_invented(self, location: Location) -> bool:
        """Says whether it belongs to the demonstration."""
        return location.is_demo

    @admin.display(description=_("last check"), ordering=F("last_checked_on").asc(nulls_first=True))
    def last_check(self, location: Location) -> Any:
        """Returns the day of the last check."""
        return location.last_checked_on  # type: ignore[attr-defined]  # annotated

    @admin.display(description=_("on the site"))
    def public_state(self, location: Location) -> SafeString | str:
        """Says whether the public can see it, or every reason why not."""
        state = state_of(location) if location.pk else None
        if state is None or not state.reasons:
            return _in_short(state)
        reasons = format_html_join("", "<li>{}</li>", ((gettext(reason),) for reason in state.reasons))
        return format_html("{}<ul>{}</ul>", gettext("Not on the site, because:"), reasons)

    @admin.display(description="")
    def new_stop(self, location: Location) -> SafeString | str:
        """Returns a link to add a stop to a round."""
        if location.pk is None or location.kind != "round":
            return gettext("Save a location of the kind “A van or team with stops” first, then add its stops here.")
        known = {"kind": "stop", "part_of": location.pk, "country": location.country, "timezone": location.timezone}
        if location.organization_id:
            known["organization"] = location.organization_id
        address = f"{reverse('admin:registry_location_add')}?{urlencode(known)}"
        return format_html('<a href="{}">{}</a>', address, gettext("Add a stop to this round"))

    def get_view_on_site_url(self, obj: Location | None = None) -> str | None:
        """Returns where the public sees the listing, if it does and the operator has named the site."""
        if obj is None or not settings.HRD_SITE_URL:
            return None
        state = state_of(obj)
        return f"{settings.HRD_SITE_URL.rstrip('/')}/s/{obj.public_id}/" if state and state.is_public else None

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        """Lets imported records go with their location, though nobody may delete them alone."""
        deleted, counts, not_allowed, protected = super().get_deleted_objects(objs, request)
        return deleted, counts, not_allowed - {ImportedRecord._meta.verbose_name}, protected


def _in_short(state: PublicState | None) -> str:
    if state is None:
        return gettext("Not decided yet")
    if state.is_public:
        return gettext("On the site")
    return gettext("Not on the site: %(reason)s") % {"reason": gettext(state.reasons[0]) if state.reasons else "–"}
