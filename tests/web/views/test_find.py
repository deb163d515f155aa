"""Promises of what-and-where: words go by POST and stand in no address."""

from datetime import UTC, datetime

import pytest

from services.privacy.tokens import seal


def post(client, **typed):
    return client.post("/find/", typed)


def test_a_kind_and_a_place_lead_to_their_list(client, directory):
    answer = post(client, words="needles G51")
    assert answer.status_code == 303
    assert answer.headers["Location"] == "/a/g51/k1/"


def test_a_kind_alone_leads_to_the_home_area(client, directory):
    assert post(client, words="naloxone").headers["Location"] == "/a/glasgow/k4/"


def test_ticked_kinds_join_the_typed_ones(client, directory):
    assert post(client, words="naloxone", kind=["k1"]).headers["Location"] == "/a/glasgow/k1-k4/"


def test_coordinates_lead_to_the_nearest_area_and_stand_in_no_address(client, directory):
    location = post(client, words="55.8567, -4.3107").headers["Location"]
    assert location == "/a/g51/"


def test_a_long_link_to_a_map_is_read_whole(client, directory):
    link = "https://maps.example/maps/place/" + "x" * 600 + "/@55.8567,-4.3107,17z"
    assert post(client, words=link).headers["Location"] == "/a/g51/"


def test_the_longest_search_still_fits_into_an_address(client, directory):
    assert len(post(client, words="💉" * 2000).headers["Location"]) < 2500


def test_words_that_are_not_plain_are_sealed_into_the_address(client, directory):
    location = post(client, words="xyzzy sentinel").headers["Location"]
    assert location.startswith("/find/")
    assert "sentinel" not in location
    page = client.get(location).content.decode()
    assert 'value="xyzzy sentinel"' in page
    assert "We do not know these words." in page


def test_a_place_that_is_not_known_beside_a_kind_is_said_to_be_unknown(client, directory):
    page = client.get(post(client, words="naloxone xyzzy").headers["Location"]).content.decode()
    assert "We do not know the other words." in page


def test_a_name_of_many_places_asks_which(client, directory):
    location = post(client, words="needles Springfield").headers["Location"]
    page = client.get(location).content.decode()
    assert "Which place?" in page
    assert "Springfield, Missouri" in page
    assert "/k1/" in page


def test_the_name_of_a_service_finds_it(client, directory):
    page = client.get(post(client, words="kite").headers["Location"]).content.decode()
    assert f"/s/{directory['kite']['id']}/" in page


def test_nothing_typed_is_answered_kindly(client, directory):
    page = client.get(post(client, words="").headers["Location"]).content.decode()
    assert "Type something, or choose a kind of help below." in page


def test_coordinates_off_earth_are_said_to_be_so(client, directory):
    page = client.get(post(client, words="155.86, -4.25").headers["Location"]).content.decode()
    assert "no place on Earth" in page


@pytest.mark.parametrize(
    "words", ["\0", "needles\0 G51", "x" * 200_000, "💉" * 500, "'; DROP TABLE listing; --", '"*^NEAR(']
)
def test_no_input_is_an_error(client, directory, words):
    answer = post(client, words=words)
    assert answer.status_code == 303
    assert client.get(answer.headers["Location"]).status_code == 200


def test_a_body_too_large_to_read_is_a_page(client, directory):
    assert post(client, words="x" * 3_000_000).status_code == 413


def test_words_in_the_query_are_ignored(client, directory):
    assert client.get("/find/?words=needles&q=needles").content == client.get("/find/").content


def test_a_search_ends_after_an_hour(client, directory, monkeypatch):
    location = post(client, words="xyzzy").headers["Location"]
    monkeypatch.setattr("services.web.views.find.TOKEN_LIVES_SECONDS", -1)
    page = client.get(location).content.decode()
    assert "This search has ended" in page
    assert "xyzzy" not in page


def test_unknown_kinds_are_left_out(client, directory):
    assert post(client, words="", kind=["needles", "k999"]).status_code == 303


def test_filters_said_in_words_are_in_the_address(client, directory):
    assert post(client, words="free needles G51").headers["Location"] == "/a/g51/k1/?f=b4u"


def test_what_must_be_said_first_is_said_before_the_list(client, directory):
    location = post(client, words="drug testing").headers["Location"]
    page = client.get(location).content.decode()
    assert "urine" in page
    assert 'href="/a/glasgow/k5/"' in page


def test_slang_is_understood_and_said_nowhere_but_in_the_box(client, directory):
    page = client.get(post(client, words="shooting gallery xyzzy").headers["Location"]).content.decode()
    assert page.count("shooting gallery") == 1
    assert 'value="shooting gallery xyzzy"' in page


def test_which_place_is_asked_with_regions_and_countries_in_words(client, directory):
    page = client.get(post(client, words="Cambridge").headers["Location"]).content.decode()
    assert "Cambridge, Ontario" in page
    assert "Canada" in page


def test_every_answer_leads_on(client, directory):
    page = client.get(post(client, words="xyzzy").headers["Location"]).content.decode()
    for way in ('href="/a/"', 'href="/sos/"', 'href="/a/glasgow/"'):
        assert way in page


def test_a_text_that_another_page_sealed_is_no_search(client, directory, settings):
    token = seal("near Nowhere", settings.SECRET_KEY, datetime(2026, 11, 24, 12, 0, tzinfo=UTC))
    assert "This search has ended" in client.get(f"/find/{token}/").content.decode()


def test_a_town_with_a_typing_error_leads_to_its_list(client, directory):
    assert post(client, words="needles Glasgwo").headers["Location"] == "/a/glasgow/k1/"
