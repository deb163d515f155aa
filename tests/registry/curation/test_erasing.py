"""Erasing listings leaves nothing of them, and touches nothing that another listing uses."""

import pytest
from django.apps import apps

from services.registry.curation.erasing import erase
from services.registry.models import Location, Organization, Service, ServiceAtLocation, Source
from tests.registry.make import attest, make_listing, make_location, make_source

pytestmark = pytest.mark.django_db


def rows_left():
    """Returns how many rows each table of the registry holds, history included, where it holds any."""
    models = apps.get_app_config("registry").get_models()
    return {model.__name__: model.objects.count() for model in models if model.objects.exists()}


def erase_only(listing):
    """Erases one listing."""
    return erase(Location.objects.filter(pk=listing.pk))


def test_nothing_is_left_not_even_history():
    listing = make_listing(contacts=[{"value": "+441414960199"}])
    listing.name = "Another name"
    listing.save()
    assert erase_only(listing) == 1
    assert rows_left() == {}


def test_an_attestation_goes_with_the_source_that_nobody_uses():
    source = make_source()
    listing = make_listing(source=source)
    attest(source, "nsp")
    erase_only(listing)
    assert rows_left() == {}


def test_other_listings_stay_as_they_are_with_their_history():
    make_listing(contacts=[{"value": "+441414960199"}])
    before = rows_left()
    erase_only(make_listing())
    assert rows_left() == before


def test_what_another_listing_uses_too_stays():
    gone = make_listing(source=make_source())
    shared = gone.offers.first().service
    stays = make_location(organization=gone.organization, source=gone.source)
    ServiceAtLocation.objects.create(service=shared, location=stays, modes=["fixed"])
    erase_only(gone)
    assert list(Location.objects.all()) == [stays]
    assert list(Service.objects.all()) == [shared]
    assert list(Organization.objects.all()) == [stays.organization]
    assert list(Source.objects.all()) == [gone.source]


def test_a_stop_of_an_erased_round_becomes_a_stop_of_its_own():
    gone = make_listing(kind="round")
    stop = make_location(kind="stop", part_of=gone)
    erase_only(gone)
    stop.refresh_from_db()
    assert stop.part_of is None


def test_the_public_ids_of_what_is_gone_are_announced(announced):
    listing = make_listing()
    announced.clear()
    erase_only(listing)
    assert announced[-1][1] == {listing.public_id}
