"""A curator reads what the site shows, whether a rollback holds it, and how many changes wait."""

import pytest

from services.desk.publishing import publishing_in_words
from services.release.models import PublishingState
from services.release.publisher import publish_pending
from tests.registry.make import make_listing

pytestmark = pytest.mark.django_db


def test_before_the_first_release_there_is_none():
    assert publishing_in_words() == ["No release has been published yet."]


def test_what_is_served_and_what_waits_is_said():
    make_listing()
    publish_pending()
    make_listing()
    served, waiting = publishing_in_words()
    assert served.startswith("The site shows release 1 of 20")
    assert served.endswith("with 1 listings.")
    assert waiting == "1 change waits to be published."


def test_a_rollback_is_said():
    PublishingState.load()
    PublishingState.objects.update(held_release=1)
    assert "Somebody went back to an older release" in publishing_in_words()[1]
