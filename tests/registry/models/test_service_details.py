"""A row of details belongs to one service of its own type."""

import pytest
from django.core.exceptions import ValidationError

from services.registry.models import DETAILS_MODELS, NspDetails, OatDetails
from tests.registry.make import make_service, make_unanswered_service

pytestmark = pytest.mark.django_db


def test_every_type_of_service_finds_its_details():
    services = {code: make_service(code) for code in DETAILS_MODELS}
    assert {code: type(service.details) for code, service in services.items()} == DETAILS_MODELS


def test_a_service_without_details_has_none():
    assert make_unanswered_service().details is None


def test_details_of_another_type_are_refused():
    with pytest.raises(ValidationError, match="another type of service"):
        OatDetails(service=make_unanswered_service("nsp")).full_clean()


def test_details_without_a_service_are_refused_for_that_alone():
    with pytest.raises(ValidationError) as refused:
        NspDetails().full_clean()
    assert list(refused.value.message_dict) == ["service"]


def test_details_name_their_type_and_service():
    assert str(make_service("nsp", name="Exchange").details) == "Needles and syringes: Exchange"
