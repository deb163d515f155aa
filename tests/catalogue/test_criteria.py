"""Promises of services.catalogue.criteria."""

from datetime import UTC, datetime

import pytest

from services.catalogue.criteria import (
    FILTERS,
    CriteriaError,
    OfferFilters,
    read_parameters,
    site_criteria,
    site_filter,
)
from services.catalogue.facets import filterable_facts
from services.geometry.points import Point

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def problems(**parameters):
    with pytest.raises(CriteriaError) as caught:
        read_parameters(parameters, NOW)
    return caught.value


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("near", "91,0"),
        ("near", "0,181"),
        ("near", "nan,0"),
        ("near", "here"),
        ("near", "1,2,3"),
        ("radius", "0"),
        ("radius", "-5"),
        ("radius", "far"),
        ("type", "detox"),
        ("type", "unknown"),
        ("type", "nsp,nonsense"),
        ("open", "sometimes"),
        ("open", "2026-13-01T10:00"),
        ("page", "0"),
        ("per_page", "101"),
        ("id_needed", "perhaps"),
        ("q", "\x00"),
        ("days_for_lab", "soon"),
        ("colour", "blue"),
    ],
)
def test_a_bad_value_is_named_with_what_it_takes(name, value):
    error = problems(**{name: value})
    assert list(error.errors) == [name]
    assert error.takes[name]


def test_all_bad_values_are_named_at_once():
    assert set(problems(near="x", radius="y", colour="z").errors) == {"near", "radius", "colour"}


def test_good_values_are_read():
    criteria = read_parameters(
        {"near": "55.8617,-4.2583", "radius": "5000", "type": "nsp,naloxone", "open": "now", "page": "2"}, NOW
    )
    assert criteria.near == Point(55.8617, -4.2583)
    assert (criteria.radius_m, criteria.types, criteria.page) == (5000, ("nsp", "naloxone"), 2)
    assert criteria.open_at == NOW


def test_a_time_without_an_offset_stays_local():
    assert read_parameters({"open": "2026-12-24T20:00"}, NOW).open_at == datetime(2026, 12, 24, 20, 0)


def test_a_plus_sign_that_became_a_blank_is_understood():
    assert read_parameters({"open": "2026-12-24T20:00:00 01:00"}, NOW).open_at.utcoffset().total_seconds() == 3600


def test_the_codes_of_the_site_are_opaque_unique_and_stand_for_real_parameters():
    assert len({one.code for one in FILTERS}) == len(FILTERS)
    for one in FILTERS:
        read_parameters({one.parameter: one.value}, NOW)
        assert one.code[0] == "b" and one.code[1:].isdigit()


def test_every_filterable_fact_is_a_parameter():
    assert set(filterable_facts()) <= set(OfferFilters.base_filters)


def test_two_filters_of_one_parameter_are_joined():
    criteria = site_criteria(
        near=Point(0, 0), country="", subdivision="", types=(), chosen=(site_filter("b16"), site_filter("b17")), page=1,
        now=NOW,
    )  # fmt: skip
    assert criteria.offers.form.cleaned_data["mode"] == ("machine", "box", "post")
