"""Promises of services.catalogue.opening, and that the filter for what is open says what the badge says."""

from datetime import UTC, date, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.api.features import feature
from services.catalogue.criteria import read_parameters
from services.catalogue.listings import find
from services.catalogue.opening import best_opening, has_service, moment_at, opening_of
from services.hours.values import Opening, State
from services.web.cards import card_of
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


def test_a_moment_keeps_its_zone_and_gets_that_of_the_place_where_it_has_none():
    record = make_record(timezone="America/Vancouver")
    assert moment_at(record, TUESDAY_NOON) is TUESDAY_NOON
    assert moment_at(record, datetime(2026, 11, 24, 12, 0)).isoformat() == "2026-11-24T12:00:00-08:00"


PLACES = st.sampled_from(
    [
        ("Europe/London", "GB", "SCT"),
        ("Europe/Berlin", "DE", "BE"),
        ("America/New_York", "US", "PA"),
        ("America/St_Johns", "CA", "NL"),
        ("America/Santiago", "CL", ""),
        ("Asia/Kolkata", "IN", ""),
        ("Australia/Lord_Howe", "AU", "NSW"),
        ("Pacific/Kiritimati", "KI", ""),
    ]
)
DAYS = st.sampled_from(
    [
        "",
        "Mo-Fr",
        "Sa,Su",
        "Th-Sa",
        "Fr[-1]",
        "Mo[2]",
        "PH",
        "SH",
        "Dec-Feb",
        "week 01-53/2 We",
        "2026 Oct 24-2026 Nov 02",
    ]
)
TIMES = st.sampled_from(
    [
        "",
        "09:00-17:00",
        "00:00-24:00",
        "20:00-02:00",
        "22:00-26:00",
        "01:30-03:00",
        "00:15-01:45",
        "10:00+",
        "sunrise-sunset",
    ]
)
SAID = st.sampled_from(["", "", "", "off", "unknown", '"call first"', '"women only"'])
RULES = st.builds(lambda *parts: " ".join(filter(None, parts)) or "24/7", DAYS, TIMES, SAID)
HOURS = st.lists(RULES, min_size=1, max_size=3).flatmap(
    lambda rules: st.sampled_from(["; ", ", ", " || "]).map(lambda joint: joint.join(rules))
)
EXCEPTIONS = st.lists(
    st.builds(
        lambda day, length, hours: {
            "starts_on": (date(2026, 1, 1) + timedelta(days=day)).isoformat(),
            "ends_on": (date(2026, 1, 1) + timedelta(days=day + length)).isoformat(),
            "opening_hours": hours,
            "note": "",
        },
        st.integers(0, 364),
        st.integers(0, 90),
        st.sampled_from(["off", "unknown", "10:00-14:00", "20:00-03:00"]),
    ),
    max_size=2,
)
STATUSES = st.sampled_from([status("open"), status("open"), status("full", None, "2026-10-25T01:00:00+00:00")])
OFFERS = st.builds(
    lambda kind, hours, exceptions, state: make_offer(kind, opening_hours=hours, exceptions=exceptions, status=state),
    st.sampled_from(["nsp", "naloxone"]),
    HOURS | st.just(""),
    EXCEPTIONS,
    STATUSES,
)
NUMBERS = count(1)
LISTINGS = st.builds(
    lambda place, offers: make_record(
        id=f"P{next(NUMBERS):07d}", timezone=place[0], country=place[1], subdivision=place[2], offers=offers
    ),
    PLACES,
    st.lists(OFFERS, min_size=1, max_size=2),
)
# Nights on which clocks change somewhere, turns of the year, and any other minute.
NIGHTS = st.sampled_from(
    ["2026-03-08", "2026-03-29", "2026-04-05", "2026-10-04", "2026-10-25", "2026-11-01", "2027-01-01"]
)
MINUTES = st.integers(-900, 900)
ANY_MINUTE = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31)).map(
    lambda at: at.replace(second=0, microsecond=0)
)
MOMENTS = st.builds(lambda night, minute: datetime.fromisoformat(night) + timedelta(minutes=minute), NIGHTS, MINUTES)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    listings=st.lists(LISTINGS, min_size=6, max_size=12),
    moments=st.lists(MOMENTS | ANY_MINUTE, min_size=6, max_size=6),
    is_local=st.booleans(),
)
def test_the_filter_finds_what_the_badge_calls_open(make_release, listings, moments, is_local):
    make_release(listings)
    for at in moments:
        asked = at if is_local else at.replace(tzinfo=UTC)
        found = find(read_parameters({"open": asked.isoformat(), "per_page": "100"}, TUESDAY_NOON), TUESDAY_NOON)
        everything = find(read_parameters({"per_page": "100"}, asked), asked)
        assert len(everything.found) == len(listings)
        badges = {one.record["id"]: one.opening.state for one in everything.found}
        assert {one.record["id"] for one in found.found} == {
            one for one, badge in badges.items() if badge is State.OPEN
        }
        asked_too = find(read_parameters({"open": f"{asked.isoformat()},unknown", "per_page": "100"}, asked), asked)
        assert {one.record["id"] for one in asked_too.found} == {
            one for one, badge in badges.items() if badge is not State.CLOSED
        }
        for one in (*found.found, *everything.found):
            moment = moment_at(one.record, asked)
            said = {feature(one, "", asked)["properties"]["open"], card_of(one, moment, "UTC").opening.state}
            assert said == {badges[one.record["id"]].value}
