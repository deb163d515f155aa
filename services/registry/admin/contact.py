"""Contacts: a page for each, and rows on the pages of organisations, locations and offers."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from services.registry.admin.recorded import RowAdmin, StackedRows
from services.registry.models import Contact

_FIELDS = (
    ("channel", "value", "extension"),
    ("description", "languages", "order"),
    ("free_call", "appears_on_bill", "voicemail_safe"),
    "opening_hours",
    "is_public",
)


class ContactRows(StackedRows):
    """The contacts of the page's own noun."""

    model = Contact
    fields = _FIELDS
    verbose_name = _("way to reach them")
    verbose_name_plural = _("ways to reach them: phones, messages, e-mail, web")


@admin.register(Contact)
class ContactAdmin(RowAdmin):
    """One contact, of one organisation, location or offer."""

    fields = (("organization", "location", "offer"), *_FIELDS)
    autocomplete_fields = ("organization", "location", "offer")
    list_display = ("value", "channel", "organization", "location", "offer", "is_public")
    list_filter = ("channel", "is_public")
    list_select_related = ("organization", "location", "offer__service", "offer__location")
    search_fields = ("value", "description")
