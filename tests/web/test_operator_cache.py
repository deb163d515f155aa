"""Promises of services.web.operator_cache."""

import pytest

OF_THE_OPERATOR = ("X-Accel-Expires", "Surrogate-Control", "CDN-Cache-Control", "Surrogate-Key")


@pytest.fixture(autouse=True)
def five_minutes(settings):
    """An operator who has turned the cache on."""
    settings.HRD_CACHE_SECONDS = 300


def kept(answer):
    """Returns how many seconds the operator's cache may hold an answer; browsers must never."""
    assert answer["Cache-Control"] in ("no-store", "public, max-age=60")
    assert len({name in answer for name in OF_THE_OPERATOR}) == 1
    return int(answer["X-Accel-Expires"]) if "X-Accel-Expires" in answer else None


@pytest.mark.parametrize("address", ["/a/glasgow/", "/a/glasgow/k1/", "/a/glasgow/map/", "/ar/a/glasgow/k1/map/?p=2"])
def test_lists_and_maps_are_held_for_five_minutes(client, directory, address):
    assert kept(client.get(address)) == 300


def test_nothing_is_held_unless_the_operator_says_so(client, directory, settings):
    settings.HRD_CACHE_SECONDS = 0
    assert kept(client.get("/a/glasgow/")) is None


def test_a_list_is_held_until_something_on_it_closes(client, directory, monkeypatch, noon):
    from services.web.views import area

    monkeypatch.setattr(area.datetime, "now", classmethod(lambda cls, tz=None: noon.replace(hour=17, minute=58)))
    assert kept(client.get("/a/glasgow/k1/")) == 120


def test_no_other_page_is_held(client, every_page):
    lists = [address for address in every_page if address.startswith("/a/glasgow/")]
    assert {address: kept(client.get(address)) for address in every_page if address not in lists} == dict.fromkeys(
        (address for address in every_page if address not in lists), None
    )


def test_an_address_that_is_not_ours_is_not_held(client, directory):
    for query in ("?x=1", "?p=1", "?f=", "?n=" + "A" * 400, "?f=b2&p=1"):
        assert kept(client.get(f"/a/glasgow/{query}")) is None


def test_what_was_sent_is_never_held(client, directory):
    assert kept(client.post("/find/", {"words": "glasgow"})) is None
    assert kept(client.post("/a/glasgow/")) is None


def test_the_way_of_a_small_place_to_its_area_is_not_held(client, directory):
    answer = client.get("/a/killearn/")
    assert kept(answer) is None
    assert kept(client.get(answer["Location"])) is None


def test_a_page_names_the_release_it_was_made_from(client, directory):
    release = client.get("/healthz").content.decode().split()
    key = client.get("/a/glasgow/")["Surrogate-Key"]
    assert key.startswith("release-")
    assert any(key.removeprefix("release-") in word for word in release)


def test_nginx_meets_its_own_header_before_the_browsers(client, directory):
    names = list(client.get("/a/glasgow/").headers)
    assert names.index("X-Accel-Expires") < names.index("Cache-Control")
