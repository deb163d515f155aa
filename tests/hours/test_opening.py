"""Open, closed or unknown at a moment: the cases that break naive code, and properties over many moments."""

import time
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from opening_hours import OpeningHours

from services.hours.opening import is_open_throughout_week, opening_at
from services.hours.timetable import Timetable
from services.hours.values import DatedException, Hours, Opening, State
from tests.hours.asking import BERLIN, GLASGOW, LONDON, MONTREAL, NOWHERE, PHILADELPHIA, moment, opening, state

NIGHT = "Mo-Fr 20:00-02:00; PH off"


def test_a_closure_written_before_the_weekly_rule_is_lost_as_osm_says():
    assert state("2026 Nov 22-2026 Nov 30 off; Mo-Fr 10:00-16:00", "2026-11-24 11:00") == "open"


def test_a_closure_written_after_the_weekly_rule_holds():
    assert state("Mo-Fr 10:00-16:00; 2026 Nov 22-2026 Nov 30 off", "2026-11-24 11:00") == "closed"


def test_a_closure_as_a_dated_exception_holds_wherever_it_stands():
    closure = DatedException(date(2026, 11, 22), date(2026, 11, 30), "off", "works")
    answer = opening("Mo-Fr 10:00-16:00", "2026-11-24 11:00", LONDON, closure)
    assert answer == Opening(State.CLOSED, None, moment("2026-12-01 10:00", "Europe/London"), "works")


def test_a_holiday_without_a_country_changes_nothing():
    assert state("Mo-Fr 10:00-16:00; PH off", "2026-12-25 11:00") == "open"


@pytest.mark.parametrize("day", ["2026-01-01", "2026-12-25", "2026-12-28"])
def test_a_british_holiday_closes(day):
    assert state("Mo-Fr 10:00-16:00; PH off", f"{day} 11:00", LONDON) == "closed"


def test_a_holiday_leaves_the_night_before_whole():
    assert state(NIGHT, "2026-12-25 01:00", LONDON) == "open"
    assert state(NIGHT, "2026-12-25 02:00", LONDON) == "closed"


def test_a_holiday_takes_its_own_night_with_it():
    assert state(NIGHT, "2026-12-25 21:00", LONDON) == "closed"
    assert state("Mo-Sa 20:00-02:00; PH off", "2026-12-26 01:00", LONDON) == "closed"


def test_the_next_days_rule_leaves_the_night_before_whole():
    assert state("Fr 20:00-02:00; Sa 10:00-12:00", "2026-11-28 01:00") == "open"
    assert state("Mo-Su 10:00-12:00; Fr 22:00-02:00", "2026-11-28 01:00") == "open"


def test_an_exception_leaves_the_night_before_whole():
    closure = DatedException(date(2026, 11, 28), date(2026, 11, 28), "off")
    assert state("Fr,Sa 20:00-02:00", "2026-11-28 01:59", LONDON, closure) == "open"
    assert state("Fr,Sa 20:00-02:00", "2026-11-28 20:00", LONDON, closure) == "closed"
    assert state("Fr,Sa 20:00-02:00", "2026-11-29 01:00", LONDON, closure) == "closed"


def test_the_night_of_an_exception_runs_on():
    late = DatedException(date(2026, 12, 31), date(2026, 12, 31), "20:00-04:00", "New Year")
    answer = opening("Mo-Fr 09:00-17:00", "2027-01-01 03:59", LONDON, late)
    assert answer.until == moment("2027-01-01 04:00", "Europe/London")


def test_extended_hours_run_past_midnight():
    assert state("Fr 22:00-26:00", "2026-11-28 01:30") == "open"
    assert state("Fr 22:00-26:00", "2026-11-28 02:00") == "closed"


@pytest.mark.parametrize("at", ["2026-11-27 00:15", "2026-11-28 01:59", "2026-11-29 00:30"])
def test_a_stop_after_midnight_is_open_on_the_mornings_that_are_written(at):
    assert state("Fr-Su 00:15-02:00", at) == "open"


@pytest.mark.parametrize(
    ("at", "expected"), [("09:59", "closed"), ("10:00", "open"), ("17:59", "open"), ("18:00", "closed")]
)
def test_doors_open_and_close_to_the_minute(at, expected):
    assert state("Mo-Fr 10:00-18:00", f"2026-11-24 {at}") == expected


