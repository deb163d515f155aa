"""GET /api/v1/listings: search; GET /api/v1/listings/<id>: one listing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django.http import Http404
from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from services.api.features import feature, whole_feature
from services.api.links import page_link
from services.api.parameters import search_parameters
from services.api.shapes import CollectionShape, ErrorShape, WholeFeatureShape
from services.api.view import OpenView
from services.catalogue import listings
from services.catalogue.criteria import Criteria, CriteriaError, read_parameters
from services.catalogue.current import current_release
from services.geometry.points import Point
from services.places.served import gazetteer


class ListingsView(OpenView):
    """Search: listings ordered by distance, or by how well words fit where no point is given."""

    @extend_schema(
        operation_id="search_listings",
        parameters=search_parameters(),
        responses={200: CollectionShape, 400: ErrorShape, 503: ErrorShape},
    )
    def get(self, request: Request) -> Response:
        """Searches; one offer of a listing must answer all filters by itself."""
        criteria = _criteria(request)
        now = timezone.now()
        page = listings.find(criteria, now)
        at = criteria.open_at or now
        return Response(
            {
                "type": "FeatureCollection",
                "features": [feature(found, _url(request, found.listing.public_id), at) for found in page.found],
                "page": page.page,
                "per_page": page.per_page,
                "has_next": page.has_next,
                "release": current_release().manifest.release_id,
            },
            content_type="application/geo+json" if "geo+json" in request.headers.get("Accept", "") else None,
            headers={"Vary": "Accept"},
        )


class ListingView(OpenView):
    """One listing with everything the public may know of it."""

    @extend_schema(operation_id="read_listing", responses={200: WholeFeatureShape, 404: ErrorShape, 503: ErrorShape})
    def get(self, request: Request, public_id: str) -> Response:
        """Returns the listing; 404 where there is none, and for one that has closed for good."""
        listing = listings.get(public_id)
        if listing is None or listing.is_closed:
            raise Http404
        now = timezone.now()
        return Response(whole_feature(listings.found_of(listing, now), _url(request, public_id), now))


def _criteria(request: Request) -> Criteria:
    repeated = [name for name, values in request.query_params.lists() if len(values) > 1]
    if repeated:
        problems = dict.fromkeys(repeated, "Given more than once.")
        raise CriteriaError(problems, dict.fromkeys(repeated, "one value; several codes with commas between them"))
    criteria = read_parameters(request.query_params.dict(), timezone.now())
    if criteria.near is None:
        return criteria
    country, subdivision = _country_of(criteria.near)
    return replace(criteria, country=criteria.country or country, subdivision=subdivision)


def _country_of(point: Point) -> tuple[str, str]:
    place = gazetteer().nearest(point)
    return (place.country, place.admin1_code) if place else ("", "")


def _url(request: Any, public_id: str) -> str:
    return page_link(request, f"/s/{public_id}/")
