"""The registry asks whoever has registered whether the public sees a listing, and knows nothing until then."""

from datetime import UTC, datetime

import pytest
from django.db.models import Q

from services.registry.curation import public_state
from services.registry.curation.public_state import PublicState, on_the_site, register_reader, state_of, states_of
from services.registry.models import Location
from tests.registry.make import make_location

STATE = PublicState(is_public=False, reasons=("It is closed.",), decided_at=datetime(2026, 11, 23, tzinfo=UTC))


@pytest.fixture(autouse=True)
def nobody_registered(monkeypatch):
    monkeypatch.setattr(public_state, "_registered", [])


def test_nothing_is_known_while_nobody_has_registered():
    assert state_of(Location(pk=1)) is None
    assert states_of([1, 2]) == {}


def test_a_registered_reader_is_asked_for_all_at_once():
    asked = []
    register_reader(lambda ids: asked.append(list(ids)) or {1: STATE}, on_the_site=Q(pk=1))
    assert states_of([1, 2]) == {1: STATE}
    assert asked == [[1, 2]]


def test_a_listing_that_nobody_has_decided_has_no_state():
    register_reader(lambda ids: {1: STATE}, on_the_site=Q(pk=1))
    assert state_of(Location(pk=1)) == STATE
    assert state_of(Location(pk=2)) is None


@pytest.mark.django_db
def test_the_condition_finds_nothing_until_somebody_says_what_it_is():
    place = make_location()
    assert not Location.objects.filter(on_the_site()).exists()
    register_reader(lambda ids: {}, on_the_site=Q(pk=place.pk))
    assert Location.objects.filter(on_the_site()).exists()
