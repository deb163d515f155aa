"""Promises of the page with all filters as a visitor meets it."""

import pytest


def test_the_form_leads_to_the_list_or_to_the_map_it_was_opened_from(client, directory):
    assert 'action="/a/glasgow/k1/"' in client.get("/a/glasgow/k1/filters/").content.decode()
    assert 'action="/a/glasgow/map/"' in client.get("/a/glasgow/map/filters/").content.decode()


@pytest.mark.parametrize("address", ["/a/glasgow/", "/a/glasgow/k1/", "/a/glasgow/map/", "/a/glasgow/k1/filters/"])
def test_what_a_form_sends_becomes_an_address_of_opaque_codes(client, directory, address):
    answer = client.get(f"{address}?f=b17&f=b2&u=b2&d=5&h=20")
    assert (answer.status_code, answer["Location"]) == (302, f"{address}?f=b2u-b17-t520")


def test_a_form_with_nothing_ticked_leads_to_the_list_without_filters(client, directory):
    assert client.get("/a/glasgow/?d=&h=12")["Location"] == "/a/glasgow/"


def test_the_language_stays(client, directory):
    assert client.get("/ar/a/glasgow/k1/?f=b2&f=b4&d=&h=12")["Location"] == "/ar/a/glasgow/k1/?f=b2-b4"


def test_words_in_what_is_sent_go_nowhere(client, directory):
    answer = client.get("/a/glasgow/?f=needles&f=b2&u=words&x=words&d=friday&h=noon")
    assert answer["Location"] == "/a/glasgow/?f=b2"


def test_what_is_chosen_is_ticked(client, directory):
    page = client.get("/a/glasgow/k1/filters/?f=b2u").content.decode()
    assert 'name="f" value="b2" autocomplete="off" checked' in page
    assert 'name="u" value="b2" autocomplete="off" checked' in page


def test_a_page_without_filters_has_nothing_to_clear(client, directory):
    assert "Clear all" not in client.get("/a/glasgow/filters/").content.decode()
    assert 'href="/a/glasgow/filters/">Clear all' in client.get("/a/glasgow/filters/?f=b2").content.decode()


@pytest.mark.parametrize("address", ["/a/no-such-town/filters/", "/a/glasgow/k99/filters/", "/a/filters/"])
def test_there_are_no_filters_of_nothing(client, directory, address):
    assert client.get(address).status_code == 404


def test_no_choice_is_about_the_visitor(client, directory):
    page = client.get("/a/glasgow/k1-k13/filters/").content.decode()
    assert " I am" not in page
    assert " my " not in page
