"""The tables of publishing keep what must always be true."""

import pytest
from django.db import IntegrityError, connection
from django.utils import timezone

from services.release.models import PublicRecord, PublishingState
from tests.registry.make import make_listing

pytestmark = pytest.mark.django_db


def test_a_public_listing_without_content_cannot_be_written():
    with pytest.raises(IntegrityError):
        PublicRecord.objects.create(public_id="7Q2K9M4Z", is_public=True, content=None, decided_at=timezone.now())


def test_there_is_one_state_of_publishing():
    assert PublishingState.load().pk == PublishingState.load().pk == 1
    with pytest.raises(IntegrityError):
        PublishingState.objects.create(pk=2)


def test_a_location_knows_its_public_record():
    assert make_listing().public_record.is_public


def test_a_public_record_is_kept_as_the_text_that_releases_hold():
    record = make_listing(name="Café “Lantern”").public_record
    with connection.cursor() as cursor:
        cursor.execute("SELECT content FROM release_publicrecord")
        [(text,)] = cursor.fetchall()

    assert text.startswith(f'{{"id":"{record.public_id}","kind":"place","name":"Café “Lantern”"')
    assert record.content["name"] == "Café “Lantern”"
