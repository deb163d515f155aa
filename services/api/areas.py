"""GET /api/v1/areas?q=: places by name, each with its point and with the slug of the area that lists what is there."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from services.api.links import page_link
from services.api.shapes import AreasShape, ErrorShape
from services.api.view import OpenView
from services.catalogue.criteria import CriteriaError
from services.places.place import Place
from services.places.served import gazetteer
from services.understanding.areas import area_of

MOST_AREAS = 20
LONGEST_NAME = 100
TAKES = f"the name of a town or a postcode, or its beginning, up to {LONGEST_NAME} characters"
# A letter or digit first: blanks alone are no name. A NUL is no text.
_NAME_SCHEMA = {"type": "string", "maxLength": LONGEST_NAME, "pattern": "^[A-Za-z0-9][^\\x00]*$"}


class AreasView(OpenView):
    """The gazetteer."""

    @extend_schema(
        operation_id="list_areas",
        parameters=[OpenApiParameter("q", _NAME_SCHEMA, required=True, description=TAKES)],
        responses={200: AreasShape, 400: ErrorShape, 503: ErrorShape},
    )
    def get(self, request: Request) -> Response:
        """Returns the places of exactly this name, else those whose name begins so, the most populous first."""
        name = _name(request)
        found = gazetteer().named(name, limit=MOST_AREAS) or gazetteer().starting_with(name, limit=MOST_AREAS)
        return Response({"areas": [_described(place, request) for place in found]})


def _name(request: Request) -> str:
    problems = {one: "There is no such parameter." for one in request.query_params if one != "q"}
    name = request.query_params.get("q", "").strip()
    if not name:
        problems["q"] = "It is missing or empty."
    elif len(name) > LONGEST_NAME or "\x00" in name:
        problems["q"] = "It is too long, or no text."
    if problems:
        raise CriteriaError(problems, {one: TAKES if one == "q" else "only q is taken here" for one in problems})
    return name


def _described(place: Place, request: Any) -> dict[str, Any]:
    area = area_of(place)
    return {
        "slug": area.slug,
        "area": area.name,
        "name": place.name,
        "label": place.label,
        "kind": place.kind,
        "country": place.country,
        "subdivision": place.admin1_code,
        "latitude": place.point.latitude,
        "longitude": place.point.longitude,
        "url": page_link(request, f"/a/{area.slug}/"),
    }
