"""Stored releases say what they are, and the broken ones that they are broken."""

import pytest

from services.release.publisher import publish_pending, roll_back
from services.release.stored import held_release, stored_releases
from tests.registry.make import make_listing

pytestmark = pytest.mark.django_db


def test_there_are_none_before_the_first_is_published():
    assert stored_releases() == []


def test_every_stored_release_tells_its_size_and_which_is_served():
    make_listing()
    publish_pending()
    publish_pending(always=True)

    first, second = stored_releases()

    assert (first.sequence, first.is_served, first.listings, first.fault) == (1, False, 1, "")
    assert (second.sequence, second.is_served) == (2, True)
    assert second.size > 0


def test_a_broken_release_says_what_is_wrong(releases):
    publish_pending()
    (releases / "00000001" / "release.sqlite3").write_bytes(b"")

    assert stored_releases()[0].fault == "The file of release 00000001 is not the one that was signed."


def test_a_rollback_is_known_until_it_ends():
    publish_pending()
    publish_pending(always=True)
    roll_back()
    assert held_release() == 1

    publish_pending(always=True)
    assert held_release() is None
