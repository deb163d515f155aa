"""Words in further languages: a page for each, and rows on the pages of locations and services."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from services.registry.admin.recorded import RowAdmin, StackedRows
from services.registry.models import LocationTranslation, ServiceTranslation


class LocationTranslationRows(StackedRows):
    """A location's words in other languages."""

    model = LocationTranslation
    fields = (("language", "made_by"), "name", "description", "transportation")
    classes = ("collapse",)
    verbose_name = _("translation")
    verbose_name_plural = _("words in other languages")


class ServiceTranslationRows(StackedRows):
    """A service's words in other languages."""

    model = ServiceTranslation
    fields = (("language", "made_by"), "name", "description")
    classes = ("collapse",)
    verbose_name = _("translation")
    verbose_name_plural = _("words in other languages")


@admin.register(LocationTranslation)
class LocationTranslationAdmin(RowAdmin):
    """One translation of a location."""

    autocomplete_fields = ("location",)
    list_display = ("location", "language", "name", "made_by")
    list_filter = ("language", "made_by")
    list_select_related = ("location",)
    search_fields = ("name", "location__name")


@admin.register(ServiceTranslation)
class ServiceTranslationAdmin(RowAdmin):
    """One translation of a service."""

    autocomplete_fields = ("service",)
    list_display = ("service", "language", "name", "made_by")
    list_filter = ("language", "made_by")
    list_select_related = ("service",)
    search_fields = ("name", "service__name")
