"""Organisations: who runs services."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from services.registry.admin.contact import ContactRows
from services.registry.admin.recorded import RecordedAdmin
from services.registry.models import Organization


@admin.register(Organization)
class OrganizationAdmin(RecordedAdmin):
    """One organisation and how to reach it."""

    fieldsets = (
        (_("Name and words"), {"fields": ("name", "alternate_name", "description", "self_description", "website")}),
        (_("What it is"), {"fields": ("provider_kind", "pays_for_listing")}),
        (_("Notes"), {"fields": ("notes",)}),
    )
    inlines = (ContactRows,)
    list_display = ("name", "provider_kind", "website")
    list_filter = ("provider_kind", "pays_for_listing")
    search_fields = ("name", "alternate_name")
