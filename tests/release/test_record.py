"""What the public may know of a listing, and why it may know nothing."""

from datetime import UTC, date, datetime, timedelta

import pytest

from services.registry.models import Contact, CostOption, FieldCheck, HoursException, ServiceArea, ServiceTranslation
from services.release.record import decide
from tests.registry.make import (
    LATITUDE,
    LONGITUDE,
    PHONE,
    STREET,
    attest,
    make_listing,
    make_location,
    make_offer,
    make_organization,
    make_source,
    make_unanswered_service,
)

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def decision_on(location, now=NOW):
    return decide([location.pk], now)[0]


def test_shows_a_listing_whose_gates_are_answered_well():
    record = decision_on(make_listing(name="Harbour Point")).record

    assert record["name"] == "Harbour Point"
    assert record["precision"] == "exact"
    assert (record["latitude"], record["longitude"]) == (LATITUDE, LONGITUDE)
    assert record["address"]["address_1"] == STREET
    assert record["contacts"][0]["value"] == PHONE
    assert [offer["type"] for offer in record["offers"]] == ["nsp"]


@pytest.mark.parametrize(
    ("gate", "answer"),
    [
        ("voluntary", "no"),
        ("voluntary", "unknown"),
        ("abstinence_required", "yes"),
        ("abstinence_required", "unknown"),
        ("exit_for_use", "yes"),
        ("religious_taking_part_required", "yes"),
    ],
)
def test_holds_back_when_a_gate_is_not_answered_well(gate, answer):
    decision = decision_on(make_listing(service={gate: answer}))

    assert decision.record is None
    assert len(decision.reasons) == 1


def test_says_in_words_which_gate_is_not_answered():
    decision = decision_on(make_listing(service={"exit_for_use": "unknown"}))

    assert decision.reasons == ("Needles and syringes: “People are sent away for using” is not answered.",)


@pytest.mark.parametrize("scope", ["unknown", "none", "workers"])
def test_holds_back_when_consent_is_not_public(scope):
    assert decision_on(make_listing(service={"consent_scope": scope})).record is None


@pytest.mark.parametrize(
    ("type", "details"),
    [
        ("oat", {"dose_stopped_for_use": "yes"}),
        ("oat", {"dose_stopped_for_use": "unknown"}),
        ("housing", {"evicts_for_use": "yes"}),
        ("employment", {"drug_test": "yes"}),
        ("treatment_voluntary", {"entry": "also_ordered"}),
        ("treatment_voluntary", {"leave_any_time": "unknown"}),
    ],
)
def test_holds_back_when_a_condition_of_the_type_is_not_met(type, details):
    assert decision_on(make_listing(type, details=details)).record is None


@pytest.mark.parametrize("type", ["oat", "housing", "employment", "treatment_voluntary"])
def test_shows_a_type_with_conditions_when_they_are_met(type):
    assert decision_on(make_listing(type)).record is not None


def test_holds_back_when_the_organisation_pays_to_be_listed():
    decision = decision_on(make_listing(organization=make_organization(pays_for_listing="yes")))

    assert decision.reasons == ("Needles and syringes: The organisation pays to be listed.",)


def unanswered_listing(type, source, **answers):
    location = make_location(source=source, source_record_id="7")
    service = make_unanswered_service(type, source=source, **answers)
    location.offers.create(service=service, modes=["fixed"])
    return location


def test_an_attestation_answers_what_nobody_has_answered():
    source = make_source()
    attest(source, "oat")

    record = decision_on(unanswered_listing("oat", source)).record

    assert record["offers"][0]["stated_by_source"] is True
    assert record["attested"]["on"] == "2026-11-01"


def test_an_attestation_of_another_type_answers_nothing():
    source = make_source()
    attest(source, "nsp")

    assert decision_on(unanswered_listing("oat", source)).record is None


def test_an_attestation_never_outweighs_a_bad_answer():
    source = make_source()
    attest(source, "oat")

    assert decision_on(unanswered_listing("oat", source, abstinence_required="yes")).record is None
    assert decision_on(unanswered_listing_again(source)).record is None


def unanswered_listing_again(source):
    location = make_location(source=source, source_record_id="8")
    service = make_unanswered_service("oat", source=source, consent_scope="none")
    location.offers.create(service=service, modes=["fixed"])
    return location


def test_a_withdrawn_attestation_answers_nothing():
    source = make_source()
    attest(source, "oat", withdrawn_on=date(2026, 11, 2))

    assert decision_on(unanswered_listing("oat", source)).record is None


def test_an_attestation_never_answers_the_conditions_of_voluntary_treatment():
    source = make_source()
    attest(source, "treatment_voluntary")

    decision = decision_on(unanswered_listing("treatment_voluntary", source))

    assert decision.record is None
    assert len(decision.reasons) == 2


