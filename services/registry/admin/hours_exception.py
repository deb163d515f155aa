"""Days with other hours: a page for each, and rows on the page of a location."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from services.registry.admin.recorded import RowAdmin, StackedRows
from services.registry.models import HoursException, Location, ServiceAtLocation


class HoursExceptionRows(StackedRows):
    """The exceptions of a location and of what is offered there."""

    model = HoursException
    fields = (("starts_on", "ends_on", "opening_hours"), ("offer", "note"))
    verbose_name = _("days with other hours")
    verbose_name_plural = _("days with other hours: holidays, closures, extra days")

    def get_formset(self, request: HttpRequest, obj: Location | None = None, **options: Any) -> Any:
        """Offers only the services of this location to choose from."""
        formset = super().get_formset(request, obj, **options)
        offers = ServiceAtLocation.objects.filter(location=obj) if obj else ServiceAtLocation.objects.none()
        choice: Any = formset.form.base_fields["offer"]
        choice.queryset = offers.select_related("service", "location")
        choice.widget.can_add_related = choice.widget.can_change_related = choice.widget.can_view_related = False
        return formset

    def formfield_for_foreignkey(self, db_field: models.ForeignKey, request: HttpRequest, **options: Any) -> Any:
        """Names each offer by its service alone: all of them are of this location."""
        field = super().formfield_for_foreignkey(db_field, request, **options)
        if db_field.name == "offer":
            field.label_from_instance = lambda offer: str(offer.service)
        return field


@admin.register(HoursException)
class HoursExceptionAdmin(RowAdmin):
    """One exception."""

    autocomplete_fields = ("location", "offer")
    list_display = ("location", "starts_on", "ends_on", "opening_hours")
    list_select_related = ("location",)
    search_fields = ("location__name", "note")
