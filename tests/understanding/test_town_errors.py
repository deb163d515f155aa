"""Promises of typing errors in the names of towns."""

import pytest

from services.places.gazetteer import Gazetteer
from services.understanding.town_errors import may_be_corrected_to, names_like


@pytest.fixture
def gazetteer(places):
    return Gazetteer(places)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("glasgwo", "glasgow"), ("manchster", "manchester"), ("lgasgow", "glasgow"), ("san fransisco", "san francisco")],
)
def test_a_town_is_found_with_an_error(gazetteer, typed, meant):
    assert names_like(typed, gazetteer) == [meant]


@pytest.mark.parametrize("typed", ["leith", "heroin", "xyzzyx", "needle"])
def test_another_letter_makes_a_short_name_another_name(gazetteer, typed):
    assert not set(names_like(typed, gazetteer)) & {"leigh", "herrin", "needles"}


def test_two_errors_have_to_sound_alike(gazetteer):
    assert "hamburg" not in names_like("hamburger", gazetteer)
    assert "manchester" in names_like("manchastar", gazetteer)


def test_smaller_towns_are_corrected_at_home_only(gazetteer):
    paisley = gazetteer.named("Paisley", country="GB")[0]
    assert may_be_corrected_to(paisley, "GB")
    assert not may_be_corrected_to(paisley, "US")


def test_towns_where_no_language_of_ours_is_spoken_are_not_corrected(gazetteer):
    assert not may_be_corrected_to(gazetteer.named("Shaoxing")[0], "GB")
