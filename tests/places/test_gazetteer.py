"""Promises of the questions the gazetteer answers."""

import random

import pytest
from hypothesis import given, strategies

from services.geometry.points import Point, great_circle_m
from services.places.gazetteer import FARTHEST_M, Gazetteer
from services.places.place import POSTCODE, TOWN, Country, Entry, Region

HOSTILE = [
    "",
    "  ",
    "\0",
    "G51\0",
    "x" * 10_000,
    "'; drop table places; --",
    "%",
    "*",
    '"',
    "\ud800",
    "\n\t",
    "🏥",
    "1" * 99,
]


@pytest.mark.parametrize(
    ("written", "slug"),
    [
        ("g51", "g51"),
        ("G51 3AB", "g51"),
        ("g513ab", "g51"),
        ("EH1 1AA", "eh1"),
        ("SW1A 2AA", "sw1a"),
        ("10001", "us-10001"),
        ("10001-1234", "us-10001"),
        ("H2X 1Y4", "ca-h2x"),
        ("1000-001", "pt-1000"),
        ("D02 X285", "ie-d02"),
        ("Dublin 8", "ie-d08"),
        ("D-10999", "de-10999"),
        ("CH-8001", "ch-8001"),
        ("75011 Paris", "fr-75011"),
        ("FI-00100", "fi-00100"),
        ("90210", "us-90210"),
    ],
)
def test_postcodes_of_many_countries_are_found(world, written, slug):
    assert world.named(written)[0].own_slug == slug


@pytest.mark.parametrize(
    ("written", "label"),
    [
        ("Montréal", "Montréal, Quebec"),
        ("montreal", "Montréal, Quebec"),
        ("MONTREAL", "Montréal, Quebec"),
        ("Sao Paulo", "São Paulo"),
        ("Zürich", "Zürich, Zurich"),
        ("Lisboa", "Lisbon"),
        ("München", "Munich, Bavaria"),
        ("Muenchen", "Munich, Bavaria"),
        ("Cologne", "Köln, North Rhine-Westphalia"),
        ("Bienne", "Biel/Bienne, Bern"),
        ("Helsingfors", "Helsinki, Uusimaa"),
        ("NYC", "New York City, New York"),
        ("St Johns", "St. John's, Newfoundland and Labrador"),
        ("Caerdydd", "Cardiff, Wales"),
    ],
)
def test_towns_are_found_in_local_and_plain_spelling(world, written, label):
    assert world.named(written)[0].label == label


@pytest.mark.parametrize(
    ("written", "slug"),
    [
        ("Springfield, IL", "springfield-il-us"),
        ("springfield illinois", "springfield-il-us"),
        ("Paris, Texas", "paris-tx-us"),
        ("Paris, France", "paris"),
        ("London Ontario", "london-on-ca"),
        ("Portland, Maine, USA", "portland-me-us"),
        ("10999 Berlin", "de-10999"),
        ("Glasgow G51", "g51"),
    ],
)
def test_a_name_with_what_surrounds_it_is_found(world, written, slug):
    assert world.named(written)[0].slug == slug


def test_ambiguous_towns_come_with_the_largest_first(world):
    springfields = world.named("Springfield")
    assert len(springfields) == 10
    assert [town.population for town in springfields] == sorted(
        (town.population for town in springfields), reverse=True
    )


def test_one_code_in_two_countries_gives_both(gazetteer):
    assert [place.country for place in gazetteer.named("10001")] == ["US", "DE"]


def test_a_country_narrows_the_answer(gazetteer):
    assert [place.slug for place in gazetteer.named("10001", country="de")] == ["de-10001"]


def test_a_postcode_of_the_home_country_comes_first(gazetteer):
    assert [place.country for place in gazetteer.named("10001", home="DE")] == ["DE", "US"]


def test_a_town_of_the_home_country_does_not_push_out_a_larger_one(world):
    assert world.named("Paris", home="US")[0].country == "FR"


