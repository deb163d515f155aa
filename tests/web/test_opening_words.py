"""Promises of opening hours on the page."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from services.hours.values import Opening, State
from services.web.opening_words import clocks_differ, local_time, opening_line, status_words, week_table
from tests.catalogue.records import make_offer, make_record


def status(**more):
    return {"status": {"code": "full", "from": None, "until": None, "message": "", **more}}


def test_the_week_begins_today_at_the_place(noon):
    week = week_table(make_record(), make_offer(opening_hours="Mo-Fr 10:00-13:00,14:00-18:00"), noon)
    assert [day.name for day in week][:2] == ["Tuesday", "Wednesday"]
    assert week[0].is_today
    assert week[0].times == ["10:00–13:00", "14:00–18:00"]
    assert week[4].times == ["Closed"]


def test_a_night_ends_in_the_morning_and_midnight_is_the_end_of_the_day(noon):
    assert week_table(make_record(), make_offer(opening_hours="Tu 20:00-02:00"), noon)[0].times == ["20:00–02:00"]
    assert week_table(make_record(), make_offer(opening_hours="Tu 20:00-24:00"), noon)[0].times == ["20:00–24:00"]
    assert week_table(make_record(), make_offer(opening_hours="24/7"), noon)[0].times == ["All day and night"]


def test_hours_to_ask_about_say_so(noon):
    offer = make_offer(opening_hours='Tu 10:00-12:00 unknown "call first"')
    assert week_table(make_record(), offer, noon)[0].times == ["10:00–12:00: ask (call first)"]


def test_what_is_said_beside_hours_stands_beside_them(noon):
    offer = make_offer(opening_hours='Tu 10:00-12:00 "women only"')
    assert week_table(make_record(), offer, noon)[0].times == ["10:00–12:00 (women only)"]


def test_a_day_of_which_nothing_is_known_says_ask(noon):
    assert week_table(make_record(), make_offer(opening_hours="unknown"), noon)[0].times == ["Ask"]
    offer = make_offer(opening_hours='unknown "by appointment"')
    assert week_table(make_record(), offer, noon)[0].times == ["Ask: by appointment"]


def test_hours_that_school_holidays_could_change_say_so(noon):
    offer = make_offer(opening_hours="Tu 10:00-12:00; SH off")
    assert week_table(make_record(), offer, noon)[0].times == ["10:00–12:00: ask (closed in school holidays)"]


def test_unknown_hours_have_no_table(noon):
    assert week_table(make_record(), make_offer(opening_hours=""), noon) == []


def test_a_state_of_the_day_says_what_and_until_when(noon):
    words = status_words(status(until="2026-12-03T00:00:00+00:00", message="Try the church hall."), noon)
    assert words == "Full at the moment. Until 3 December 2026. Try the church hall."


def test_a_state_that_is_over_or_not_yet_begun_is_not_said(noon):
    assert status_words(status(until="2026-11-24T11:00:00+00:00"), noon) == ""
    assert status_words(status(**{"from": "2026-11-25T00:00:00+00:00"}), noon) == ""
    assert status_words({"status": {"code": "open"}}, noon) == ""


def test_clocks_are_compared_at_the_moment():
    summer_gap = datetime(2026, 10, 27, 12, 0, tzinfo=UTC)
    assert clocks_differ("Europe/London", "Europe/Berlin", summer_gap)
    assert not clocks_differ("Europe/London", "Europe/Lisbon", summer_gap)
    assert local_time("Asia/Kolkata", summer_gap) == "17:30"


def test_the_line_of_a_place_names_its_clocks_unless_the_reader_has_the_same(noon):
    opening = Opening(State.OPEN, datetime(2026, 11, 24, 18, 0, tzinfo=ZoneInfo("Europe/London")), None)
    here = opening_line(opening, noon, "Europe/London", read_in="Europe/Lisbon")
    assert (here.state, here.words) == ("open", "Tue: open until 18:00, as at 12:00")
    for reader in ("", "Europe/Berlin"):
        there = opening_line(opening, noon, "Europe/London", read_in=reader)
        assert there.words == "Tue: open until 18:00, as at 12:00 there"
