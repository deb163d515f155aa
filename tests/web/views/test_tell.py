"""Promises of telling that something is wrong."""

import pytest

from services.inbox.reports import open_reports
from services.privacy.rates import RateLimit
from services.web.views import tell


@pytest.fixture(autouse=True)
def fresh_limits(monkeypatch):
    monkeypatch.setattr(tell, "FROM_ONE_NETWORK", RateLimit(burst=3, per_seconds=3600))
    monkeypatch.setattr(tell, "FROM_EVERYBODY", RateLimit(burst=100, per_seconds=3600))


@pytest.fixture
def address(directory):
    return f"/tell/{directory['kite']['id']}/"


def test_what_is_told_reaches_those_who_hold_the_key(client, address, directory, inbox):
    answer = client.post(address, {"reason": ["closed", "phone"], "text": "Shut since May."})
    assert answer.status_code == 303
    assert answer.headers["Location"] == f"{address}thanks/"
    [(_, report)] = open_reports(inbox[1], inbox[0])
    assert report.listing == directory["kite"]["id"]
    assert report.reasons == ("closed", "phone")
    assert report.text == "Shut since May."
    assert report.on == "2026-11-24"


def test_nothing_of_it_can_be_read_on_disk(client, address, inbox):
    client.post(address, {"text": "sentinel-words"})
    [kept] = inbox[0].iterdir()
    assert b"sentinel" not in kept.read_bytes()


def test_nothing_chosen_and_nothing_written_is_asked_again(client, address, inbox):
    answer = client.post(address, {})
    assert answer.status_code == 400
    assert "Choose what is wrong, or write it." in answer.content.decode()


def test_too_long_a_text_is_kept_in_the_form(client, address, inbox):
    answer = client.post(address, {"text": "x" * 501})
    assert answer.status_code == 400
    assert "x" * 501 in answer.content.decode()


def test_letters_that_take_much_room_are_refused_kindly(client, address, inbox):
    noise = "".join(chr(0x4E00 + number * 7919 % 20_000) for number in range(500))
    answer = client.post(address, {"text": noise})
    assert answer.status_code == 400
    assert "This is too long." in answer.content.decode()


def test_without_a_key_it_says_honestly_that_nothing_was_kept(client, address, inbox, settings):
    (settings.HRD_PUBLIC_DIR / "inbox.pub").unlink()
    answer = client.post(address, {"reason": "closed"})
    assert answer.status_code == 503
    assert "nothing was saved" in answer.content.decode()
    assert "tel:+441414960101" in answer.content.decode()


def test_a_flood_is_stopped_without_a_trace(client, address, inbox):
    answers = [client.post(address, {"reason": "closed"}).status_code for _ in range(4)]
    assert answers == [303, 303, 303, 429]


def test_behind_a_proxy_nobody_uses_up_the_reports_of_others(client, address, inbox, settings):
    settings.HRD_BEHIND_TLS = True
    assert [client.post(address, {"reason": "closed"}).status_code for _ in range(4)] == [303] * 4


def test_a_form_from_another_site_is_refused(client, address, inbox):
    answer = client.post(address, {"reason": "closed"}, headers={"sec-fetch-site": "cross-site"})
    assert answer.status_code == 403
    assert not inbox[0].exists()


def test_a_program_that_fills_in_every_field_is_thanked_and_ignored(client, address, inbox):
    assert client.post(address, {"reason": "closed", "website": "x"}).status_code == 303
    assert not inbox[0].exists()


def test_the_form_asks_nothing_about_who_tells(client, address):
    page = client.get(address).content.decode()
    assert 'type="email"' not in page
    assert "Do not write names" in page


def test_the_thanks_repeat_no_words(client, address, inbox):
    client.post(address, {"text": "sentinel"})
    assert "sentinel" not in client.get(f"{address}thanks/").content.decode()


def test_an_unknown_listing_is_no_page(client, directory):
    assert client.get("/tell/ZZZZZZZZ/").status_code == 404
    assert client.post("/tell/ZZZZZZZZ/", {"reason": "closed"}).status_code == 404