def test_scotland_and_england_keep_different_holidays():
    assert state("Mo-Fr 10:00-16:00; PH off", "2026-11-30 11:00", GLASGOW) == "closed"
    assert state("Mo-Fr 10:00-16:00; PH off", "2026-11-30 11:00", LONDON) == "open"
    assert state("Mo-Fr 10:00-16:00; PH off", "2026-04-06 11:00", GLASGOW) == "open"
    assert state("Mo-Fr 10:00-16:00; PH off", "2026-04-06 11:00", LONDON) == "closed"


def test_an_unknown_subdivision_keeps_the_holidays_of_the_country():
    assert state("Mo-Fr 10:00-16:00; PH off", "2026-12-25 11:00", ("Europe/London", "GB", "ZZ")) == "closed"


def test_holiday_hours_replace_the_days_own():
    hours = "Mo-Sa 08:00-22:00; Su 10:00-17:00; PH 10:00-16:00"
    assert opening(hours, "2026-12-25 15:59", GLASGOW).until == moment("2026-12-25 16:00", "Europe/London")
    assert state(hours, "2026-12-25 16:00", GLASGOW) == "closed"


def test_hours_that_are_not_known_are_never_closed():
    assert opening("", "2026-11-24 11:00") == Opening(State.UNKNOWN, None, None)


def test_unknown_hours_with_a_comment_say_it():
    answer = opening('Mo-Fr 10:00-12:00 unknown "call first"', "2026-11-24 11:00")
    assert answer == Opening(State.UNKNOWN, None, None, "call first")


def test_outside_hours_to_ask_about_the_comment_is_still_there():
    answer = opening('Mo-Fr 10:00-12:00 unknown "call first"', "2026-11-24 14:00")
    assert answer == Opening(State.CLOSED, None, None, "call first")


def test_what_is_left_shut_can_be_filled_with_ask():
    answer = opening('Mo-Fr 10:00-12:00 || "call us"', "2026-11-24 14:00")
    assert answer == Opening(State.UNKNOWN, None, moment("2026-11-25 10:00"), "call us")


def test_an_open_door_beats_a_note_to_ask():
    assert state("Fr 20:00-02:00; Sa unknown", "2026-11-28 01:00") == "open"


def test_day_and_night_has_no_end():
    assert opening("24/7", "2026-11-24 11:00") == Opening(State.OPEN, None, None)


def test_day_and_night_ends_before_a_closure():
    closure = DatedException(date(2026, 12, 25), date(2026, 12, 25), "off")
    answer = opening("24/7", "2026-11-24 11:00", BERLIN, closure)
    assert answer.until == moment("2026-12-25 00:00", "Europe/Berlin")


def test_a_change_of_comment_is_no_change():
    answer = opening('Mo 09:00-12:00 "nurse", Mo 12:00-17:00 "no nurse"', "2026-11-23 09:00")
    assert answer == Opening(State.OPEN, moment("2026-11-23 17:00"), None, "nurse")


def test_one_night_that_goes_over_into_the_next_day_is_one_stretch():
    assert opening("Fr 22:00-24:00; Sa 00:00-03:00", "2026-11-27 23:00").until == moment("2026-11-28 03:00")


def test_what_opens_within_a_year_is_found():
    assert opening("2027 Nov 23 10:00-11:00", "2026-11-23 12:00").opens == moment("2027-11-23 10:00")


def test_what_opens_later_than_a_year_is_not_promised():
    assert opening("2027 Nov 26 10:00-11:00", "2026-11-23 12:00") == Opening(State.CLOSED, None, None)


def test_a_year_ahead_is_counted_anew_each_day():
    hours = Hours("2027 Nov 26 10:00-11:00", "UTC")
    assert opening_at(hours, moment("2026-11-24 12:00")).opens is None
    assert opening_at(hours, moment("2026-11-25 12:00")).opens == moment("2027-11-26 10:00")
    assert opening_at(hours, moment("2026-11-24 12:00")).opens is None


def test_a_closure_says_its_reason():
    hours = 'Mo-Su 20:00-01:00; 2026 Nov 22-2026 Nov 30 off "travaux"'
    answer = opening(hours, "2026-11-25 21:00", MONTREAL)
    assert answer == Opening(State.CLOSED, None, moment("2026-12-01 20:00", "America/Toronto"), "travaux")


def test_every_second_week_counts_iso_weeks():
    hours = "week 1-53/2 Sa 10:00-13:00"
    assert [state(hours, f"2026-11-{day} 11:00", PHILADELPHIA) for day in ("07", "14", "21", "28")] == [
        "open",
        "closed",
        "open",
        "closed",
    ]


