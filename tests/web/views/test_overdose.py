"""Promises of the overdose page."""

import gzip
import re
import sqlite3

import pytest

from services.advice.overdose import OVERDOSE
from services.advice.signatures import SignedAdvice
from tests.advice.signing import number_of, steps_in
from tests.catalogue.records import make_record


def main_of(answer):
    page = answer.content.decode()
    return page[page.index("<main") :]


@pytest.fixture
def near(client, directory):
    return main_of(client.get("/sos/glasgow/"))


def test_the_call_comes_first_then_all_orders_then_what_they_mean(client, directory):
    page = main_of(client.get("/sos/"))
    places = [page.index(OVERDOSE.call_local), *(page.index(step.order) for step in OVERDOSE.steps)]
    places.append(page.index(OVERDOSE.steps[0].meaning))
    assert places == sorted(places)
    assert all(step.meaning in page for step in OVERDOSE.steps)


def test_every_order_has_its_own_picture_which_needs_no_file(client, directory):
    drawings = re.findall(r'<svg class="picture".*?</svg>', main_of(client.get("/sos/")), re.DOTALL)
    assert len(set(drawings)) == len(OVERDOSE.steps)
    assert all('aria-hidden="true"' in drawing and "<path" in drawing for drawing in drawings)


def test_the_pictures_weigh_little_and_are_on_no_other_page(client, directory):
    page = client.get("/sos/").content
    bare = re.sub(rb'<svg class="picture".*?</svg>', b"", page, flags=re.DOTALL)
    assert len(gzip.compress(page)) - len(gzip.compress(bare)) < 2_000
    assert b'class="picture"' not in client.get("/a/glasgow/").content


def test_it_says_that_nobody_has_signed_it(client, directory):
    assert "Draft, not yet signed off by a clinician." in main_of(client.get("/sos/"))


def test_no_number_is_claimed_for_any_country(client, directory):
    page = client.get("/sos/").content.decode()
    assert "Call your local emergency number; 112 works from most mobile phones." in page
    assert "tel:" not in page


def test_a_signed_number_can_be_called_and_names_its_source(client, directory, settings):
    settings.HRD_SIGNED_ADVICE = SignedAdvice((steps_in("en"),), (number_of("GB"), number_of("FI", "112")))
    page = main_of(client.get("/sos/glasgow/"))
    assert '<a class="call" href="tel:999">Call 999, the ambulance</a>' in page
    assert 'href="https://authority.example.org/"' in page
    assert page.count("Checked and signed by A. Example, emergency physician, 1 November 2026.") == 2
    assert page.index("tel:999") < page.index(OVERDOSE.steps[0].order) < page.index("tel:112")


def test_an_unsigned_translation_shows_the_signed_language_and_says_so(client, directory, settings):
    settings.HRD_SIGNED_ADVICE = SignedAdvice((steps_in("en"),))
    page = main_of(client.get("/ar/sos/"))
    assert '<div lang="en" dir="ltr">' in page
    assert "الإنجليزيّة" in page
    assert OVERDOSE.steps[0].order in page
    assert page.count('class="picture"') == len(OVERDOSE.steps)


def test_naloxone_that_is_open_is_for_someone_else_to_fetch(near):
    assert "Someone else can fetch it. Do not leave them alone." in near
    assert "Kite Street (demo)" in near
    assert "from the centre of Glasgow" in near


def test_a_page_without_a_place_names_no_place(client, directory):
    assert "Kite Street" not in main_of(client.get("/sos/"))


def test_nothing_open_is_said_and_nothing_is_offered(client, make_release, places):
    make_release([])
    page = main_of(client.get("/sos/glasgow/"))
    assert "We know of no place near Glasgow that has it and is open now." in page
    assert "Someone else can fetch it" not in page


def test_an_area_that_is_none_is_a_page_that_does_not_exist(client, directory):
    assert client.get("/sos/nowhere-at-all/").status_code == 404


@pytest.mark.parametrize("address", ["/sos/", "/sos/glasgow/"])
def test_it_stands_without_a_release(client, tmp_path, settings, address):
    settings.HRD_RELEASES_DIR = tmp_path
    answer = client.get(address)
    assert answer.status_code == 200
    assert OVERDOSE.steps[0].order in main_of(answer)


def test_it_stands_on_a_file_that_breaks_under_it(client, directory, monkeypatch):
    def broken(*_):
        raise sqlite3.OperationalError

    monkeypatch.setattr("services.web.views.overdose.naloxone_nearby", broken)
    answer = client.get("/sos/glasgow/")
    assert answer.status_code == 200
    assert OVERDOSE.steps[0].order in main_of(answer)


@pytest.mark.parametrize(("closed_on", "status"), [("2026-11-01", 200), ("2026-02-01", 410)])
def test_a_place_that_is_gone_has_the_steps_all_the_same(client, make_release, places, closed_on, status):
    record = make_record("Shut (demo)", offers=[], closed_for_good_on=closed_on)
    make_release([record])
    answer = client.get(f"/s/{record['id']}/")
    assert answer.status_code == status
    assert OVERDOSE.steps[0].order in answer.content.decode()
