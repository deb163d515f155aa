"""Promises of services.api.understand."""

import pytest


@pytest.fixture
def understood(client, make_release, places):
    make_release([])

    def ask(text, **parameters):
        answer = client.get("/api/v1/understand", {"q": text, **parameters})
        assert answer.status_code == 200, answer.content
        return answer.json()

    return ask


def test_a_kind_and_a_place_are_read(understood):
    found = understood("needles G51")
    assert found["types"] == ["nsp"]
    assert found["place"] == {
        "slug": "g51", "name": "G51", "country": "GB", "region": "Scotland", "kind": "postcode",
        "latitude": found["place"]["latitude"], "longitude": found["place"]["longitude"],
    }  # fmt: skip
    assert (found["places"], found["words"], found["note"], found["filters"]) == ([], [], None, {})


def test_what_is_ambiguous_is_said(understood):
    found = understood("drug testing")
    assert found["types"] == ["drug_checking"]
    assert "urine" in found["note"]


def test_several_places_are_offered_the_largest_first(understood):
    found = understood("springfield")
    assert found["place"] is None
    assert [place["region"] for place in found["places"][:2]] == ["Missouri", "Massachusetts"]


def test_filters_are_search_parameters(understood):
    assert understood("free needles open now")["filters"] == {"cost": "free", "open": "now"}


def test_a_pasted_point_is_the_town_around_it(understood):
    assert understood("55.8567, -4.3107")["place"]["name"] == "G51"


def test_a_word_that_labels_people_is_not_said_again(understood):
    assert understood("junkie")["words"] == []
    assert understood("xyzzy")["words"] == ["xyzzy"]


def test_the_language_of_the_words_may_be_given(understood):
    assert understood("Spritzentausch Berlin", lang="de")["types"] == ["nsp"]


@pytest.mark.parametrize("text", ["", "   ", "\x00", "\u202e", "'; DROP TABLE listing; --", "x" * 2000, "💉" * 500])
def test_no_text_is_an_error(understood, text):
    assert understood(text)["types"] == []


@pytest.mark.parametrize(
    ("query", "named"),
    [("", "q"), ("q=" + "x" * 2001, "q"), ("q=a&q=b", "q"), ("q=a&lang=klingon", "lang"), ("q=a&colour=b", "colour")],
)
def test_a_wrong_parameter_is_named(client, make_release, places, query, named):
    make_release([])
    answer = client.get(f"/api/v1/understand?{query}")
    assert answer.status_code == 400
    assert [one["parameter"] for one in answer.json()["parameters"]] == [named]


def test_nobody_keeps_what_was_typed(client, make_release, places):
    make_release([])
    answer = client.get("/api/v1/understand", {"q": "needles"})
    assert answer.headers["Cache-Control"] == "no-store"
    assert "ETag" not in answer.headers
