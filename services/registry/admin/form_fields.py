"""How the fields of facts look in forms: widgets and the sentences below them, for pages and for rows on a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib.admin.options import BaseModelAdmin
from django.contrib.admin.widgets import (
    AdminTextareaWidget,
    AdminTextInputWidget,
    AdminURLFieldWidget,
    AutocompleteSelect,
    RelatedFieldWidgetWrapper,
)
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from services.registry.models.fields import CountriesField, HoursField, LinkField

_HOURS_HINT = _("Plain words or OSM syntax: “Mon-Fri 9am-5pm, closed bank holidays” or “Mo-Fr 09:00-17:00; PH off”.")


class CountryCodes(forms.CharField):
    """A list of two-letter codes, written with commas."""

    def __init__(self, *, encoder: Any = None, decoder: Any = None, **options: Any) -> None:
        """Leaves out what only JSON needs."""
        super().__init__(**options)

    def prepare_value(self, value: Any) -> Any:
        """Writes a stored list with commas."""
        return ", ".join(value) if isinstance(value, list) else value

    def to_python(self, value: Any) -> Any:
        """Returns the codes as a list of capital letters."""
        return [code.strip().upper() for code in str(super().to_python(value)).split(",") if code.strip()]

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Says whether other codes are given than before."""
        return (initial or []) != self.to_python(data)


class LookedUp(AutocompleteSelect):
    """A row looked up by typing; an answer that no row can have is shown as none, where Django would break."""

    def optgroups(self, name: str, value: Sequence[str], attr: dict | None = None) -> Any:
        """Returns the chosen row as a choice."""
        return super().optgroups(name, [key for key in value if str(key).isdigit() and len(str(key)) < 19], attr)


class FactFormFields(BaseModelAdmin):
    """What pages and rows share: one line for hours, https for links, what a gate must be, no deleting in passing."""

    formfield_overrides = {
        HoursField: {"widget": AdminTextInputWidget},
        LinkField: {"widget": AdminURLFieldWidget},
        models.TextField: {"widget": AdminTextareaWidget(attrs={"rows": 4})},
        models.URLField: {"widget": AdminURLFieldWidget, "assume_scheme": "https"},
        CountriesField: {"form_class": CountryCodes, "help_text": _("Two-letter codes with commas: GB, IE")},
    }

    def formfield_for_dbfield(self, db_field: models.Field, request: HttpRequest, **options: Any) -> Any:
        """Adds a hint to the form field where one helps, and takes the cross that deletes away from every choice."""
        field = super().formfield_for_dbfield(db_field, request, **options)
        if field is not None and isinstance(field.widget, RelatedFieldWidgetWrapper):
            field.widget.can_delete_related = False
        hint = _hint_for(db_field)
        if field is not None and hint:
            field.help_text = f"{field.help_text} {hint}".strip()
        return field

    def formfield_for_foreignkey(self, db_field: models.ForeignKey, request: HttpRequest, **options: Any) -> Any:
        """Lets rows be looked up by typing."""
        if db_field.name in self.get_autocomplete_fields(request):
            options.setdefault("widget", LookedUp(db_field, self.admin_site))
        return super().formfield_for_foreignkey(db_field, request, **options)


def _hint_for(db_field: models.Field) -> str:
    if isinstance(db_field, HoursField):
        return str(_HOURS_HINT)
    fact = getattr(db_field, "fact", None)
    if fact is not None and fact.must_be:
        return gettext("Must be “%(answer)s” to be listed.") % {"answer": gettext(fact.words_for(fact.must_be))}
    return ""
