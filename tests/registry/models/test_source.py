"""A source has at most one attestation in force, given on a ground."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from services.registry.models import SourceAttestation
from tests.registry.make import attest, make_curator, make_source

pytestmark = pytest.mark.django_db


def test_an_attestation_is_in_force_until_it_is_withdrawn():
    given = attest(make_source(), "nsp")
    assert given.is_in_force
    given.withdrawn_on = date(2026, 11, 2)
    assert not given.is_in_force


def test_a_new_attestation_may_follow_a_withdrawn_one():
    source = make_source()
    attest(source, "nsp", withdrawn_on=date(2026, 11, 2))
    assert attest(source, "nsp").is_in_force


def test_a_ground_of_a_word_is_refused():
    with pytest.raises(ValidationError) as refused:
        SourceAttestation(
            source=make_source(), attested_by=make_curator(), attested_on=date(2026, 11, 1), ground="because"
        ).full_clean()
    assert "ground" in refused.value.message_dict


def test_an_attestation_is_called_by_its_source_and_types():
    given = attest(make_source(name="Public list"), "nsp", "oat")
    assert str(given) == "Public list: Needles and syringes, Methadone, buprenorphine"