def test_a_name_that_is_nowhere_gives_nothing(gazetteer):
    assert gazetteer.named("Atlantis") == []


def test_a_town_is_not_found_in_the_wrong_region(gazetteer):
    assert gazetteer.named("Glasgow, Illinois") == []


@pytest.mark.parametrize("written", HOSTILE)
def test_hostile_text_finds_nothing_and_breaks_nothing(gazetteer, written):
    assert gazetteer.named(written) == []
    assert gazetteer.starting_with(written) == []
    assert gazetteer.area(written) is None
    assert gazetteer.area("glasgow")


@given(written=strategies.text(max_size=120))
def test_no_text_breaks_it(world, written):
    assert len(world.named(written)) <= 10
    assert len(world.starting_with(written, limit=5)) <= 5


def test_the_beginning_of_a_name_finds_the_largest_first(world):
    assert world.starting_with("gla")[0].slug == "glasgow"
    assert world.starting_with("new yo")[0].slug == "new-york-city"


def test_the_beginning_of_a_code_finds_that_code_first(world):
    assert [place.own_slug for place in world.starting_with("g5", limit=2)] == ["g5", "g51"]


def test_an_address_leads_to_its_place(gazetteer):
    place = gazetteer.area("g51")
    assert (place.name, place.kind, place.country) == ("G51", POSTCODE, "GB")
    assert (place.admin1_code, place.admin1_name, place.time_zone) == ("SCT", "Scotland", "Europe/London")
    assert gazetteer.area("g99") is None


def test_a_village_is_found_by_its_name_and_leads_to_its_area(world):
    village = world.named("Killearn")[0]
    assert (village.name, village.own_slug, village.is_area) == ("Killearn", "killearn", False)
    assert world.area(village.slug).is_area
    assert world.area(village.slug).name == village.area_name


def test_codes_at_the_very_middle_of_a_city_lead_to_the_city(world):
    assert [world.named(code)[0].slug for code in ("G1", "G2", "G5")] == ["glasgow", "glasgow", "glasgow"]


def test_neighbours_and_lists_hold_areas_alone(world):
    assert all(place.is_area for place in world.neighbours(world.area("glasgow"), limit=50))
    assert all(place.is_area for place in world.areas_in("GB", "SCT"))
    assert any(not place.is_area for place in world.around(world.area("glasgow").point, 200, TOWN))


def test_the_nearest_place_knows_country_region_and_zone(world):
    place = world.nearest(Point(40.7128, -74.0060))
    assert (place.country, place.admin1_code, place.time_zone) == ("US", "NY", "America/New_York")


@pytest.mark.parametrize("longitude", [179.99, -179.99, 180.0, -180.0])
def test_nearest_reaches_across_the_date_line(gazetteer, longitude):
    assert gazetteer.nearest(Point(-16.85, longitude)).name == "Taveuni"


@pytest.mark.parametrize("point", [Point(90.0, 0.0), Point(-90.0, 0.0), Point(0.0, 0.0), Point(30.0, -40.0)])
def test_poles_and_oceans_have_no_nearest_place(world, point):
    assert world.nearest(point) is None


def test_nearest_is_what_measuring_every_place_finds(build_places):
    draw = random.Random(1)
    entries = [Entry(f"Town {n}", TOWN, "FJ", draw.uniform(-3, 3), draw.uniform(177, 183)) for n in range(300)]
    entries = [
        entry if entry.longitude <= 180 else Entry(entry.name, TOWN, "FJ", entry.latitude, entry.longitude - 360)
        for entry in entries
    ]
    gazetteer = Gazetteer(build_places(entries))
    spots = [Point(entry.latitude, entry.longitude) for entry in entries]
    for _ in range(200):
        here = Point(draw.uniform(-5, 5), draw.choice((-1, 1)) * draw.uniform(176, 180))
        nearest, shortest = gazetteer.nearest(here), min(great_circle_m(here, spot) for spot in spots)
        assert (nearest is None) == (shortest > FARTHEST_M)
        assert nearest is None or great_circle_m(here, nearest.point) == pytest.approx(shortest, abs=2)


