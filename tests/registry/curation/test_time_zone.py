"""A point knows its time zone, in every corner and on the water too."""

from zoneinfo import ZoneInfo

import pytest

from services.registry.curation.time_zone import time_zone_of_point


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [
        (55.8642, -4.2518, "Europe/London"),
        (49.2827, -123.1207, "America/Vancouver"),
        (60.1699, 24.9384, "Europe/Helsinki"),
        (-36.8485, 174.7633, "Pacific/Auckland"),
        (-16.8, 179.99, "Pacific/Fiji"),
    ],
)
def test_a_point_on_land_has_the_zone_of_its_people(latitude, longitude, zone):
    assert time_zone_of_point(latitude, longitude) == zone


@pytest.mark.parametrize("point", [(0.0, 0.0), (90.0, 0.0), (-90.0, -180.0), (0.0, 180.0), (89.9, 180.0)])
def test_every_point_of_the_earth_has_a_zone_that_python_knows(point):
    assert ZoneInfo(time_zone_of_point(*point))