def test_seasons_change_the_hours():
    hours = "Apr-Sep 10:00-20:00; Oct-Mar 10:00-16:00"
    assert [state(hours, at) for at in ("2026-09-30 18:00", "2026-10-01 18:00")] == ["open", "closed"]


def test_school_holidays_are_in_no_calendar_we_have_and_have_to_be_asked_about():
    for text, why in {
        "Mo-Fr 10:00-12:00; SH off": "closed in school holidays",
        "SH 10:00-12:00": "only in school holidays",
    }.items():
        answer = opening(text, "2026-08-04 11:00", LONDON)
        assert (answer.state, answer.comment) == (State.UNKNOWN, why)


def test_school_holidays_leave_sure_what_they_do_not_change():
    assert state("Mo-Fr 09:00-17:00; SH 10:00-14:00", "2026-08-04 11:00", LONDON) == "open"
    assert state("Mo-Fr 10:00-12:00; SH off", "2026-08-04 13:00", LONDON) == "closed"


def test_an_open_end_may_go_on_and_says_so():
    assert opening("Fr 18:00+", "2026-11-27 18:10") == Opening(
        State.OPEN, moment("2026-11-27 19:00"), None, "", may_go_on=True
    )
    assert not opening("Fr 18:00-20:00", "2026-11-27 18:10").may_go_on


@pytest.mark.parametrize(
    ("zone", "at", "until", "hours_left"),
    [
        ("Europe/London", "2026-03-28 22:00", "2026-03-29 04:00", 5),
        ("Europe/London", "2026-10-24 22:00", "2026-10-25 04:00", 7),
        ("America/New_York", "2026-03-07 22:00", "2026-03-08 04:00", 5),
        ("America/New_York", "2026-10-31 22:00", "2026-11-01 04:00", 7),
    ],
)
def test_a_night_on_which_clocks_change_ends_by_the_clock(zone, at, until, hours_left):
    answer = opening("Sa 22:00-04:00", at, (zone, "", ""))
    assert answer.until == moment(until, zone)
    assert answer.until.astimezone(UTC) - moment(at, zone).astimezone(UTC) == timedelta(hours=hours_left)


def test_a_closing_time_that_comes_twice_is_the_first():
    assert opening("Sa 22:00-01:30", "2026-11-01 01:29", PHILADELPHIA).until.isoformat() == "2026-11-01T01:30:00-04:00"
    assert state("Sa 22:00-01:30", "2026-11-01 01:15 again", PHILADELPHIA) == "closed"


def test_an_opening_time_that_comes_twice_is_the_first():
    assert opening("Su 01:30-03:00", "2026-11-01 00:00", PHILADELPHIA).opens.isoformat() == "2026-11-01T01:30:00-04:00"
    assert state("Su 01:30-03:00", "2026-11-01 01:00 again", PHILADELPHIA) == "open"


def test_a_time_that_clocks_jump_over_is_the_jump():
    answer = opening("Su 02:30-05:00", "2026-03-08 01:59", PHILADELPHIA)
    assert answer.opens.isoformat() == "2026-03-08T03:00:00-04:00"
    assert opening("Sa 22:00-02:30", "2026-03-08 01:59", PHILADELPHIA).until.isoformat() == "2026-03-08T03:00:00-04:00"


def test_one_instant_is_two_days_apart_across_the_date_line():
    at = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)
    assert opening_at(Hours("Tu 00:00-01:00", "Pacific/Kiritimati"), at).state is State.OPEN
    assert opening_at(Hours("Su 23:00-24:00", "Pacific/Niue"), at).state is State.OPEN


def test_quarter_hour_zones_are_exact():
    answer = opening_at(Hours("Tu 09:00-10:00", "Pacific/Chatham"), datetime(2026, 11, 23, 19, 14, tzinfo=UTC))
    assert answer.opens.isoformat() == "2026-11-24T09:00:00+13:45"


def test_the_day_a_country_left_out_does_not_keep_anybody_open():
    answer = opening("Th-Sa 10:00-18:00", "2011-12-29 18:00", ("Pacific/Apia", "", ""))
    assert answer.opens == moment("2011-12-31 10:00", "Pacific/Apia")


def test_a_day_that_ends_after_the_next_began_has_an_answer():
    at = "2010-11-06 23:30 again"
    assert state("Sa 10:00-18:00", at, ("America/St_Johns", "", "")) == "closed"