@pytest.mark.parametrize("visibility", ["area_only", "on_contact"])
def test_a_hidden_address_becomes_the_centre_of_its_cell(visibility):
    decision = decision_on(make_listing(address_visibility=visibility, transportation="Bus 4 to Lantern Wynd"))

    assert decision.record["precision"] == "area"
    assert decision.record["latitude"] != LATITUDE
    assert decision.record["cell_m"] >= 1000
    assert decision.record["address"] == {"city": "Glasgow", "state_province": "Scotland", "country": "GB"}
    assert decision.record["transportation"] == ""
    assert decision.hides_address


def test_a_place_for_workers_only_is_not_listed():
    assert decision_on(make_listing(address_visibility="workers_only")).record is None


@pytest.mark.parametrize(
    "description",
    [
        "Ring the bell at 12 Lantern Wynd.",
        "A blue door on LANTERN WYND",
        "We are at 55.8642, -4.2518.",
        "Map: https://maps.example/?q=55.86424,-4.25179",
        "Write to us, G51 3UU.",
    ],
)
def test_holds_back_a_hidden_place_whose_own_words_tell_where_it_is(description):
    decision = decision_on(make_listing(address_visibility="area_only", description=description))

    assert decision.record is None
    assert "description" in decision.reasons[0]


def test_shows_a_hidden_place_that_names_only_its_town():
    record = decision_on(make_listing(address_visibility="area_only", description="In Glasgow, near the river.")).record

    assert record["description"] == "In Glasgow, near the river."


def test_a_contact_that_is_not_public_never_appears():
    contacts = [{"value": "+441414960101"}, {"value": "+441414960102", "is_public": False}]

    record = decision_on(make_listing(contacts=contacts)).record

    assert [contact["value"] for contact in record["contacts"]] == ["+441414960101"]


def test_holds_back_when_the_description_tells_a_withheld_phone():
    contacts = [{"value": "+441414960102", "is_public": False}]

    decision = decision_on(make_listing(contacts=contacts, description="Night line: 0141 496 0102"))

    assert decision.reasons == ("Its public words contain the phone number that is not public (in: description).",)


def test_holds_back_when_the_curators_note_was_copied_into_the_description():
    note = "The back door code is 4471."

    assert decision_on(make_listing(notes=note, description=f"Come in. {note}")).record is None


def test_a_fact_that_is_not_public_never_appears():
    record = decision_on(make_listing("dcr", details={"legal_standing": "tolerated"})).record

    assert "legal_standing" not in record["offers"][0]["details"]


def test_holds_back_words_that_label_people_and_names_field_and_word():
    decision = decision_on(make_listing(description="Help for junkies."))

    assert decision.record is None
    assert "description" in decision.reasons[0]
    assert "junkies" in decision.reasons[0]


def test_what_an_organisation_says_of_itself_is_never_corrected():
    organization = make_organization(self_description="A union of junkies, by junkies.")

    assert decision_on(make_listing(organization=organization)).record is not None


def test_shows_the_offers_that_may_be_shown_and_says_why_others_are_not():
    location = make_listing()
    make_offer(location, "housing", details={"evicts_for_use": "yes"})

    decision = decision_on(location)

    assert [offer["type"] for offer in decision.record["offers"]] == ["nsp"]
    assert len(decision.reasons) == 1


def test_answers_a_shared_question_from_the_type_when_only_the_type_knows():
    offer = decision_on(make_listing("dcr", details={"id_needed": "first_visit", "min_age": 18})).record["offers"][0]

    assert offer["facts"]["id_needed"] == "sometimes"
    assert offer["facts"]["min_age"] == 18
    assert "id_needed" not in offer["details"]


def test_keeps_the_shared_answer_where_both_know():
    offer = decision_on(make_listing("dcr", service={"min_age": 16}, details={"min_age": 18})).record["offers"][0]

    assert offer["facts"]["min_age"] == 16
    assert "min_age" not in offer["details"]


def test_what_a_needle_exchange_writes_down_is_what_is_recorded():
    offer = decision_on(make_listing("nsp", details={"record_taken": "made_up_code"})).record["offers"][0]

    assert offer["facts"]["identity_recorded"] == "made_up_code"


def test_pets_of_a_bed_stay_with_the_bed():
    offer = decision_on(make_listing("housing", details={"pets": "yes"})).record["offers"][0]

    assert offer["details"]["pets"] == "yes"


def test_free_beds_are_shown_for_six_hours():
    counted = {"free_places": 0, "free_places_at": NOW - timedelta(hours=5)}
    location = make_listing("housing", details=counted)

    decision = decision_on(location)
    later = decision_on(location, NOW + timedelta(hours=1, seconds=1))

    assert decision.record["offers"][0]["details"]["free_places"] == 0
    assert decision.expires_at == NOW + timedelta(hours=1)
    assert "free_places" not in later.record["offers"][0]["details"]