def test_neighbours_are_of_the_same_kind_and_nearest_first(world):
    neighbours = world.neighbours(world.area("g51"), limit=3)
    assert [place.kind for place in neighbours] == [POSTCODE] * 3
    assert "g51" not in [place.slug for place in neighbours]
    assert world.neighbours(world.area("glasgow"), limit=1)[0].kind == TOWN


def test_browsing_goes_from_country_to_region_to_towns(gazetteer):
    assert gazetteer.countries()[-1] == Country("US", "United States")
    assert gazetteer.regions("us") == [Region("US", "il", "IL", "Illinois"), Region("US", "mo", "MO", "Missouri")]
    assert [place.slug for place in gazetteer.areas_in("US", "IL")] == ["springfield-il-us"]


def test_a_region_without_a_code_is_browsed_by_its_slug_or_name(gazetteer):
    assert [place.name for place in gazetteer.areas_in("FJ", "northern")] == ["Labasa", "Taveuni"]
    assert gazetteer.areas_in("FJ", "Northern") == gazetteer.areas_in("FJ", "northern")


def test_the_postcodes_of_a_region_are_browsed_too(gazetteer):
    assert {place.slug for place in gazetteer.areas_in("GB", "SCT", kind=POSTCODE)} == {"g51", "g52"}


def test_the_largest_towns_of_a_country_come_in_order(world):
    assert [place.name for place in world.largest("DE", 3)] == ["Berlin", "Hamburg", "Munich"]


def test_names_are_told_from_other_words_at_once(gazetteer):
    people = gazetteer.people_of_names(["glasgow", "g51", "xyzzy"])
    assert people.keys() == {"glasgow", "g51"}
    assert 500_000 < people["glasgow"] < 1_000_000


def test_lands_are_known_by_name_and_code(gazetteer):
    lands = gazetteer.lands_of_names(["scotland", "germany", "xyzzy"])
    assert lands == {"scotland": [("GB", "sct")], "germany": [("DE", "")]}


def test_names_that_begin_so_are_found_by_length_and_people(gazetteer):
    assert "glasgow" in gazetteer.names_beginning("gl", range(6, 9), 100_000)
    assert "glasgow" not in gazetteer.names_beginning("gl", range(8, 9), 100_000)


def test_a_code_of_the_united_states_says_its_town(world):
    assert world.named("10001", country="US")[0].label == "10001, New York"
    assert world.named("59001")[0].label == "59001, Absarokee, Montana"
    assert world.named("59001 Absarokee")[0].name == "59001"


def test_countries_are_named_in_the_language_asked_for(world):
    assert world.country_name("DE", "es") == "Alemania"
    assert world.country_name("GB", "ar") == "المملكة المتحدة"
    assert world.country_name("DE", "sw") == world.country_name("DE") == "Germany"
    assert world.country_name("QQ") == "QQ"


def test_countries_come_in_the_order_of_their_names_there(world):
    names = [country.name for country in world.countries("de")]
    assert names.index("Ägypten") < names.index("Belgien") < names.index("Österreich") < names.index("Zypern")


def test_a_country_is_understood_in_every_language_of_the_pages(world):
    for written in ("Paris, Frankreich", "Paris, Francia", "Paris, França", "Paris فرنسا"):
        assert world.named(written)[0].slug == "paris"


def test_the_largest_towns_around_come_in_the_order_of_their_people(world):
    largest = world.largest_around(world.area("glasgow").point, 3)
    assert [town.name for town in largest[:2]] == ["Glasgow", "Edinburgh"]
    assert [town.population for town in largest] == sorted((town.population for town in largest), reverse=True)
