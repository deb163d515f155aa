"""What a source said of a location when it was last imported: to be read, never edited."""

from __future__ import annotations

import json

from django.contrib import admin
from django.db import models
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from services.registry.models import ImportedRecord


@admin.register(ImportedRecord)
class ImportedRecordAdmin(admin.ModelAdmin):
    """One imported record."""

    fields = ("location", "source", "source_record_id", "imported_at", "remarks_as_list", "content_as_text")
    list_display = ("source_record_id", "source", "location", "imported_at")
    list_filter = ("source",)
    list_select_related = ("source", "location")
    search_fields = ("source_record_id", "location__name")
    show_full_result_count = False

    @admin.display(description=_("repairs and doubts of the import"))
    def remarks_as_list(self, record: ImportedRecord) -> str:
        """Returns the remarks, one a line."""
        return "\n".join(str(remark) for remark in record.remarks) or "–"

    @admin.display(description=_("what the source said"))
    def content_as_text(self, record: ImportedRecord) -> SafeString:
        """Returns the neutral record as indented JSON."""
        return format_html("<pre>{}</pre>", json.dumps(record.content, ensure_ascii=False, indent=2))

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Only an import makes records."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        """Only an import changes records."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        """A record goes with its location."""
        return False
