"""Promises of what of OpenStreetMap is drawn."""

import pytest

from services.basemap.osm_kinds import FINEST, area_of, line_of, spot_of


@pytest.mark.parametrize(
    ("tags", "kind", "zoom"),
    [
        ({"highway": "motorway"}, "highway", 7),
        ({"highway": "primary"}, "major_road", 9),
        ({"highway": "residential"}, "minor_road", 12),
        ({"highway": "steps"}, "path", 13),
        ({"railway": "rail"}, "rail", 10),
        ({"waterway": "river"}, "river", 10),
    ],
)
def test_a_way_is_drawn_by_its_class(tags, kind, zoom):
    drawn = line_of(tags)
    assert (drawn.kind, drawn.zoom) == (kind, zoom)


@pytest.mark.parametrize(
    "tags",
    [
        {"highway": "footway", "footway": "sidewalk"},
        {"highway": "service", "service": "parking_aisle"},
        {"highway": "residential", "area": "yes"},
        {"highway": "proposed"},
        {"railway": "subway", "tunnel": "yes"},
        {"railway": "rail", "service": "yard"},
        {"building": "yes"},
    ],
)
def test_what_would_only_be_clutter_is_not(tags):
    assert line_of(tags) is None


def test_streets_have_their_names_where_they_fit():
    assert line_of({"highway": "primary"}).named_from == FINEST


@pytest.mark.parametrize(
    ("tags", "layer", "kind"),
    [
        ({"leisure": "park"}, "landuse", "park"),
        ({"natural": "water"}, "water", "water"),
        ({"amenity": "hospital"}, "landuse", "hospital"),
        ({"place": "square"}, "landuse", "pedestrian"),
    ],
)
def test_areas_are_green_or_water_or_for_walking(tags, layer, kind):
    drawn = area_of(tags)
    assert (drawn.layer, drawn.kind) == (layer, kind)


def test_a_house_is_not_drawn():
    assert area_of({"building": "yes", "amenity": "pharmacy"}) is None


def test_places_and_stations_are_drawn_if_they_have_a_name():
    assert spot_of({"place": "suburb", "name": "Kallio"}).kind == "neighbourhood"
    assert spot_of({"railway": "station", "name": "Helsinki"}).layer == "pois"
    assert spot_of({"place": "suburb"}) is None
