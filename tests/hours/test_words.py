"""What the page says: every state, and the hours of the demonstration directory."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from services.hours.values import DatedException, Opening, State
from services.hours.words import MONTHS, WEEKDAYS, dated_phrase, opening_phrase
from services.vocabulary.phrase import Phrase
from tests.hours.asking import (
    BERLIN,
    GLASGOW,
    LISBON,
    LONDON,
    MELBOURNE,
    MONTREAL,
    NOWHERE,
    PHILADELPHIA,
    VANCOUVER,
    moment,
    opening,
    words,
)

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def closed_until(opens):
    return str(opening_phrase(Opening(State.CLOSED, None, opens), NOON))


@pytest.mark.parametrize(
    ("text", "place", "at", "said"),
    [
        ("Mo-Fr 10:00-18:00; Sa 11:00-15:00; PH off", GLASGOW, "2026-11-28 15:00", "Closed. Opens Tue 10:00"),
        (
            "Mo-Sa 08:00-22:00; Su 10:00-17:00; PH 10:00-16:00",
            GLASGOW,
            "2026-12-25 15:59",
            "Open until 16:00, closes soon",
        ),
        ("Th-Sa 20:00-02:00; PH off", GLASGOW, "2026-12-25 01:00", "Open until 02:00"),
        ("Th-Sa 20:00-02:00; PH off", GLASGOW, "2026-11-26 19:15", "Closed. Opens in 45 min, at 20:00"),
        ("Th-Sa 20:00-21:30", GLASGOW, "2026-11-23 12:00", "Closed. Opens Thu 20:00"),
        ("Th-Sa 22:00-24:00", GLASGOW, "2026-11-26 23:00", "Open until 00:00"),
        ("Fr-Su 00:15-02:00", GLASGOW, "2026-11-23 12:00", "Closed. Opens Thu night 00:15"),
        ("Fr-Su 00:15-02:00", GLASGOW, "2026-11-26 22:00", "Closed. Opens tonight 00:15"),
        ("Fr-Su 00:15-02:00", GLASGOW, "2026-11-27 02:30", "Closed. Opens tomorrow 00:15"),
        ("Fr-Su 00:15-02:00", GLASGOW, "2026-11-27 01:30", "Open until 02:00"),
        ("24/7", GLASGOW, "2026-12-25 03:00", "Open all day and night"),
        ("", GLASGOW, "2026-11-24 11:00", "Hours not known: ask"),
        ("Mo-Su 09:00-21:00; 2026 Dec 25 off", GLASGOW, "2026-12-25 12:00", "Closed. Opens tomorrow 09:00"),
        ("Mo-Su 08:30-10:00,15:00-17:30", LISBON, "2026-11-23 10:00", "Closed. Opens 15:00"),
        ("Mo-Sa 12:00-20:00; PH off", LISBON, "2026-12-01 13:00", "Closed. Opens tomorrow 12:00"),
        ("Th,Fr 17:00-20:00; Sa[1] 15:00-20:00", LISBON, "2026-12-05 16:00", "Open until 20:00"),
        ("Th,Fr 17:00-20:00; Sa[1] 15:00-20:00", LISBON, "2026-11-28 16:00", "Closed. Opens Thu 17:00"),
        ("Mo-Su 08:00-23:00", VANCOUVER, "2026-11-23 22:59", "Open until 23:00, closes soon"),
        ("Mo-Fr 06:30-09:00", VANCOUVER, "2026-11-27 09:00", "Closed. Opens Mon 06:30"),
        ("We 13:00-16:00", VANCOUVER, "2026-11-25 16:00", "Closed. Opens 2 Dec 13:00"),
        ("Mo-Fr 09:00-17:00; Tu 13:00-20:00; PH off", MELBOURNE, "2026-11-24 10:00", "Closed. Opens 13:00"),
        ("Mo-Fr 09:00-17:00; Tu 13:00-20:00; PH off", MELBOURNE, "2026-11-03 14:00", "Closed. Opens tomorrow 09:00"),
        ("Mo-Su 17:00-09:00", MELBOURNE, "2026-11-23 08:59", "Open until 09:00, closes soon"),
        ("Mo-Su 17:00-09:00", MELBOURNE, "2026-11-23 16:35", "Closed. Opens in 25 min, at 17:00"),
        ("Th 10:00-13:00; Fr 18:00-21:00", MELBOURNE, "2026-11-26 13:00", "Closed. Opens tomorrow 18:00"),
        ("Mo-Fr 08:30-16:30; 2026 Dec 21-2027 Jan 08 off", MELBOURNE, "2026-12-21 10:00", "Closed. Opens 11 Jan 08:30"),
        ("Mo-Fr 11:00-18:00; Sa,Su 12:00-17:00", BERLIN, "2026-11-29 16:59", "Open until 17:00, closes soon"),
        ("Mo,We,Fr 14:00-18:00", BERLIN, "2026-11-24 14:00", "Closed. Opens tomorrow 14:00"),
        ("Tu 17:30-19:30", BERLIN, "2026-11-24 16:30", "Closed. Opens 17:30"),
        (
            "Mo,We 12:00-19:00; Fr 10:00-14:00; week 1-53/2 Sa 10:00-13:00",
            PHILADELPHIA,
            "2026-11-28 11:00",
            "Closed. Opens Mon 12:00",
        ),
        ("Mo-Th 10:00-20:00; Fr,Sa 10:00-17:00", PHILADELPHIA, "2026-11-28 17:00", "Closed. Opens Mon 10:00"),
        ("Mo-Fr 09:00-17:00; Tu 13:00-20:00", PHILADELPHIA, "2026-11-24 19:00", "Open until 20:00"),
        ("Tu,Th 18:00-21:00", PHILADELPHIA, "2026-11-26 21:00", "Closed. Opens Tue 18:00"),
        ('Mo-Fr 10:00-12:00 unknown "call first"', PHILADELPHIA, "2026-11-24 11:00", "Ask: call first"),
        ('Mo-Fr 10:00-12:00 unknown "call first"', PHILADELPHIA, "2026-11-24 14:00", "Closed: call first"),
        ("Mo-Su 14:00-22:00", MONTREAL, "2026-11-24 22:00", "Closed. Opens tomorrow 14:00"),
        (
            'Mo-Su 20:00-01:00; 2026 Nov 22-2026 Nov 30 off "travaux"',
            MONTREAL,
            "2026-11-22 00:30",
            "Open until 01:00",
        ),
        (
            'Mo-Su 20:00-01:00; 2026 Nov 22-2026 Nov 30 off "travaux"',
            MONTREAL,
            "2026-11-25 21:00",
            "Closed. Opens Tue 20:00",
        ),
        ("Mo-Fr 13:00-16:00", MONTREAL, "2026-11-27 16:00", "Closed. Opens Mon 13:00"),
        ("2026 Jun 19-2026 Jun 22 14:00-05:00", MONTREAL, "2026-06-23 04:59", "Open until 05:00, closes soon"),
        ("2026 Jun 19-2026 Jun 22 14:00-05:00", MONTREAL, "2026-06-23 05:00", "Closed"),
        ("Mo-Fr 09:00-17:00", GLASGOW, "2026-11-24 08:00", "Closed. Opens 09:00"),
        ("Mo-Fr 09:00-17:00", GLASGOW, "2026-11-24 08:01", "Closed. Opens in 59 min, at 09:00"),
        ("17:00+", GLASGOW, "2026-11-24 19:00", "Ask: closing time not given"),
    ],
)
def test_the_demonstration_says(text, place, at, said):
    assert words(text, at, place) == said


@pytest.mark.parametrize(
    ("opens", "said"),
    [
        (NOON + timedelta(minutes=1), "Closed. Opens in 1 min, at 12:01"),
        (NOON + timedelta(minutes=59), "Closed. Opens in 59 min, at 12:59"),
        (NOON + timedelta(minutes=60), "Closed. Opens 13:00"),
        (NOON + timedelta(days=1), "Closed. Opens tomorrow 12:00"),
        (NOON + timedelta(days=2), "Closed. Opens Wed 12:00"),
        (NOON + timedelta(days=6), "Closed. Opens Sun 12:00"),
        (NOON + timedelta(days=7), "Closed. Opens 30 Nov 12:00"),
        (NOON + timedelta(days=10), "Closed. Opens 3 Dec 12:00"),
        (None, "Closed"),
    ],
)
def test_the_nearer_the_opening_the_shorter_the_words(opens, said):
    assert closed_until(opens) == said


def test_a_started_minute_counts_as_a_minute():
    assert str(
        opening_phrase(Opening(State.CLOSED, None, NOON + timedelta(minutes=5)), NOON + timedelta(seconds=30))
    ) == ("Closed. Opens in 5 min, at 12:05")


def test_minutes_are_real_minutes_when_clocks_change():
    assert words("Su 02:15-05:00", "2026-03-08 01:50", PHILADELPHIA) == "Closed. Opens in 10 min, at 03:00"


@pytest.mark.parametrize(
    ("last_day", "said"),
    [(24, "Open until Wed 00:00"), (30, "Open until 1 Dec 00:00")],
)
def test_an_end_more_than_a_day_away_names_its_day(last_day, said):
    closure = DatedException(
        date(2026, 11, last_day + 1) if last_day < 30 else date(2026, 12, 1), date(2027, 1, 1), "off"
    )
    assert words("24/7", "2026-11-23 12:00", LONDON, closure) == said


def test_unknown_hours_say_why():
    strike = DatedException(date(2026, 11, 23), date(2026, 11, 23), "unknown", "strike")
    assert words("24/7", "2026-11-23 12:00", LONDON, strike) == "Ask: strike"


def test_every_name_in_a_phrase_can_be_translated():
    phrase = opening_phrase(Opening(State.CLOSED, None, NOON + timedelta(days=10)), NOON)
    assert phrase == Phrase(
        "Closed. Opens %(day)s %(month)s %(time)s", {"day": 3, "month": Phrase("Dec"), "time": "12:00"}
    )


def test_there_are_seven_days_and_twelve_months():
    assert " ".join(map(str, WEEKDAYS)) == "Mon Tue Wed Thu Fri Sat Sun"
    assert " ".join(map(str, MONTHS)) == "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"


def test_words_follow_the_calendar_of_the_place():
    assert words("We 09:00-17:00", "2026-11-24 23:30", ("Pacific/Kiritimati", "", "")) == "Closed. Opens tomorrow 09:00"


def test_percent_signs_in_a_comment_are_safe():
    assert words('unknown "100% by phone"', "2026-11-24 11:00", NOWHERE) == "Ask: 100% by phone"


def dated(text, at, place=GLASGOW, *, is_elsewhere=False):
    """Returns the line of a card."""
    asked = moment(at, place[0])
    return str(dated_phrase(opening(text, at, place), asked, ZoneInfo(place[0]), is_elsewhere=is_elsewhere))


@pytest.mark.parametrize(
    ("text", "at", "said"),
    [
        ("Mo-Fr 10:00-18:00", "2026-11-23 14:05", "Mon: open until 18:00, as at 14:05"),
        ("Mo-Fr 10:00-18:00", "2026-11-23 17:30", "Mon: open until 18:00, as at 17:30"),
        ("Mo-Fr 10:00-18:00", "2026-11-23 17:31", "Mon: open until 18:00, closes soon, as at 17:31"),
        ("Fr 20:00-02:00", "2026-11-28 01:00", "Sat: open until 02:00, as at 01:00"),
        ("Mo 14:30-18:00", "2026-11-23 14:05", "Closed. Opens in 25 min, at 14:30 (Mon, as at 14:05)"),
        ("Tu 09:00-18:00", "2026-11-23 14:05", "Closed. Opens tomorrow 09:00 (Mon, as at 14:05)"),
        ('Mo 10:00-12:00 unknown "call first"', "2026-11-23 11:00", "Ask: call first (Mon, as at 11:00)"),
        ("Mo 14:00+", "2026-11-23 14:05", "Mon: open until 15:00, then ask, as at 14:05"),
        ("24/7", "2026-11-23 14:05", "Open all day and night"),
        ("", "2026-11-23 14:05", "Hours not known: ask"),
    ],
)
def test_a_line_says_when_it_was_true(text, at, said):
    assert dated(text, at) == said


def test_a_line_about_a_place_with_other_clocks_says_so():
    line = dated("Mo-Fr 10:00-18:00", "2026-11-24 07:05", VANCOUVER, is_elsewhere=True)
    assert line == "Closed. Opens 10:00 (Tue, as at 07:05 there)"
    line = dated("", "2026-11-24 07:05", VANCOUVER, is_elsewhere=True)
    assert line == "Hours not known: ask (Tue, as at 07:05 there)"
