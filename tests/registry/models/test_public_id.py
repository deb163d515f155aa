"""The public id is short, says nothing, can be read aloud and never changes."""

import pytest

from services.registry.models.public_id import ALPHABET, new_public_id
from tests.registry.make import make_location


def test_an_id_has_eight_characters_that_can_be_read_aloud():
    public_id = new_public_id()
    assert len(public_id) == 8
    assert set(public_id) <= set(ALPHABET)
    assert not set(ALPHABET) & set("ILOUilou")


def test_a_thousand_ids_are_a_thousand():
    assert len({new_public_id() for _ in range(1000)}) == 1000


@pytest.mark.django_db
def test_a_location_keeps_its_id():
    place = make_location()
    first = place.public_id
    place.name = "New name"
    place.save()
    place.refresh_from_db()
    assert place.public_id == first


@pytest.mark.django_db
def test_two_locations_never_share_an_id():
    from django.db import IntegrityError, transaction

    with pytest.raises(IntegrityError), transaction.atomic():
        make_location(public_id=make_location().public_id)