def test_the_zone_of_the_question_does_not_matter():
    asked = moment("2026-11-24 11:00", "Europe/London").astimezone(ZoneInfo("Asia/Tokyo"))
    answer = opening_at(Hours("Tu 10:00-18:00", "Europe/London"), asked)
    assert answer.until.isoformat() == "2026-11-24T18:00:00+00:00"


def test_a_moment_without_a_zone_is_an_error():
    with pytest.raises(ValueError, match="needs a time zone"):
        opening_at(Hours("24/7", "UTC"), datetime(2026, 11, 24, 11))


@pytest.mark.parametrize("hours", [Hours("24/7", "Mars/Olympus"), Hours("Mo-Fr 9am", "UTC")])
def test_hours_that_cannot_be_read_send_people_to_ask(hours):
    assert opening_at(hours, moment("2026-11-24 11:00")) == Opening(State.UNKNOWN, None, None)


@pytest.mark.parametrize("year", [1, 1900, 9998, 9999])
def test_moments_beyond_the_calendar_are_unknown(year):
    assert opening_at(Hours("24/7", "UTC"), datetime(year, 1, 1, tzinfo=UTC)).state is State.UNKNOWN


@pytest.mark.parametrize(
    ("text", "is_throughout"),
    [
        ("24/7", True),
        ("Mo-Su 00:00-24:00", True),
        ("Mo-Fr 00:00-24:00; Sa,Su 00:00-24:00", True),
        ("Mo-Su 08:00-08:00", True),
        ("Mo-Su 12:00-24:00; Mo-Su 00:00-12:00", False),
        ("Mo-Sa 00:00-24:00", False),
        ("24/7; PH off", False),
        ("24/7; Su 10:00-12:00 off", False),
        ("Mar", False),
        ("24/7 unknown", False),
        ("", False),
    ],
)
def test_only_a_week_without_a_gap_is_open_throughout(text, is_throughout):
    assert is_open_throughout_week(Hours(text, "UTC")) is is_throughout


def test_a_dated_exception_ends_open_throughout():
    closure = DatedException(date(2026, 12, 25), date(2026, 12, 25), "off")
    assert not is_open_throughout_week(Hours("24/7", "UTC", exceptions=(closure,)))
    assert not is_open_throughout_week(Hours("24/7", "Mars/Olympus"))


DAYS = st.sampled_from(["", "Mo-Fr", "Sa,Su", "We", "Tu,Th", "Sa[1]", "Nov", "week 01-53/2 Mo"])
DAY_TIMES = st.sampled_from(["09:00-17:00", "08:30-10:00,15:00-17:30", "00:00-06:00", "12:00-24:00", "23:59-24:00"])
NIGHT_TIMES = st.sampled_from(["20:00-02:00", "17:00-09:00", "22:00-26:00", "00:15-02:00", "01:30-03:00"])
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)).map(lambda at: at.replace(second=0, microsecond=0))
ZONES = st.sampled_from(
    ["Europe/London", "America/New_York", "Pacific/Kiritimati", "Pacific/Chatham", "America/Santiago", "Pacific/Niue"]
)


def rules_with(times):
    rule = st.builds(lambda day, span: f"{day} {span}".strip(), DAYS, times)
    closed = DAYS.filter(bool).map(lambda day: f"{day} off")
    return st.lists(rule | closed, min_size=1, max_size=4).map("; ".join)


@given(rules_with(DAY_TIMES), MOMENTS)
def test_without_nights_and_holidays_we_agree_with_the_parsers_own_evaluation(text, at):
    expected = OpeningHours(text, max_interval_days=366).is_open(at)
    assert (opening_at(Hours(text, "UTC"), at.replace(tzinfo=UTC)).state is State.OPEN) is expected


@given(st.sampled_from(["Mo-Fr", "Th-Sa", "Su"]), MOMENTS)
def test_nights_and_holidays_agree_with_counting_by_hand(days, at):
    weekdays = {"Mo-Fr": range(5), "Th-Sa": range(3, 6), "Su": range(6, 7)}[days]
    christmas = {date(2026, 12, 25), date(2026, 12, 26), date(2026, 12, 28), date(2027, 12, 25), date(2027, 12, 27)}
    begun_on = at.date() if at.hour >= 20 else at.date() - timedelta(days=1)
    is_night = at.hour >= 20 or at.hour < 2
    expected = is_night and begun_on.weekday() in weekdays and begun_on not in christmas
    closures = tuple(DatedException(day, day, "off") for day in sorted(christmas))
    answer = opening_at(Hours(f"{days} 20:00-02:00", "UTC", exceptions=closures), at.replace(tzinfo=UTC))
    assert (answer.state is State.OPEN) is expected


