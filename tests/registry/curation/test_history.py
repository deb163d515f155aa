"""The history of a row tells also of the rows that belong to it, deleted ones included."""

import pytest

from services.registry.curation.history import changes_beside
from services.registry.models import Location, Organization, Service
from tests.registry.make import make_listing

pytestmark = pytest.mark.django_db


def test_the_changes_beside_a_location_are_newest_first():
    place = make_listing()
    contact = place.contacts.get()
    contact.value = "+441414960202"
    contact.save()
    contact.delete()
    changes = [change for change in changes_beside(Location, place.pk) if change.noun == "contact"]
    assert [(change.kind, change.words) for change in changes] == [
        ("-", "Call: +441414960202"),
        ("~", "Call: +441414960202"),
        ("+", "Call: +441414960101"),
    ]


def test_a_change_says_who_made_it(curator):
    place = make_listing()
    contact = place.contacts.get()
    contact._history_user = curator
    contact.save()
    assert changes_beside(Location, place.pk)[0].by == "curator"


def test_the_details_of_a_service_are_beside_it():
    service = make_listing().offers.get().service
    assert "nsp details" in {change.noun for change in changes_beside(Service, service.pk)}


def test_what_is_only_pointed_at_is_not_beside():
    place = make_listing()
    assert changes_beside(Organization, place.organization_id) == []
