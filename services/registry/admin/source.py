"""Sources: the lists of others that listings come from."""

from __future__ import annotations

from django.contrib import admin
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from services.registry.admin.recorded import RecordedAdmin
from services.registry.models import Source


@admin.register(Source)
class SourceAdmin(RecordedAdmin):
    """One source, and what has been attested for it."""

    fieldsets = (
        (None, {"fields": ("name", "slug", "url", "licence", "attribution")}),
        (_("Attestations"), {"fields": ("attestations",)}),
    )
    prepopulated_fields = {"slug": ("name",)}
    readonly_fields = ("attestations",)
    list_display = ("name", "slug", "licence")
    search_fields = ("name", "slug")

    @admin.display(description=_("attested for all of it"))
    def attestations(self, source: Source) -> SafeString | str:
        """Returns links to the attestations of a source and to a new one."""
        if source._state.adding:
            return gettext("Save the source first.")
        rows = format_html_join(
            "",
            '<li><a href="{}">{}</a> {}</li>',
            (
                (
                    reverse("admin:registry_sourceattestation_change", args=(row.pk,)),
                    row,
                    gettext("in force") if row.is_in_force else gettext("withdrawn"),
                )
                for row in source.attestations.all()
            ),
        )
        add = f"{reverse('admin:registry_sourceattestation_add')}?source={source.pk}"
        return format_html('<ul>{}<li><a href="{}">{}</a></li></ul>', rows, add, gettext("Attest for this source"))

    def get_prepopulated_fields(self, request: HttpRequest, obj: Source | None = None) -> dict:
        """Makes the code from the name for a new source only: imports look their source up by it."""
        return {} if obj else self.prepopulated_fields
