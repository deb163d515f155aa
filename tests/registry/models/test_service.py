"""A service says who consented and when, keeps ages in order, and shows no free places for ever."""

from datetime import UTC, date, datetime

import pytest
from django.core.exceptions import ValidationError

from services.registry.models import Service
from tests.registry.make import gate_answers

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
CONSENT = {"consent_scope": "public", "consent_given_by": "service", "consent_given_on": date(2026, 11, 1)}


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({**CONSENT, "consent_given_by": ""}, "consent_given_by"),
        ({**CONSENT, "consent_given_on": None}, "consent_given_on"),
        ({"consent_scope": "workers"}, "consent_given_by"),
        ({"min_age": 40, "max_age": 18}, "max_age"),
        ({"capacity": 0}, "capacity_observed_at"),
        ({"capacity": 3, "capacity_observed_at": NOON}, "capacity_expires_at"),
        ({"type": "gardening"}, "type"),
        ({"voluntary": "perhaps"}, "voluntary"),
        ({"entry": ["window"]}, "entry"),
    ],
)
@pytest.mark.django_db
def test_what_is_wrong_is_refused_with_the_field_named(wrong, field):
    with pytest.raises(ValidationError) as refused:
        Service(**{"type": "nsp", **wrong}).full_clean()
    assert field in refused.value.message_dict


@pytest.mark.django_db
@pytest.mark.parametrize("right", [CONSENT, {"consent_scope": "none"}, {"min_age": 18, "max_age": 18}, {}])
def test_what_is_right_is_kept(right):
    Service(type="nsp", **right).full_clean()


def test_a_fresh_service_has_no_gate_answered():
    service = Service(type="nsp")
    assert set(gate_answers(service).values()) == {"unknown"}
    assert service.consent_scope == "unknown"


def test_a_service_without_a_name_is_called_by_its_type():
    assert str(Service(type="nsp")) == "Needles and syringes"
    assert str(Service(type="nsp", name="Exchange")) == "Exchange"
