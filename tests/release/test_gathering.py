"""A release is gathered from what is public, and told what is withheld, by listings that show nothing as well."""

import pytest

from services.release.check import Expected
from services.release.gathering import public_records
from tests.registry.make import STREET, make_listing

pytestmark = pytest.mark.django_db


def test_public_records_come_as_text_in_the_order_of_their_ids():
    listings = [make_listing().public_id for _ in range(3)]

    records = list(public_records(Expected()))

    assert [record.public_id for record in records] == sorted(listings)
    assert all(record.text.startswith("{") for record in records)


def test_what_an_open_listing_has_is_not_withheld():
    make_listing()
    expected = Expected()
    list(public_records(expected))

    assert expected.withheld == {}
    assert expected.hidden == set()


@pytest.mark.parametrize(("visibility", "shown"), [("area_only", 1), ("workers_only", 0)])
def test_what_a_hidden_listing_withholds_is_noted_though_it_may_not_be_shown(visibility, shown):
    listing = make_listing(address_visibility=visibility)
    expected = Expected()

    assert len(list(public_records(expected))) == shown
    assert expected.hidden == {listing.public_id}
    assert ("street", STREET) in expected.withheld[listing.public_id]


def test_which_record_was_read_is_remembered():
    expected = Expected()
    list(public_records(expected))
    make_listing()
    [record] = public_records(expected)

    assert not expected.read.holds(record.public_id, "another")
