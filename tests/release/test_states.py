"""The registry can say of each of its listings whether the public sees it, and why not."""

import pytest

from services.registry.curation.public_state import on_the_site, state_of
from services.registry.models import Location
from services.release.states import read_states
from tests.registry.make import make_listing, make_location

pytestmark = pytest.mark.django_db


def test_a_listing_that_may_be_shown_is_public():
    state = state_of(make_listing())
    assert state.is_public is True
    assert state.reasons == ()


def test_a_listing_that_may_not_be_shown_says_why():
    state = state_of(make_listing(service={"abstinence_required": "unknown"}))
    assert state.is_public is False
    assert "People must have stopped using" in " ".join(state.reasons)


def test_many_listings_are_read_at_once(django_assert_num_queries):
    places = [make_listing(), make_listing(), make_location()]
    with django_assert_num_queries(1):
        states = read_states([place.pk for place in places])
    assert [states[place.pk].is_public for place in places] == [True, True, False]


def test_the_condition_finds_those_the_public_sees():
    seen, _hidden = make_listing(), make_location()
    assert list(Location.objects.filter(on_the_site())) == [seen]