def test_capacity_disappears_when_it_expires():
    until = NOW + timedelta(hours=2)
    service = {"capacity": 3, "capacity_observed_at": NOW, "capacity_expires_at": until}
    location = make_listing(service=service)

    assert decision_on(location).record["offers"][0]["capacity"]["free"] == 3
    assert decision_on(location).record["expires_at"] == "2026-11-23T14:00:00+00:00"
    assert decision_on(location, until).record["offers"][0]["capacity"] is None


def test_a_festival_tent_vanishes_after_its_last_day():
    location = make_listing("event_welfare", details={"ends_on": date(2026, 11, 23)})

    assert decision_on(location).expires_at == datetime(2026, 11, 24, tzinfo=UTC)
    assert decision_on(location, datetime(2026, 11, 24, tzinfo=UTC)).record is None


def test_a_place_that_closed_for_good_leaves_only_its_name_for_ninety_days():
    closed = {"status": "closed_for_good", "status_from": datetime(2026, 11, 1, 9, tzinfo=UTC)}
    location = make_listing(offer=closed, name="Harbour Point")

    record = decision_on(location).record

    assert record["closed_for_good_on"] == "2026-11-01"
    assert (record["name"], record["offers"], record["contacts"]) == ("Harbour Point", [], [])
    assert record["latitude"] is None
    assert decision_on(location, datetime(2027, 1, 30, tzinfo=UTC)).record is None


def test_a_state_that_is_over_is_not_shown():
    offer = {"status": "full", "status_until": NOW - timedelta(minutes=1), "status_message": "Back at noon"}

    status = decision_on(make_listing(offer=offer)).record["offers"][0]["status"]

    assert status == {"code": "open", "from": None, "until": None, "message": ""}


def test_past_exceptions_are_left_out():
    location = make_listing()
    HoursException.objects.create(location=location, starts_on="2026-11-20", ends_on="2026-11-21")
    HoursException.objects.create(location=location, starts_on="2026-12-25", ends_on="2026-12-25", note="Holiday")

    exceptions = decision_on(location).record["offers"][0]["exceptions"]

    assert [exception["starts_on"] for exception in exceptions] == ["2026-12-25"]


def test_a_round_and_its_stops_name_one_another_once_they_are_public():
    van = make_listing(kind="round", name="Night van")
    first = make_listing(kind="stop", name="Quay", part_of=van, stop_order=1)
    make_listing(kind="stop", name="Held back", part_of=van, stop_order=2, address_visibility="workers_only")

    assert decision_on(van).record["stops"] == [{"id": first.public_id, "name": "Quay", "order": 1}]
    assert decision_on(first).record["part_of"] == van.public_id


def test_a_placeless_service_has_no_point_and_says_which_area_it_covers():
    location = make_listing(kind="postal")
    ServiceArea.objects.create(service=location.offers.get().service, kind="country", country="GB")

    record = decision_on(location).record

    assert (record["precision"], record["offers"][0]["is_remote"]) == ("none", True)
    assert record["offers"][0]["areas"][0]["country"] == "GB"


def test_the_circle_round_a_hidden_door_is_drawn_round_its_cell():
    location = make_listing(address_visibility="area_only")
    ServiceArea.objects.create(
        service=location.offers.get().service, kind="circle", latitude=LATITUDE, longitude=LONGITUDE, radius_m=500
    )

    record = decision_on(location).record

    assert record["offers"][0]["areas"][0]["latitude"] == record["latitude"]
    assert record["offers"][0]["areas"][0]["radius_m"] == 1500


def test_tells_costs_translations_and_when_it_was_checked():
    location = make_listing()
    service = location.offers.get().service
    CostOption.objects.create(service=service, amount="3.50", currency="GBP")
    ServiceTranslation.objects.create(service=service, language="fr", name="Échange")
    FieldCheck.objects.create(location=location, checked_on="2026-11-02", checked_by_role="peer", method="visit")

    record = decision_on(location).record

    assert record["offers"][0]["costs"][0]["amount"] == "3.50"
    assert record["offers"][0]["translations"]["fr"]["name"] == "Échange"
    assert record["checked_on"] == "2026-11-02"
    assert record["checked"]["everything"]["by_role"] == "peer"


def test_the_organisations_contacts_come_after_the_places_own():
    location = make_listing()
    Contact.objects.create(organization=location.organization, channel="web", value="https://harbour.example/")

    assert [contact["channel"] for contact in decision_on(location).record["contacts"]] == ["phone", "web"]
