"""The codes of the filters are complete, and none ever changes its meaning."""

from pathlib import Path

from services.catalogue.filter_codes import FIRST_LANGUAGE, LANGUAGES, OWN_CODES, UNSOUGHT
from services.catalogue.site_filters import FILTERS
from services.vocabulary.common_facts import PLACE_FACTS, SERVICE_FACTS
from services.vocabulary.facts import UNKNOWN, Kind
from services.vocabulary.service_types import SERVICE_TYPES

GIVEN_OUT = Path(__file__).with_name("codes_given_out.txt").read_text().splitlines()
NOW = [f"{one.code} {one.parameter}={one.value}" for one in FILTERS]
COMMON = {fact.key for fact in (*SERVICE_FACTS, *PLACE_FACTS) if fact.is_filter}
OWN = [
    fact
    for kind in SERVICE_TYPES.values()
    for fact in kind.facts
    if fact.is_filter and fact.is_public and fact.key not in COMMON
]


def test_every_filter_of_the_vocabulary_is_one_of_the_site():
    # The days of an event are asked about with a day and time; whom a line serves follows from the place.
    left_out = {"starts_on", "ends_on", "countries"}
    assert {fact.key for fact in OWN} - left_out == set(OWN_CODES)
    assert {one.parameter for one in FILTERS} >= COMMON


def test_every_answer_has_a_code_or_is_one_that_nobody_looks_for():
    missing = {
        (fact.key, value)
        for fact in OWN
        if fact.kind in (Kind.CHOICE, Kind.SEVERAL)
        for value in fact.values
        if value != UNKNOWN and value not in OWN_CODES[fact.key] and value not in UNSOUGHT.get(fact.key, ())
    }
    assert missing == set()


def test_every_code_that_was_ever_given_out_means_what_it_meant():
    assert [line for line in GIVEN_OUT if line not in NOW] == []


def test_every_code_is_written_down_as_given_out():
    assert [line for line in NOW if line not in GIVEN_OUT] == []


def test_the_ranges_do_not_touch():
    own = [number for numbers in OWN_CODES.values() for number in numbers.values()]
    assert (min(own), max(own)) == (100, 436)
    assert len(set(own)) == len(own)
    assert len(set(LANGUAGES)) == len(LANGUAGES)
    assert FIRST_LANGUAGE + len(LANGUAGES) < 1000
