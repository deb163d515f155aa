"""What one listing withholds is found in what another says, and nothing innocent is taken for it."""

import json

import pytest

from services.release.elsewhere import Shown, Told, Withheld
from services.release.withheld import LATITUDE, LONGITUDE, PHONE, STREET, WithheldValue

HIDDEN = {
    "HIDDEN01": (
        WithheldValue(STREET, "77 Hidden Row"),
        WithheldValue(LATITUDE, "55.8712345"),
        WithheldValue(LONGITUDE, "-4.2398765"),
        WithheldValue(PHONE, "+441414960777"),
    )
}


NOTHING = Shown()


def named_in(**fields):
    """Searches a record as the release writes it, without blanks between its members."""
    return Withheld(HIDDEN).is_named_in(
        json.dumps({"id": "OTHER001", **fields}, ensure_ascii=False, separators=(",", ":"))
    )


def told_by(*, owner="OTHER001", shown=NOTHING, **fields):
    record = json.dumps({"id": owner, **fields}, ensure_ascii=False)
    search = Withheld(HIDDEN)
    search.forget(shown)
    told = search.told_by(owner, record)
    assert search.is_named_in(record) or told is None
    return told


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (STREET, "Our house at 77 Hidden Row is quiet."),
        (STREET, "77, HIDDEN-ROW"),
        ("point", "https://maps.example/@55.8712345,-4.2398765,17z"),
        ("point", "4.23988 W, 55.87123 N"),
        (PHONE, "Or ring 0141 496 0777 at night"),
        (PHONE, "Or ring +44 (0)141 496-0777"),
    ],
)
def test_what_is_withheld_is_found_in_the_words_of_another_listing(kind, text):
    assert told_by(description=text) == Told(kind, "HIDDEN01", "description")


def test_it_is_found_in_what_an_organisation_says_of_itself():
    assert told_by(organization={"name": "Trust", "description": "Come to 77 Hidden Row."}).field == "organization"


def test_it_is_found_across_a_quotation():
    assert told_by(description='At 77 "Hidden Row".') == Told(STREET, "HIDDEN01", "description")


@pytest.mark.parametrize("words", ['Say "hello".\nAt 77 Hidden Row', "\\ 77 Hidden Row", "1\t2\t77 Hidden Row\n"])
def test_it_is_found_among_signs_that_json_writes_otherwise(words):
    assert told_by(costs=[{"amount": 5}, "x", 7], description=words) == Told(STREET, "HIDDEN01", "description")


@pytest.mark.parametrize(
    "words",
    [
        "77 Hidden Row",
        "77 Hidden Row,",
        ",77 Hidden Row",
        '"77 Hidden Row","',
        "\\,77 Hidden Row\\",
        "At 55.8712345, -4.2398765",
        "0141 496 0777,",
    ],
)
def test_it_is_found_between_other_members_of_a_record(words):
    assert named_in(before="12,", description=words, after=["5", ",", 6])
    assert named_in(before=["55.8712345"], costs=[words, "-4.2398765"])


def test_numbers_of_two_members_are_no_point():
    assert not named_in(before="55.8712345", after="-4.2398765")


def test_what_was_innocent_in_one_record_is_so_in_the_next():
    search = Withheld(HIDDEN)
    told = [
        search.is_named_in(f'{{"id":"{name}","name":"{words}"}}')
        for name, words in (("A", "Row 77"), ("B", "77 Hidden Row"), ("A", "Row 77"), ("C", "77 Hidden Row"))
    ]

    assert told == [False, True, False, True]


def test_a_circle_around_a_hidden_door_points_at_it():
    assert Withheld(HIDDEN).owner_near(55.87125, -4.23985) == "HIDDEN01"


@pytest.mark.parametrize(
    "text",
    [
        "Hidden Row has many houses.",
        "7 Hidden Row",
        "77 Hidden Rowan Street",
        "Suite 77",
        "55.8712345 of them",
        "55.87, -4.24",
        "Ring 0141 496 0778",
        "Mo-Fr 10:00-18:00",
    ],
)
def test_innocent_words_are_left_alone(text):
    assert told_by(description=text) is None


def test_a_circle_elsewhere_is_left_alone():
    assert Withheld(HIDDEN).owner_near(55.8724, -4.2398765) is None


def test_a_listing_does_not_tell_of_itself():
    assert told_by(owner="HIDDEN01", description="77 Hidden Row") is None


def test_what_a_listing_behind_the_same_door_shows_by_right_is_no_secret():
    shown = Shown(["77 Hidden Row"], [(55.8712345, -4.2398765)], ["+441414960777"])
    assert told_by(shown=shown, description="77 Hidden Row, 55.8712345, -4.2398765, 0141 496 0777") is None
    search = Withheld(HIDDEN)
    search.forget(shown)
    assert not search


def test_a_long_drawn_area_is_searched_in_no_time():
    ring = ",".join(f"[{-4 - number / 1000:.4f},{55 + number / 1000:.4f}]" for number in range(20_000))
    assert told_by(polygon=ring) is None
