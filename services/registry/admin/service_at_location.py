"""Offers: one service at one location; a page for each, and rows on the pages of locations and services."""

from __future__ import annotations

from django.contrib import admin
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from services.registry.admin.contact import ContactRows
from services.registry.admin.recorded import RowAdmin, StackedRows, TabularRows
from services.registry.models import Location, Service, ServiceAtLocation

_STATE = ("status", "status_message", ("status_from", "status_until"))


class OffersHereRows(StackedRows):
    """What can be had at a location."""

    model = ServiceAtLocation
    fk_name = "location"
    fields = ("service", "about_the_service", "modes", "opening_hours", *_STATE, "description")
    readonly_fields = ("about_the_service",)
    autocomplete_fields = ("service",)
    verbose_name = _("service offered here")
    verbose_name_plural = _("services offered here")

    @admin.display(description="")
    def about_the_service(self, offer: ServiceAtLocation) -> SafeString | str:
        """Returns a link to the page with the gates and facts of the service."""
        if not offer.service_id:
            return gettext("Choose a service that exists, or make a new one with the plus sign.")
        address = reverse("admin:registry_service_change", args=(offer.service_id,))
        return format_html('<a href="{}">{}</a>', address, gettext("Gates, ways in, costs and details of this service"))


class PlacesOfServiceRows(TabularRows):
    """Where a service can be had: to be read here, and edited on the page of the location."""

    model = ServiceAtLocation
    fk_name = "service"
    fields = ("place", "status", "opening_hours")
    readonly_fields = fields
    can_delete = False
    max_num = 0
    show_change_link = False
    verbose_name_plural = _("where it is offered")

    @admin.display(description=_("location"))
    def place(self, offer: ServiceAtLocation) -> SafeString:
        """Returns a link to the location."""
        address = reverse("admin:registry_location_change", args=(offer.location_id,))
        return format_html('<a href="{}">{}</a>', address, offer.location)

    def has_add_permission(self, request: HttpRequest, obj: Service | Location | None = None) -> bool:
        """Leaves adding to the page of the location."""
        return False


@admin.register(ServiceAtLocation)
class ServiceAtLocationAdmin(RowAdmin):
    """One offer, with contacts of its own where it has any."""

    fields = (("service", "location"), "modes", "opening_hours", *_STATE, "description")
    autocomplete_fields = ("service", "location")
    inlines = (ContactRows,)
    list_display = ("service", "location", "status")
    list_filter = ("status",)
    list_select_related = ("service", "location")
    search_fields = ("service__name", "location__name")
