"""Promises of services.catalogue.remote."""

import json

import pytest

from services.catalogue.models import OfferArea
from services.catalogue.remote import covers
from services.geometry.points import Point

GLASGOW = Point(55.8617, -4.2583)
SQUARE = [[-5.0, 55.0], [-4.0, 55.0], [-4.0, 56.0], [-5.0, 56.0], [-5.0, 55.0]]


@pytest.mark.parametrize(
    ("area", "is_covered"),
    [
        (OfferArea(kind="world"), True),
        (OfferArea(kind="country", country="GB"), True),
        (OfferArea(kind="country", country="CA"), False),
        (OfferArea(kind="subdivision", country="GB", subdivision="SCT"), True),
        (OfferArea(kind="subdivision", country="GB", subdivision="ENG"), False),
        (OfferArea(kind="circle", latitude=55.9, longitude=-4.2, radius_m=10_000), True),
        (OfferArea(kind="circle", latitude=51.5, longitude=-0.1, radius_m=10_000), False),
        (OfferArea(kind="polygon", polygon=json.dumps({"type": "Polygon", "coordinates": [SQUARE]})), True),
        (OfferArea(kind="polygon", polygon=json.dumps({"type": "MultiPolygon", "coordinates": [[SQUARE]]})), True),
        (
            OfferArea(
                kind="polygon",
                polygon=json.dumps({"type": "Polygon", "coordinates": [[[x + 9, y] for x, y in SQUARE]]}),
            ),
            False,
        ),
    ],
)
def test_an_area_covers_exactly_what_lies_in_it(area, is_covered):
    assert covers(area, GLASGOW, "GB", "SCT") is is_covered
