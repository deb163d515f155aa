"""Promises of the lists inside a record."""

import pytest

from services.exchange.record import RecordError
from services.exchange.rows import clean_contacts, clean_hours_exceptions, clean_rows, listed
from services.registry.models import ServiceLanguage


def test_nothing_stated_is_an_empty_list():
    assert listed(None, "contacts") == []


def test_what_is_no_list_is_refused():
    with pytest.raises(RecordError, match="Give a list"):
        listed({"value": "1"}, "contacts")


def test_a_number_is_read_as_its_country_writes_it():
    contacts = clean_contacts([{"value": "0141 496 0101 ext 12"}], "contacts", "GB")
    assert contacts == [{"value": "+441414960101", "extension": "12"}]


@pytest.mark.parametrize(
    "contact",
    [
        {"channel": "phone", "value": "12"},
        {"channel": "email", "value": "nobody at all"},
        {"channel": "web", "value": "ftp://example.org"},
        {"channel": "pigeon", "value": "coo"},
        {"channel": "phone"},
        "0141 496 0101",
    ],
)
def test_a_contact_nobody_can_be_reached_by_is_refused(contact):
    with pytest.raises(RecordError):
        clean_contacts([contact], "contacts", "GB")


def test_days_on_which_it_is_closed_are_taken():
    days = {"starts_on": "2026-12-25", "ends_on": "2026-12-26"}
    assert clean_hours_exceptions([{**days, "opening_hours": "off"}], "hours_exceptions") == [days]


@pytest.mark.parametrize(
    "exception",
    [
        {"starts_on": "2026-12-26", "ends_on": "2026-12-25"},
        {"starts_on": "2026-12-25", "ends_on": "2026-12-25", "opening_hours": "perhaps"},
        {"starts_on": "25/12/2026", "ends_on": "2026-12-25"},
        {"starts_on": "2026-12-25"},
    ],
)
def test_days_that_make_no_sense_are_refused(exception):
    with pytest.raises(RecordError):
        clean_hours_exceptions([exception], "hours_exceptions")


def test_what_can_be_said_once_is_not_said_twice():
    with pytest.raises(RecordError, match="“en, staff” is stated twice"):
        clean_rows(ServiceLanguage, [{"code": "en"}, {"code": "en", "level": "staff"}], "services.nsp.languages")
