"""A contact is a number that can be dialled, an address that can be written to, or a link that can be followed."""

import pytest
from django.core.exceptions import ValidationError

from services.registry.models import Contact, Location
from tests.registry.make import make_listing, make_location, make_organization

pytestmark = pytest.mark.django_db


def test_a_national_number_is_read_as_in_the_country_of_its_place():
    contact = Contact(location=make_location(country="GB"), value="0141 496 0101")
    contact.full_clean()
    assert contact.value == "+441414960101"


def test_a_national_number_of_an_offer_is_read_as_in_the_country_of_its_place():
    contact = Contact(offer=make_listing().offers.get(), value="0141 496 0101")
    contact.full_clean()
    assert contact.value == "+441414960101"


def test_a_number_of_a_place_that_is_not_saved_yet_is_read_as_in_its_country():
    assert Contact(location=Location(country="IE")).country == "IE"


def test_a_number_of_an_organisation_needs_its_country_code():
    with pytest.raises(ValidationError) as refused:
        Contact(organization=make_organization(), value="0141 496 0101").full_clean()
    assert "value" in refused.value.message_dict


def test_an_extension_is_taken_out_of_the_number():
    contact = Contact(location=make_location(), value="0141 496 0101 ext 12")
    contact.full_clean()
    assert (contact.value, contact.extension) == ("+441414960101", "12")


@pytest.mark.parametrize(
    ("channel", "value"),
    [
        ("phone", "12"),
        ("sms", "no number"),
        ("email", "nobody"),
        ("web", "javascript:alert(1)"),
        ("chat", "ftp://harbour.example"),
        ("phone", "\x00"),
    ],
)
def test_what_cannot_be_reached_is_refused_with_the_field_named(channel, value):
    with pytest.raises(ValidationError) as refused:
        Contact(location=make_location(), channel=channel, value=value).full_clean()
    assert list(refused.value.message_dict) == ["value"]


@pytest.mark.parametrize(
    ("channel", "value"),
    [("email", "hello@harbour.example"), ("web", "https://harbour.example/"), ("phone", "116 123")],
)
def test_what_can_be_reached_is_kept(channel, value):
    Contact(location=make_location(), channel=channel, value=value).full_clean()


def test_languages_are_codes_with_commas():
    Contact(location=make_location(), value="+441414960101", languages="en, pt-BR").full_clean()
    with pytest.raises(ValidationError) as refused:
        Contact(location=make_location(), value="+441414960101", languages="English").full_clean()
    assert list(refused.value.message_dict) == ["languages"]


def test_a_contact_of_nobody_is_refused():
    with pytest.raises(ValidationError, match="belongs to one organisation, one location or one offer"):
        Contact(value="+441414960101").full_clean()
