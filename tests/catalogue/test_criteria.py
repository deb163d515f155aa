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
from services.hours.values import State

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


@pytest.mark.parametrize("code", [one.code for one in FILTERS])
def test_every_code_of_the_site_stands_for_a_parameter(code):
    read = at_glasgow(site_filter(code), site_filter(f"{code}u"))
    assert read.offers is None or read.offers.form.is_valid()


def test_every_filterable_fact_is_a_parameter():
    assert set(filterable_facts()) <= set(OfferFilters.base_filters)


def at_glasgow(*chosen):
    return site_criteria(
        near=Point(55.86, -4.26), country="", subdivision="", types=(), chosen=chosen, page=1, now=NOW,
        time_zone="Europe/London",
    )  # fmt: skip


def asked(parameter, *codes):
    return at_glasgow(*map(site_filter, codes)).offers.form.cleaned_data[parameter]


def test_two_choices_of_one_filter_are_joined():
    assert asked("mode", "b16", "b17") == ("machine", "box", "post")


def test_those_that_have_not_said_are_asked_for_once():
    assert asked("mode", "b16u", "b17u") == ("machine", "box", "post", "unknown")


def test_the_wider_of_two_limits_counts():
    assert asked("days_for_lab", "b188", "b190u") == (14, True)


def test_a_day_and_time_is_the_next_one_by_the_clock_of_each_listing():
    assert at_glasgow(site_filter("t520")).open_at == datetime(2026, 11, 27, 20, 0)
    assert at_glasgow(site_filter("t209")).open_at == datetime(2026, 12, 1, 9, 0)
    assert at_glasgow(site_filter("t212")).open_at == datetime(2026, 11, 24, 12, 0)


def test_unknown_hours_count_as_open_where_asked_for():
    assert at_glasgow(site_filter("b1")).open_states == (State.OPEN,)
    assert at_glasgow(site_filter("b1u")).open_states == (State.OPEN, State.UNKNOWN)
