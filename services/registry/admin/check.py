"""Checks: a page for each, and rows on the page of a location."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from services.registry.admin.recorded import RowAdmin, TabularRows
from services.registry.models import FieldCheck


class FieldCheckRows(TabularRows):
    """When which part of a location was last found to be true."""

    model = FieldCheck
    fields = ("field", "checked_on", "checked_by_role", "method")
    verbose_name = _("check")
    verbose_name_plural = _("last checks: what was found to be true, and when")


@admin.register(FieldCheck)
class FieldCheckAdmin(RowAdmin):
    """One check."""

    autocomplete_fields = ("location",)
    list_display = ("location", "field", "checked_on", "checked_by_role", "method")
    list_filter = ("field", "checked_by_role")
    list_select_related = ("location",)
    search_fields = ("location__name",)
