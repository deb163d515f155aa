"""The closed lists of a listing: the codes other rooms rely on, and words for each of them."""

import pytest

from services.vocabulary import listing
from tests.vocabulary.words import marked_words, unkind_words

LISTS_WITH_WORDS = {
    name: value
    for name, value in vars(listing).items()
    if isinstance(value, dict) and name.isupper() and name != "HSDS_LOCATION_TYPES"
}


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        (listing.MODES, "fixed pharmacy mobile outreach machine box post phone online home_delivery event"),
        (listing.ADDRESS_VISIBILITIES, "public area_only on_contact workers_only"),
        (listing.STATUSES, "open reduced full out_of_stock machine_fault closed_temporarily closed_for_good"),
        (listing.CONSENT_SCOPES, "unknown none workers public"),
        (listing.CONTACT_CHANNELS, "phone sms whatsapp signal email web chat"),
        (listing.LANGUAGE_LEVELS, "staff interpreter_here interpreter_phone leaflet"),
        (listing.PROVIDER_KINDS, "peer ngo public pharmacy faith private unknown"),
        (listing.CHECKER_ROLES, "service peer outreach_worker admin"),
        (listing.CHECK_METHODS, "visit call email web"),
    ],
)
def test_a_closed_list_holds_its_codes_in_order(codes, expected):
    assert list(codes) == expected.split()


def test_every_kind_of_place_has_one_of_the_three_types_of_hsds():
    assert list(listing.HSDS_LOCATION_TYPES) == list(listing.LOCATION_KINDS)
    assert set(listing.HSDS_LOCATION_TYPES.values()) == {"physical", "postal", "virtual"}


def test_only_places_and_stops_are_a_point_on_the_map():
    assert listing.KINDS_WITH_A_POINT == ("place", "stop")


def test_less_service_is_still_service_but_full_is_not():
    assert set(listing.STATUSES) - set(listing.STATUSES_WITHOUT_SERVICE) == {"open", "reduced"}


def test_channels_with_a_number_are_channels():
    assert set(listing.CONTACT_CHANNELS) - set(listing.NUMBER_CHANNELS) == {"email", "web", "chat"}


@pytest.mark.parametrize("name", LISTS_WITH_WORDS)
def test_every_word_of_a_list_is_marked_for_translation(name):
    assert set(LISTS_WITH_WORDS[name].values()) <= marked_words(listing)


@pytest.mark.parametrize("name", LISTS_WITH_WORDS)
def test_no_word_of_a_list_is_unkind_or_stands_for_two_codes(name):
    words = list(LISTS_WITH_WORDS[name].values())
    assert unkind_words(words) == []
    assert len(set(words)) == len(words)
