"""GET /api/v1/types: the types of service, their facts and how many offers of each there are."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.utils.translation import gettext
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from services.api.shapes import ErrorShape, TypesShape
from services.api.view import OpenView
from services.catalogue.criteria import search_filters
from services.catalogue.listings import types_listed
from services.vocabulary.service_type import ServiceType
from services.vocabulary.service_types import SERVICE_TYPES


class TypesView(OpenView):
    """The eighteen types of service in the order they are offered."""

    @extend_schema(operation_id="list_types", responses={200: TypesShape, 503: ErrorShape})
    def get(self, request: Request) -> Response:
        """Returns all types."""
        counts, filters = types_listed(), search_filters().keys()
        types = [_described(kind, counts.get(code, 0), filters) for code, kind in SERVICE_TYPES.items()]
        return Response({"types": types})


def _described(kind: ServiceType, offers: int, filters: Collection[str]) -> dict[str, Any]:
    return {
        "code": kind.code,
        "label": gettext(kind.label),
        "short_label": gettext(kind.short_label),
        "field": kind.field,
        "offers": offers,
        "facts": [
            {
                "key": fact.key,
                "label": gettext(fact.label),
                "kind": str(fact.kind),
                "values": {code: gettext(words) for code, words in fact.values.items()},
                "is_filter": fact.key in filters,
            }
            for fact in kind.facts
            if fact.is_public
        ],
    }
