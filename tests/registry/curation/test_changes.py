"""Every write says which listings it touches, once an edit, inside its transaction."""

import pytest
from django.core.exceptions import ValidationError
from django.db import connection

from services.registry.curation.changes import editing, listings_changed, locations_of, touch
from services.registry.models import (
    DETAILS_MODELS,
    Contact,
    ImportedRecord,
    Location,
    Organization,
    SearchPhrase,
    Service,
    Source,
)
from tests.registry.admin.every import EVERY_MODEL, one_of_each
from tests.registry.make import attest, make_listing, make_location, make_offer, make_service, make_source

pytestmark = pytest.mark.django_db

OF_ANOTHER_TYPE = {model for code, model in DETAILS_MODELS.items() if code != "nsp"}
OF_NO_LISTING = {SearchPhrase}


def test_every_noun_of_a_listing_touches_it():
    rows = one_of_each()
    place = rows[Location]
    silent = [model for model in EVERY_MODEL if place.pk not in locations_of(rows[model])]
    assert set(silent) == OF_ANOTHER_TYPE | OF_NO_LISTING


@pytest.mark.parametrize("code", DETAILS_MODELS)
def test_the_details_of_every_type_touch_the_places_that_offer_it(code):
    place = make_listing(code)
    assert locations_of(place.offers.get().service.details) == {place.pk}


def test_an_organisation_touches_its_places_and_those_that_offer_its_services():
    own = make_location()
    other = make_listing(organization=None, service={"organization": own.organization})
    assert locations_of(own.organization) == {own.pk, other.pk}


def test_a_contact_of_an_organisation_touches_all_its_places():
    place = make_location()
    contact = Contact.objects.create(organization=place.organization, value="+441414960101")
    assert locations_of(contact) == {place.pk}


def test_a_contact_of_an_offer_touches_its_place():
    place = make_listing()
    contact = Contact.objects.create(offer=place.offers.get(), value="+441414960202")
    assert locations_of(contact) == {place.pk}


def test_a_service_touches_every_place_that_offers_it():
    first, second = make_listing(), make_location()
    service = first.offers.get().service
    second.offers.create(service=service)
    assert locations_of(service) == {first.pk, second.pk}


def test_a_source_touches_its_places_and_those_that_offer_its_services():
    source = make_source()
    own = make_location(source=source, source_record_id="1")
    other = make_listing(service={"source": source})
    assert locations_of(source) == locations_of(attest(source, "nsp")) == {own.pk, other.pk}


def test_a_stop_touches_its_round_and_a_round_its_stops():
    van = make_location(kind="round")
    stop = make_location(kind="stop", part_of=van)
    assert locations_of(stop) == locations_of(van) == {van.pk, stop.pk}


def test_a_service_that_nobody_offers_touches_nothing(announced):
    assert locations_of(make_service()) == set()
    assert announced == []


def test_an_edit_announces_once_all_it_touched(announced):
    with editing():
        first, second = make_location(), make_location()
        make_offer(first)
        assert announced == []
    assert announced == [({first.pk, second.pk}, set())]


def test_an_edit_within_an_edit_belongs_to_it(announced):
    with editing():
        with editing():
            first = make_location()
        second = make_location()
    assert announced == [({first.pk, second.pk}, set())]


def test_a_write_outside_an_edit_announces_itself(announced):
    place = make_location(organization=None)
    assert announced == [({place.pk}, set())]


def test_what_was_written_in_bulk_can_be_announced(announced):
    place = make_location(organization=None)
    announced.clear()
    Location.objects.filter(pk=place.pk).update(name="New name")
    assert announced == []
    touch([place.pk])
    assert announced == [({place.pk}, set())]


def test_an_edit_that_fails_announces_and_keeps_nothing(announced):
    with pytest.raises(ValidationError), editing():
        make_location(organization=None)
        raise ValidationError("no")
    assert announced == []
    assert not Location.objects.exists()


def test_after_a_failed_edit_the_next_one_is_announced(announced):
    with pytest.raises(ValidationError), editing():
        raise ValidationError("no")
    place = make_location(organization=None)
    assert announced == [({place.pk}, set())]


def test_the_announcement_is_inside_the_transaction(announced):
    from services.registry.curation.changes import listings_changed

    inside = []

    def look(sender, **_):
        inside.append(connection.in_atomic_block)

    listings_changed.connect(look)
    make_location()
    listings_changed.disconnect(look)
    assert inside
    assert all(inside)


def test_a_deleted_location_is_announced_by_its_public_id(announced):
    place = make_listing()
    announced.clear()
    with editing():
        place.delete()
    assert announced == [(set(), {place.public_id})]


def test_a_deleted_service_touches_the_places_that_offered_it(announced):
    place = make_listing()
    announced.clear()
    with editing():
        place.offers.get().service.delete()
    assert announced == [({place.pk}, set())]


def test_a_deleted_round_takes_its_stops_along(announced):
    van = make_location(kind="round")
    stop = make_location(kind="stop", part_of=van)
    announced.clear()
    with editing():
        van.delete()
    assert [removed for _ids, removed in announced] == [{van.public_id, stop.public_id}]


def test_what_an_import_keeps_beside_a_location_changes_nothing_public(announced):
    place, source = make_location(), make_source()
    announced.clear()
    ImportedRecord.objects.create(location=place, source=source, source_record_id="1", content={})
    assert announced == []


def test_the_nouns_that_others_hang_on_are_never_silent(announced):
    place = make_listing(source=make_source(), source_record_id="1")
    service = place.offers.get().service
    announced.clear()
    for row in (Organization.objects.get(), Source.objects.get(), Service.objects.get(pk=service.pk)):
        row.save()
    assert announced == [({place.pk}, set())] * 3


def test_a_contact_that_moves_touches_the_place_it_leaves_too(announced):
    left, reached = make_location(), make_location()
    contact = Contact.objects.create(location=left, value="+441414960101")
    announced.clear()
    contact.location = reached
    contact.save()
    assert announced == [({left.pk, reached.pk}, set())]


def test_a_save_whose_listing_cannot_be_decided_keeps_nothing(announced):
    place = make_location(name="Before")

    def refuse(**_):
        raise RuntimeError("no decision")

    listings_changed.connect(refuse)
    try:
        place.name = "After"
        with pytest.raises(RuntimeError):
            place.save()
    finally:
        listings_changed.disconnect(refuse)
    assert Location.objects.get(pk=place.pk).name == "Before"
