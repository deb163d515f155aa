"""The parameters of a search for the OpenAPI document, read off the one set that parses them."""

from __future__ import annotations

from typing import Any

import django_filters
from drf_spectacular.utils import OpenApiParameter

from services.catalogue.criteria import search_filters
from services.catalogue.filters import (
    FactFilter,
    MomentAsked,
    NumberAsked,
    NumberFilter,
    PointAsked,
    TagFilter,
    TypeFilter,
)
from services.catalogue.parameters import NOW
from services.vocabulary.facts import UNKNOWN

_LATITUDE = r"-?([0-8]?\d(\.\d{1,15})?|90)"
_LONGITUDE = r"-?((\d{1,2}|1[0-7]\d)(\.\d{1,15})?|180)"
_LARGEST_NUMBER = 2_147_483_647


def search_parameters() -> list[OpenApiParameter]:
    """Returns every parameter of GET /listings with its schema and the sentence that says what it takes."""
    return [_parameter(name, one) for name, one in search_filters().items()]


def _parameter(name: str, one: django_filters.Filter) -> OpenApiParameter:
    takes = one.extra.get("help_text", "")
    if isinstance(one, TypeFilter | FactFilter):
        # Codes stand in one value with commas between them: form style, not exploded.
        schema = {"type": "array", "items": _code_schema(one), "maxItems": 20}
        return OpenApiParameter(name, schema, description=takes, style="form", explode=False)
    return OpenApiParameter(name, _schema(one), description=takes)


def _code_schema(one: django_filters.Filter) -> dict[str, Any]:
    if isinstance(one, TagFilter):
        return {"type": "string", "pattern": f"^([A-Za-z]{{2,3}}(-[A-Za-z0-9]{{2,8}}){{0,2}}|{UNKNOWN})$"}
    unknown = (UNKNOWN,) if one.extra.get("takes_unknown", True) else ()
    return {"type": "string", "enum": list(dict.fromkeys((*one.extra["codes"], *unknown)))}


def _schema(one: django_filters.Filter) -> dict[str, Any]:
    if isinstance(one, PointAsked):
        return {"type": "string", "pattern": f"^{_LATITUDE},{_LONGITUDE}$"}
    if isinstance(one, MomentAsked):
        moment = {"type": "string", "format": "date-time"}
        return {"anyOf": [{"type": "string", "enum": [NOW, f"{NOW},{UNKNOWN}"]}, moment]}
    if isinstance(one, NumberFilter):
        return {"type": "string", "pattern": f"^([0-9]{{1,9}}(,{UNKNOWN})?|{UNKNOWN})$"}
    if isinstance(one, NumberAsked):
        largest = one.extra.get("max_value", _LARGEST_NUMBER)
        return {"type": "integer", "minimum": one.extra["min_value"], "maximum": largest}
    # A NUL is no text, and Django refuses it.
    return {"type": "string", "maxLength": one.extra["max_length"], "pattern": "^[^\\x00]*$"}
