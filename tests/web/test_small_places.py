"""Promises of services.web.small_places."""

from urllib.parse import parse_qs, urlsplit

import pytest

from services.places.served import gazetteer
from services.privacy.tokens import seal
from services.vocabulary.service_types import SERVICE_TYPES
from services.web.addresses import ListAddress
from services.web.small_places import area_beyond, moved_list, name_under_seal


@pytest.fixture(autouse=True)
def _release(directory):
    """Every test has a release."""


def list_of(place, kinds=()):
    return moved_list(place, ListAddress(place.own_slug, kinds))


def parameters_of(address):
    return {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}


def test_a_town_leads_to_its_own_list():
    assert list_of(gazetteer().area("glasgow"), (SERVICE_TYPES["nsp"],)) == "/a/glasgow/k1/"


def test_a_village_leads_to_a_larger_place_without_its_name_in_the_address():
    address = list_of(gazetteer().area("killearn"))
    assert address.startswith(f"/a/{gazetteer().area('killearn').slug}/?n=")
    assert "killearn" not in address.lower()
    assert name_under_seal(parameters_of(address)) == "Killearn"


def test_two_addresses_for_one_village_tell_nothing_of_each_other():
    village = gazetteer().area("killearn")
    assert list_of(village) != list_of(village)


@pytest.mark.parametrize("token", ["", "nonsense", "A" * 500, "\x00"])
def test_what_is_no_seal_of_ours_names_nothing(token):
    assert name_under_seal({"n": token}) == ""


def test_the_seal_of_a_search_is_no_name(settings, noon):
    assert name_under_seal({"n": seal('{"words": "x"}', settings.SECRET_KEY, noon)}) == ""


def test_only_a_village_has_its_list_around_another_area():
    village = gazetteer().area("killearn")
    assert area_beyond(village) == village.area_name
    assert area_beyond(gazetteer().area("glasgow")) == ""