@given(rules_with(DAY_TIMES | NIGHT_TIMES), MOMENTS, ZONES)
def test_until_is_the_first_minute_that_is_not_open(text, at, zone):
    hours, asked = Hours(text, zone), at.replace(tzinfo=UTC)
    answer = opening_at(hours, asked)
    if answer.until is None:
        assert answer.state is not State.OPEN or is_open_throughout_week(hours)
        return
    until = answer.until.astimezone(UTC)
    assert opening_at(hours, until).state is not State.OPEN
    assert opening_at(hours, until - timedelta(minutes=1)).state is State.OPEN
    assert all(opening_at(hours, at).state is State.OPEN for at in moments_between(asked, until))


@given(rules_with(DAY_TIMES | NIGHT_TIMES), MOMENTS, ZONES)
def test_opens_is_the_first_minute_that_is_open(text, at, zone):
    hours, asked = Hours(text, zone), at.replace(tzinfo=UTC)
    answer = opening_at(hours, asked)
    if answer.opens is None:
        return
    opens = answer.opens.astimezone(UTC)
    assert opening_at(hours, opens).state is State.OPEN
    assert opening_at(hours, opens - timedelta(minutes=1)).state is not State.OPEN
    assert all(opening_at(hours, at).state is not State.OPEN for at in moments_between(asked, opens))


def moments_between(start, end):
    step = max(timedelta(minutes=15), (end - start) / 50)
    return [start + number * step for number in range(50) if start + number * step < end]


def test_an_answer_that_still_holds_costs_next_to_nothing():
    hours, at = (
        Hours("Mo-Fr 10:00-18:00; Sa 11:00-15:00; PH off", *GLASGOW),
        moment("2026-11-24 11:00", "Europe/London"),
    )
    opening_at(hours, at)
    start = time.perf_counter()
    for _ in range(2000):
        opening_at(hours, at)
    assert (time.perf_counter() - start) / 2000 < 30e-6


def test_equal_questions_have_equal_answers_in_any_order():
    moments = [f"2026-11-{day:02} {hour:02}:30" for day in range(20, 30) for hour in (1, 9, 13, 21)]
    hours = "Mo-Fr 09:00-17:00; Fr 20:00-02:00"
    forward = [opening(hours, at, NOWHERE) for at in moments]
    assert [opening(hours, at, NOWHERE) for at in reversed(moments)] == forward[::-1]


def test_a_year_without_an_opening_is_walked_once(monkeypatch):
    hours = Hours("Mo-Fr 09:00-17:00; SH off", "Europe/Vienna")
    opening_at(hours, moment("2026-11-24 11:00"))
    asked_about = []
    plan_of = Timetable.plan_of
    monkeypatch.setattr(Timetable, "plan_of", lambda table, day: asked_about.append(day) or plan_of(table, day))
    answer = opening_at(hours, moment("2026-11-25 20:00"))
    assert (answer.opens, answer.comment) == (None, "closed in school holidays")
    assert len(asked_about) < 10


NIGHTS_OF_CHANGE = st.sampled_from(
    [
        ("Europe/London", "2026-03-29"),
        ("Europe/London", "2026-10-25"),
        ("America/New_York", "2026-03-08"),
        ("America/New_York", "2026-11-01"),
        ("America/Santiago", "2026-04-05"),
        ("America/Santiago", "2026-09-06"),
        ("Australia/Lord_Howe", "2026-04-05"),
        ("Australia/Lord_Howe", "2026-10-04"),
        ("Africa/Casablanca", "2026-02-15"),
    ]
)


@given(rules_with(DAY_TIMES | NIGHT_TIMES), NIGHTS_OF_CHANGE, st.integers(-1500, 1500))
def test_a_clock_that_shows_a_time_once_means_that_time(text, night, minutes):
    zone, day = night
    face = datetime.fromisoformat(day) + timedelta(minutes=minutes)
    first, second = (face.replace(tzinfo=ZoneInfo(zone), fold=fold) for fold in (0, 1))
    if first.utcoffset() != second.utcoffset():  # a time that comes twice, or never
        return
    without_changes = opening_at(Hours(text, "UTC"), face.replace(tzinfo=UTC))
    assert opening_at(Hours(text, zone), first).state is without_changes.state
