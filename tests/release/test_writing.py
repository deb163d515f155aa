"""A change and its public record are written together, and what is taken back is noticed."""

import pytest
from django.db import transaction

from services.registry.curation.changes import editing, touch
from services.registry.models import Location
from services.release import writing
from services.release.models import PublicRecord, PublishingTask, Withdrawal
from tests.registry.make import attest, make_listing, make_location, make_offer, make_source, make_unanswered_service

pytestmark = pytest.mark.django_db


def change(row, **fields):
    with editing():
        for name, value in fields.items():
            setattr(row, name, value)
        row.save()


def record_of(location):
    return PublicRecord.objects.get(public_id=location.public_id)


def withdrawn():
    return list(Withdrawal.objects.values_list("public_id", flat=True))


def test_saving_a_listing_writes_its_public_record_and_a_row_in_the_queue():
    location = make_listing(name="Harbour Point")

    assert record_of(location).content["name"] == "Harbour Point"
    assert PublishingTask.objects.count() == 1


def test_a_listing_held_back_says_why_in_sentences():
    location = make_location()

    assert record_of(location).reasons == ["No service is offered here yet."]
    assert not record_of(location).is_public
    assert not PublishingTask.objects.exists()


def test_a_change_that_is_taken_back_leaves_the_public_record_as_it_was():
    location = make_listing(name="Harbour Point")
    with pytest.raises(RuntimeError), transaction.atomic():
        change(location, name="Quay House")
        raise RuntimeError

    assert record_of(location).content["name"] == "Harbour Point"


def test_a_change_that_cannot_be_decided_is_not_saved_either(monkeypatch):
    location = make_listing(name="Harbour Point")
    monkeypatch.setattr(writing, "decide", lambda *_: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        change(location, name="Quay House")

    assert Location.objects.get(pk=location.pk).name == "Harbour Point"


def test_a_new_name_is_no_withdrawal():
    change(make_listing(), name="Quay House")

    assert withdrawn() == []


@pytest.mark.parametrize("visibility", ["area_only", "on_contact", "workers_only"])
def test_hiding_the_address_is_a_withdrawal(visibility):
    location = make_listing()

    change(location, address_visibility=visibility)

    assert withdrawn() == [location.public_id]


@pytest.mark.parametrize(
    ("field", "value"), [("voluntary", "no"), ("exit_for_use", "unknown"), ("consent_scope", "workers")]
)
def test_a_gate_or_a_consent_that_falls_is_a_withdrawal(field, value):
    location = make_listing()

    change(location.offers.get().service, **{field: value})

    assert withdrawn() == [location.public_id]


def test_one_offer_of_several_that_falls_is_a_withdrawal():
    location = make_listing()
    offer = make_offer(location, "housing")

    change(offer.service, abstinence_required="yes")

    assert withdrawn() == [location.public_id]
    assert record_of(location).is_public


def test_a_phone_that_stops_being_public_is_a_withdrawal():
    location = make_listing()

    change(location.contacts.get(), is_public=False)

    assert withdrawn() == [location.public_id]


def test_a_new_note_for_curators_is_no_withdrawal():
    change(make_listing(), notes="Ask for the manager on Mondays.")

    assert withdrawn() == []


def test_showing_more_is_no_withdrawal():
    change(make_listing(address_visibility="area_only"), address_visibility="public")

    assert withdrawn() == []


def test_deleting_a_listing_is_a_withdrawal():
    location = make_listing()
    public_id = location.public_id
    with editing():
        location.offers.all().delete()
        location.delete()

    assert withdrawn() == [public_id]
    assert not PublicRecord.objects.filter(public_id=public_id).exists()


def test_withdrawing_an_attestation_withdraws_all_that_rests_on_it():
    source = make_source()
    attestation = attest(source, "oat")
    location = make_location(source=source, source_record_id="1")
    location.offers.create(service=make_unanswered_service("oat", source=source), modes=["fixed"])
    assert record_of(location).is_public

    change(attestation, withdrawn_on=attestation.attested_on, withdrawn_because="The list is wrong.")

    assert withdrawn() == [location.public_id]
    assert not record_of(location).is_public


def test_rows_written_in_bulk_are_decided_once_they_are_touched():
    location = make_listing(name="Harbour Point")
    Location.objects.filter(pk=location.pk).update(name="Quay House")

    touch([location.pk])

    assert record_of(location).content["name"] == "Quay House"


def test_a_stop_that_leaves_the_site_leaves_its_round_too():
    van = make_listing(kind="round")
    stop = make_listing(kind="stop", part_of=van)
    assert record_of(van).content["stops"][0]["id"] == stop.public_id

    change(stop.offers.get().service, consent_scope="none")

    assert record_of(van).content["stops"] == []
    assert set(withdrawn()) == {van.public_id, stop.public_id}


def test_hours_and_visibility_of_the_same_record_hash_alike():
    record = record_of(make_listing()).content

    assert writing.content_hash(record) == writing.content_hash(dict(reversed(record.items())))


def test_a_service_that_falls_while_another_of_its_type_comes_is_a_withdrawal():
    location = make_listing(service={"name": "Old exchange"})
    fallen = location.offers.get().service
    with editing():
        fallen.abstinence_required = "yes"
        fallen.save()
        make_offer(location, service={"name": "New exchange"})
    assert [offer["name"] for offer in record_of(location).content["offers"]] == ["New exchange"]
    assert withdrawn() == [location.public_id]
