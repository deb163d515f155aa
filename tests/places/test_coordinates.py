"""Promises of reading pasted coordinates and map links."""

import pytest
from hypothesis import given, strategies

from services.geometry.points import Point, PointError
from services.places.coordinates import read_coordinates

GLASGOW = Point(55.86, -4.25)


@pytest.mark.parametrize(
    "written",
    [
        "55.86, -4.25",
        "55.86 -4.25",
        " (55.86, -4.25) ",
        "55.86°, -4.25°",
        "55.86; −4.25",
        "55,86 -4,25",
        "55,86; -4,25",
        "lat: 55.86, lon: -4.25",
        "55.86 N 4.25 W",
        "55.86° N, 4.25° W",
        "N55.86 W4.25",
        "55°51'36\"N 4°15'00\"W",
        "55°51′36″N, 4°15′W",
        "55 51 36 N 4 15 0 W",
        "geo:55.86,-4.25",
        "geo:55.86,-4.25?z=14",
        "geo:55.86,-4.25,12;u=35",
        "geo:0,0?q=55.86,-4.25(Caf%C3%A9)",
        "https://maps.google.com/?q=55.86,-4.25",
        "https://maps.google.com/maps?q=loc:55.86,-4.25",
        "https://www.google.com/maps/@55.86,-4.25,15z",
        "https://www.google.com/maps/place/Somewhere/@55.8,-4.2,17z/data=!3m1!4b1!3d55.86!4d-4.25",
        "https://www.google.com/maps/search/?api=1&query=55.86%2C-4.25",
        "https://www.google.com/maps/search/55.86,+-4.25",
        "https://www.openstreetmap.org/#map=15/55.86/-4.25",
        "https://www.openstreetmap.org/?mlat=55.86&mlon=-4.25#map=15/1/2",
        "https://maps.apple.com/?ll=55.86,-4.25",
        "https://maps.apple.com/?q=Somewhere&ll=55.86,-4.25",
        "https://www.bing.com/maps?cp=55.86~-4.25&lvl=11",
        "www.openstreetmap.org/#map=15/55.86/-4.25",
    ],
)
def test_coordinates_and_map_links_are_read(written):
    point = read_coordinates(written)
    assert (point.latitude, point.longitude) == pytest.approx((55.86, -4.25))


@pytest.mark.parametrize(
    "written",
    ["91.5, 4.2", "-90.1 4", "55.86, 180.5", "55.86 N 200.5 W", "geo:95.5,4", "https://maps.apple.com/?ll=95.5,4.25"],
)
def test_coordinates_off_the_earth_are_an_error(written):
    with pytest.raises(PointError):
        read_coordinates(written)


def test_sixty_minutes_are_an_error():
    with pytest.raises(PointError):
        read_coordinates("55°60'00\"N 4°15'30\"W")


@pytest.mark.parametrize(
    "written",
    [
        "",
        "   ",
        "G51",
        "10001",
        "12 Main Street",
        "24/7",
        "10 12",
        "55.86",
        "55.86,",
        "48° N 9° O",  # O is east in German and west in French
        "geo:abc",
        "http://[",
        "https://example.org/",
        "https://maps.app.goo.gl/Xyz12",
        "55.86,\0-4.25",
        "9" * 10_000,
        "1.5 " * 400,
        "'; drop table places; --",
    ],
)
def test_what_is_no_coordinates_is_left_to_the_search_by_name(written):
    assert read_coordinates(written) is None


@given(strategies.text(max_size=200))
def test_no_text_breaks_it(written):
    try:
        point = read_coordinates(written)
    except PointError:
        return
    assert point is None or isinstance(point, Point)
