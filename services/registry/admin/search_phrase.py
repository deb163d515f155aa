"""Search phrases: what people type, and what it stands for."""

from __future__ import annotations

from django.contrib import admin
from django.utils.translation import gettext, gettext_lazy

from services.registry.admin.recorded import RecordedAdmin
from services.registry.models import SearchPhrase
from services.vocabulary.service_types import SERVICE_TYPES


@admin.register(SearchPhrase)
class SearchPhraseAdmin(RecordedAdmin):
    """One phrase; saving it publishes it."""

    fields = ("language", "phrase", "types", "note")
    list_display = ("phrase", "language", "stands_for", "note")
    list_filter = ("language",)
    search_fields = ("phrase", "folded")

    @admin.display(description=gettext_lazy("what they mean by it"))
    def stands_for(self, phrase: SearchPhrase) -> str:
        """Returns the names of the kinds, or that it is none of ours."""
        kinds = [gettext(SERVICE_TYPES[code].short_label) for code in phrase.types if code in SERVICE_TYPES]
        return gettext(", ").join(kinds) if kinds else gettext("none of ours")
