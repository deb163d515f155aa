"""A batch is read in as many queries as there are tables, however many listings it has."""

import pytest

from services.registry.models import Contact, ServiceArea, ServiceAtLocation
from services.release.loading import load, with_relatives
from tests.registry.make import attest, make_listing, make_location, make_source
from tests.release.many import make_many

pytestmark = pytest.mark.django_db


def test_a_hundred_listings_take_as_many_queries_as_ten(django_assert_max_num_queries):
    ids = make_many(100)

    with django_assert_max_num_queries(20):
        loaded = next(load(ids))

    assert len(loaded.locations) == 100


def test_every_row_comes_with_its_owner():
    location = make_listing()
    make_listing()
    Contact.objects.create(organization=location.organization, value="+441414960103")
    loaded = next(load([location.pk]))

    [offer] = loaded.offers(loaded.locations[0])

    assert [row.value for row in loaded.rows(loaded.locations[0], "contacts")] == ["+441414960101"]
    assert [row.value for row in loaded.rows(location.organization, "contacts")] == ["+441414960103"]
    assert loaded.rows(offer, "contacts") == []
    assert loaded.rows(None, "contacts") == []
    assert loaded.details(offer.service).service_type.code == "nsp"


def test_only_an_attestation_in_force_counts():
    source = make_source()
    attest(source, "nsp", withdrawn_on="2026-11-02")
    location = make_listing(service={"source": source})

    loaded = next(load([location.pk]))

    assert loaded.attestation(loaded.offers(location)[0].service) is None


def test_a_stop_brings_its_round_and_a_round_its_stops():
    van = make_location(kind="round")
    stop = make_location(kind="stop", part_of=van)
    other = make_location()

    assert with_relatives([stop.pk]) == {stop.pk, van.pk}
    assert with_relatives([van.pk, other.pk]) == {van.pk, stop.pk, other.pk}


def test_a_service_drawn_as_a_circle_brings_all_places_that_offer_it():
    hidden, other = make_listing(address_visibility="area_only"), make_listing()
    service = hidden.offers.get().service
    ServiceAtLocation.objects.create(service=service, location=other)
    assert with_relatives([hidden.pk]) == {hidden.pk}

    ServiceArea.objects.create(service=service, kind="circle", latitude=55.8, longitude=-4.2, radius_m=500)

    assert with_relatives([hidden.pk]) == {hidden.pk, other.pk}
