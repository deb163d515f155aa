"""Promises of services.api.areas."""

import pytest

from services.places.served import gazetteer


@pytest.mark.parametrize(("asked", "slug"), [("g51", "g51"), ("Glasgow", "glasgow"), ("G51 3AB", "g51")])
def test_an_area_is_found_by_its_name_or_code(client, make_release, places, asked, slug):
    make_release([])
    areas = client.get("/api/v1/areas", {"q": asked}).json()["areas"]
    assert areas[0]["slug"] == slug
    assert {"slug", "name", "country"} <= set(areas[0])


def test_a_village_is_found_with_the_area_that_serves_it(client, make_release, places):
    make_release([])
    [village] = client.get("/api/v1/areas", {"q": "Killearn"}).json()["areas"]
    assert village["name"] == "Killearn"
    assert village["slug"] != "killearn"
    assert village["url"].endswith(f"/a/{village['slug']}/")
    area = client.get("/api/v1/areas", {"q": village["area"]}).json()["areas"][0]
    assert area["slug"] == village["slug"]


def test_the_gazetteer_is_opened_once(places):
    assert gazetteer() is gazetteer()


def test_a_name_that_is_none_has_no_areas(client, make_release, places):
    make_release([])
    assert client.get("/api/v1/areas", {"q": "Nowhereville-upon-Nothing"}).json() == {"areas": []}


@pytest.mark.parametrize("parameters", [{}, {"q": ""}, {"q": "\x00"}, {"q": "x" * 200}, {"q": "g51", "colour": "blue"}])
def test_what_cannot_be_read_is_named(client, make_release, places, parameters):
    make_release([])
    answer = client.get("/api/v1/areas", parameters)
    assert answer.status_code == 400 and answer.json()["parameters"][0]["parameter"] in ("q", "colour")
