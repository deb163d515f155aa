"""What a question about hours is answered."""

from datetime import datetime
from pathlib import Path

import pytest

from services.hours.answer import answer_about
from services.hours.values import HoursError


def test_an_open_place_says_until_when():
    assert answer_about("Mon-Fri 9am - 5pm", at="2026-11-24T11:00", zone="Europe/London") == {
        "text": "Mo-Fr 09:00-17:00",
        "state": "open",
        "until": "2026-11-24T17:00:00+00:00",
        "opens": None,
        "words": "Open until 17:00",
    }


def test_a_holiday_is_closed_where_it_is_kept():
    asked = {"at": "2026-11-30T11:00", "zone": "Europe/London", "country": "GB"}
    assert answer_about("Mo-Fr 10:00-16:00; PH off", subdivision="SCT", **asked)["state"] == "closed"
    assert answer_about("Mo-Fr 10:00-16:00; PH off", subdivision="ENG", **asked)["state"] == "open"


def test_a_time_with_offset_is_that_instant():
    assert answer_about("Mo-Fr 09:00-17:00", at="2026-11-24T07:30Z", zone="Europe/Helsinki")["state"] == "open"


def test_without_a_time_it_is_now():
    assert answer_about("24/7")["state"] == "open"


@pytest.mark.parametrize(
    ("text", "asked", "reason"),
    [
        ("blah", {}, "“blah” cannot be read as opening hours."),
        ("24/7", {"zone": "Mars/X"}, "There is no time zone “Mars/X”; a zone is written like Europe/London."),
        ("24/7", {"at": "noon"}, "“noon” is not a date and time like 2026-12-25T11:00."),
    ],
)
def test_what_cannot_be_read_is_named(text, asked, reason):
    with pytest.raises(HoursError) as refusal:
        answer_about(text, **asked)
    assert str(refusal.value) == reason


HAND_WORKED = [
    line.split("\t")
    for line in (Path(__file__).parent / "hand_worked.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(
    ("text", "zone", "country", "subdivision", "at", "state", "until", "opens", "words"), HAND_WORKED
)
def test_the_answer_is_the_one_worked_out_by_hand(text, zone, country, subdivision, at, state, until, opens, words):
    answer = answer_about(text, at=at, zone=zone, country=country, subdivision=subdivision)
    assert (answer["state"], answer["words"]) == (state, words)
    assert _minute(answer["until"]) == until
    assert _minute(answer["opens"]) == opens


def _minute(moment):
    return datetime.fromisoformat(moment).isoformat(timespec="minutes") if moment else ""
