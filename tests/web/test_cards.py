"""Promises of a card."""

from datetime import date

from services.catalogue.listings import found_of
from services.catalogue.models import Listing
from services.vocabulary.common_facts import COST, ENTRY, ID_NEEDED
from services.web.cards import card_of, checked_words, is_stale, ways_in, where_words
from tests.catalogue.records import make_area, make_offer, make_record, make_remote


def found(record, noon):
    listing = Listing(
        public_id=record["id"], latitude=record["latitude"], longitude=record["longitude"], timezone=record["timezone"]
    )
    listing.__dict__["content"] = record
    return found_of(listing, noon)


def card(record, noon):
    return card_of(found(record, noon), noon, "Europe/London")


def test_one_answer_of_all_services_is_said_once(noon):
    offers = [make_offer("nsp", facts={"cost": "free"}), make_offer("naloxone", facts={"cost": "free"})]
    assert [row.words for row in ways_in(COST, found(make_record(offers=offers), noon).offers)] == ["Free"]


def test_sentences_about_a_check_end_once(client, make_release, places):
    offer = make_offer(stated_by_source=True)
    make_release([make_record(checked_on="2020-01-01", offers=[offer])])
    page = client.get("/a/glasgow/").content.decode()
    assert "Things may have changed: call first. Stated by the source, not checked by us.</p>" in page


def test_services_that_differ_say_that_it_depends(noon):
    offers = [make_offer("nsp", facts={"cost": "free"}), make_offer("naloxone", facts={"cost": "fixed"})]
    assert [row.words for row in ways_in(COST, found(make_record(offers=offers), noon).offers)] == ["Cost: it depends"]


def test_one_silent_service_makes_it_ask(noon):
    offers = [make_offer("nsp", facts={"id_needed": "never"}), make_offer("naloxone")]
    [row] = ways_in(ID_NEEDED, found(make_record(offers=offers), noon).offers)
    assert (row.words, row.is_known) == ("Ask", False)


def test_every_way_to_get_in_is_a_row(noon):
    offers = [make_offer(facts={"entry": ["walk_in", "call_first"]})]
    rows = ways_in(ENTRY, found(make_record(offers=offers), noon).offers)
    assert [row.words for row in rows] == ["Walk in", "Call first"]


def test_the_number_of_the_matching_service_comes_before_that_of_the_place(noon):
    own = {"channel": "phone", "value": "+441414960199", "extension": ""}
    assert card(make_record(offers=[make_offer(contacts=[own])]), noon).call.shown == "0141 496 0199"


def test_without_a_number_another_way_is_offered(noon):
    web = {"channel": "web", "value": "https://example.org/demo/1"}
    shown = card(make_record(contacts=[web]), noon)
    assert shown.call is None
    assert shown.other_contact.shown == "example.org"


def test_a_machine_out_of_order_says_so(noon):
    status = {"code": "machine_fault", "from": None, "until": None, "message": "Back on Friday."}
    shown = card(make_record(offers=[make_offer(opening_hours="24/7", status=status)]), noon)
    assert shown.opening.state == "closed"
    assert shown.status == "Machine out of order. Back on Friday."


def test_where_says_no_more_than_may_be_said():
    assert where_words(make_record()) == "1 Example Street, Glasgow"
    hidden = make_record(precision="area", address={"city": "Glasgow", "country": "GB"})
    assert where_words(hidden) == "Glasgow. The address is not shown. Call to ask."
    assert where_words(make_remote(areas=[make_area("world")])) == "By post"


def test_a_check_names_the_day_the_role_and_the_way():
    assert checked_words(make_record()) == "Checked 1 November 2026 by the service itself, by a call"
    assert checked_words(make_record(checked={}, checked_on=None)) == "Never checked"


def test_a_check_of_more_than_a_year_ago_is_stale():
    assert is_stale(make_record(checked_on="2025-09-01"), date(2026, 11, 24))
    assert not is_stale(make_record(checked_on="2026-09-01"), date(2026, 11, 24))
    assert is_stale(make_record(checked_on=None), date(2026, 11, 24))
