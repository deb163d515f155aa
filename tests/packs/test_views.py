"""Promises of the door of packs: cells and nothing finer, public facts, nothing kept by a browser."""

import gzip

import pytest

from services.packs.cells_served import cells_in_force
from services.web.stylesheets import without_comments
from tests.house.tree import STATIC


def test_the_index_names_every_cell_with_its_listings_and_digest(client, directory):
    index = client.get("/packs/").json()
    assert index["cells"] == {"q": [2, cells_in_force().cells["q"].digest]}
    assert [[2], []] in index["questions"]


def test_a_pack_holds_every_listing_of_its_cell(client, directory):
    pack = client.get("/packs/q/").json()
    assert [one["n"] for one in pack["places"]] == ["Kite Street (demo)", "Lantern (demo)"]
    assert [one["n"] for one in pack["coming"]] == ["Post (demo)", "Posti (demo)"]


@pytest.mark.parametrize("address", ["/packs/", "/packs/q/"])
def test_a_browser_keeps_nothing_and_a_prefix_of_a_language_changes_nothing(client, directory, address):
    answer = client.get(address)
    assert answer["Cache-Control"] == "no-store"
    assert client.get(f"/ar{address}").content == answer.content


@pytest.mark.parametrize("key", ["q2", "q0123012301230123", "q4", "55.86,-4.25", "q2/../q", "G51"])
def test_nothing_but_a_cell_of_the_index_can_be_asked_for(client, directory, key):
    assert client.get(f"/packs/{key}/").status_code == 404


@pytest.mark.parametrize("address", ["/packs/", "/packs/q/", "/packs/q/words/"])
def test_only_the_operator_may_keep_a_pack_and_only_as_our_own_links_write_it(client, directory, settings, address):
    assert "X-Accel-Expires" not in client.get(address)
    settings.HRD_CACHE_SECONDS = 300
    assert client.get(address)["X-Accel-Expires"] == "300"
    assert "X-Accel-Expires" not in client.get(f"{address}?for=somebody")
    assert "X-Accel-Expires" not in client.get("/packs/q2/")


def test_nobody_keeps_a_pack_beyond_the_day_of_its_hours(client, directory, settings):
    settings.HRD_CACHE_SECONDS = 100_000
    assert client.get("/packs/q/")["X-Accel-Expires"] == str(12 * 60 * 60)


def test_the_words_of_a_cell_are_asked_for_by_its_key_alone(client, directory):
    assert client.get("/packs/q/words/").json()["key"] == "q"


def test_a_withdrawn_listing_is_gone_from_the_pack_and_the_digest_says_so(client, directory, make_release):
    before = client.get("/packs/").json()["cells"]["q"]
    make_release([directory["kite"], directory["british"]])
    assert client.get("/packs/").json()["cells"]["q"][1] != before[1]
    assert directory["lantern"]["id"] not in client.get("/packs/q/").content.decode()


def test_all_that_a_phone_needs_to_know_of_packs_fits_into_five_kilobytes():
    modules = [without_comments(path.read_text()) for path in (STATIC / "packs").glob("*.js")]
    assert len(modules) == 4
    assert sum(len(gzip.compress(module.encode())) for module in modules) <= 5 * 1024
