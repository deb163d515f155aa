"""An offer is one service at one place; its state of the day ends after it begins."""

from datetime import UTC, datetime

import pytest
from django.core.exceptions import ValidationError

from services.registry.models import ServiceAtLocation
from tests.registry.make import make_listing, make_location, make_service

pytestmark = pytest.mark.django_db

EARLY, LATE = datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 11, 2, tzinfo=UTC)


def test_a_state_that_ends_before_it_begins_is_refused():
    with pytest.raises(ValidationError) as refused:
        ServiceAtLocation(
            service=make_service(), location=make_location(), status_from=LATE, status_until=EARLY
        ).full_clean()
    assert list(refused.value.message_dict) == ["status_until"]


def test_a_mode_that_is_none_is_refused():
    with pytest.raises(ValidationError) as refused:
        ServiceAtLocation(service=make_service(), location=make_location(), modes=["teleport"]).full_clean()
    assert list(refused.value.message_dict) == ["modes"]


def test_the_same_offer_twice_is_refused():
    offer = make_listing().offers.get()
    with pytest.raises(ValidationError, match="already offered here"):
        ServiceAtLocation(service=offer.service, location=offer.location).full_clean()


def test_an_offer_runs_as_usual_until_somebody_says_otherwise():
    assert ServiceAtLocation().status == "open"


def test_an_offer_is_called_by_its_service_and_place():
    offer = make_listing(name="Harbour").offers.get()
    assert str(offer) == "Needles and syringes @ Harbour"
