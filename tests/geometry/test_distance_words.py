"""Distances read as people say them, in metres and miles, and a walk is never promised too short."""

import math

import pytest

from services.geometry.distance_words import distance_phrase, walking_minutes


@pytest.mark.parametrize(
    ("metres", "words"),
    [
        (0, "10 m"),
        (4, "10 m"),
        (347, "350 m"),
        (994, "990 m"),
        (996, "1 km"),
        (1000, "1 km"),
        (1234, "1.2 km"),
        (9_940, "9.9 km"),
        (9_960, "10 km"),
        (24_300, "24 km"),
        (1_234_567, "1235 km"),
    ],
)
def test_a_metric_distance_is_short(metres, words):
    assert str(distance_phrase(metres, "metric")) == words


@pytest.mark.parametrize(
    ("metres", "words"),
    [(30, "less than 0.1 mi"), (160, "0.1 mi"), (500, "0.3 mi"), (1609, "1 mi"), (4000, "2.5 mi"), (40_000, "25 mi")],
)
def test_an_imperial_distance_is_in_miles(metres, words):
    assert str(distance_phrase(metres, "imperial")) == words


def test_the_number_stays_a_number_so_that_a_language_may_use_its_comma():
    assert distance_phrase(1234, "metric").values == {"distance": 1.2}


@pytest.mark.parametrize(("metres", "minutes"), [(0, 0), (1, 1), (61, 1), (62, 2), (800, 13), (8000, 130)])
def test_a_walk_counts_the_streets_and_rounds_up(metres, minutes):
    assert walking_minutes(metres) == minutes


@pytest.mark.parametrize("metres", [-1, math.nan, math.inf])
def test_a_distance_below_zero_is_refused(metres):
    with pytest.raises(ValueError, match="zero metres or more"):
        distance_phrase(metres)
    with pytest.raises(ValueError, match="zero metres or more"):
        walking_minutes(metres)
