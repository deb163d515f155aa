"""Each kind of parameter narrows the offers by what it says."""

from datetime import UTC, datetime

import pytest

from services.catalogue import listings
from services.catalogue.criteria import read_parameters
from tests.catalogue.records import make_offer, make_record

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def names(**parameters):
    """Returns the names of what a search finds near the middle of Glasgow."""
    page = listings.find(read_parameters({"near": "55.8617,-4.2583", **parameters}, NOON), NOON)
    return sorted(found.record["name"] for found in page.found)


def test_any_of_several_answers_will_do(make_release):
    make_release(
        [make_record(code, offers=[make_offer(facts={"cost": code})]) for code in ("free", "fixed", "sliding")]
    )
    assert names(cost="free,sliding") == ["free", "sliding"]


def test_a_number_is_the_most_that_is_taken(make_release):
    quick, slow, silent = {"minutes_on_site": 20}, {"minutes_on_site": 90}, {}
    offers = {"Quick": quick, "Slow": slow, "Silent": silent}
    make_release([make_record(name, offers=[make_offer("drug_checking", details=offers[name])]) for name in offers])
    assert names(minutes_on_site="30") == ["Quick"]


def test_free_places_are_the_least_that_is_taken(make_release):
    beds = {"None": 0, "Three": 3}
    make_release(
        [make_record(name, offers=[make_offer("housing", details={"free_places": beds[name]})]) for name in beds]
    )
    assert names(free_places="1") == ["Three"]


def test_a_language_is_found_in_any_case(make_release):
    polish = make_offer(languages=[{"code": "pl", "level": "staff"}])
    make_release([make_record("Polish", offers=[polish]), make_record("Silent")])
    assert names(language="PL,uk") == ["Polish"]


def test_a_line_is_found_by_the_country_that_it_serves(make_release):
    line = make_offer("remote_spotting", details={"countries": ["CA", "US"]})
    make_release([make_record("Line", offers=[line]), make_record("Silent")])
    assert names(countries="ca") == ["Line"]
    assert names(countries="GB") == []


@pytest.mark.parametrize(
    ("parameter", "value", "kind", "said"),
    [
        ("minutes_on_site", "30,unknown", "drug_checking", {"details": {"minutes_on_site": 90}}),
        ("language", "pl,unknown", "nsp", {"languages": [{"code": "en", "level": "staff"}]}),
        ("cost", "free,unknown", "nsp", {"facts": {"cost": "fixed"}}),
        ("women_only_hours", "unknown", "nsp", {"facts": {"women_only_hours": "We 10:00-12:00"}}),
        ("minutes_on_site", "unknown", "drug_checking", {"details": {"minutes_on_site": 20}}),
        ("open", "now,unknown", "nsp", {"opening_hours": "Mo 10:00-11:00"}),
    ],
)
def test_those_that_have_not_said_are_kept_where_asked_for(make_release, parameter, value, kind, said):
    silent = {"opening_hours": ""}
    make_release(
        [
            make_record("Silent", offers=[make_offer(kind, **silent)]),
            make_record("Other", offers=[make_offer(kind, **{**silent, **said})]),
        ]
    )
    assert names(**{parameter: value}) == ["Silent"]


def test_who_was_never_asked_has_not_kept_silent(make_release):
    make_release([make_record("Needles"), make_record("Checking", offers=[make_offer("drug_checking")])])
    assert names(methods="ftir,unknown") == ["Checking"]
    assert names(days_for_lab="unknown") == ["Checking"]
    assert names(cost="free,unknown") == ["Checking", "Needles"]
