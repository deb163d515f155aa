"""Promises of services.catalogue.opening."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from services.catalogue.opening import best_opening, has_service, opening_of
from services.hours.values import Opening, State
from tests.catalogue.records import make_offer, make_record

TUESDAY_NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
LONDON = ZoneInfo("Europe/London")


def status(code, begins=None, ends=None, message=""):
    return {"code": code, "from": begins, "until": ends, "message": message}


def test_hours_are_read_in_the_zone_of_the_listing():
    record = make_record(timezone="America/Vancouver", country="CA", subdivision="BC")
    assert opening_of(record, record["offers"][0], TUESDAY_NOON).state is State.CLOSED


def test_a_moment_without_a_zone_is_local():
    record = make_record(timezone="America/Vancouver", country="CA", subdivision="BC")
    assert opening_of(record, record["offers"][0], datetime(2026, 11, 24, 12, 0)).state is State.OPEN


def test_an_exception_goes_above_the_weekly_hours():
    closed = {"starts_on": "2026-11-24", "ends_on": "2026-11-24", "opening_hours": "off", "note": "works"}
    record = make_record(offers=[make_offer(exceptions=[closed])])
    assert opening_of(record, record["offers"][0], TUESDAY_NOON).state is State.CLOSED


def test_a_fault_closes_a_machine_that_never_closes_and_says_why():
    offer = make_offer(opening_hours="24/7", status=status("machine_fault", message="Out of order"))
    opening = opening_of(make_record(offers=[offer]), offer, TUESDAY_NOON)
    assert (opening.state, opening.opens, opening.comment) == (State.CLOSED, None, "Out of order")


def test_a_closure_with_an_end_opens_again_at_the_next_opening_after_it():
    offer = make_offer(status=status("closed_temporarily", None, "2026-11-25T20:00:00+00:00"))
    opening = opening_of(make_record(offers=[offer]), offer, TUESDAY_NOON)
    assert opening.opens == datetime(2026, 11, 26, 10, 0, tzinfo=LONDON)


def test_a_state_that_has_not_begun_lets_people_in():
    offer = make_offer(status=status("full", "2026-12-01T00:00:00+00:00"))
    assert has_service(offer, TUESDAY_NOON)


def test_running_with_less_is_still_running():
    assert has_service(make_offer(status=status("reduced")), TUESDAY_NOON)


def test_the_badge_is_the_longest_open_offer_then_ask_then_closed():
    soon = Opening(State.OPEN, datetime(2026, 11, 24, 14, tzinfo=UTC), None)
    late = Opening(State.OPEN, datetime(2026, 11, 24, 22, tzinfo=UTC), None)
    always = Opening(State.OPEN, None, None)
    ask, closed = Opening(State.UNKNOWN, None, None), Opening(State.CLOSED, None, None)
    assert best_opening([closed, soon, late, ask]) is late
    assert best_opening([late, always]) is always
    assert best_opening([closed, ask]) is ask
    assert best_opening([]).state is State.UNKNOWN
