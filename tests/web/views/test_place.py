"""Promises of the page of one place."""

from tests.catalogue.records import make_offer, make_record


def test_everything_known_is_shown(client, directory):
    page = client.get(f"/s/{directory['kite']['id']}/").content.decode()
    assert "A calm place with a kettle on." in page
    assert "1 Example Street" in page
    assert "10:00–18:00" in page
    assert "Naloxone kits" in page
    assert 'href="tel:+441414960101"' in page


def test_numbers_are_set_left_to_right(client, directory):
    page = client.get(f"/ar/s/{directory['kite']['id']}/").content.decode()
    assert '<bdi dir="ltr">0141 496 0101</bdi>' in page


def test_an_exact_place_opens_in_a_map_app_and_a_hidden_one_does_not(client, directory):
    assert 'href="geo:55.861700,-4.258300"' in client.get(f"/s/{directory['kite']['id']}/").content.decode()
    assert "geo:" not in client.get(f"/s/{directory['lantern']['id']}/").content.decode()


def test_what_decides_and_is_not_known_shows_as_ask(client, directory):
    page = client.get(f"/s/{directory['lantern']['id']}/").content.decode()
    assert page.count("<dd><bdi>Ask</bdi></dd>") == 5


def test_hours_that_nobody_knows_show_as_ask(client, make_release, places):
    record = make_record(offers=[make_offer(opening_hours="")])
    make_release([record])
    page = client.get(f"/s/{record['id']}/").content.decode()
    assert "Not known: ask" in page
    assert "Closed" not in page


def test_a_place_leads_to_telling_what_is_wrong(client, directory):
    kite = directory["kite"]["id"]
    assert f'href="/tell/{kite}/"' in client.get(f"/s/{kite}/").content.decode()


def test_a_place_that_closed_says_so_and_is_gone_after_ninety_days(client, make_release, places):
    lately = make_record("Shut (demo)", offers=[], closed_for_good_on="2026-11-01")
    long_ago = make_record("Gone (demo)", offers=[], closed_for_good_on="2026-02-01")
    make_release([lately, long_ago])
    answers = [client.get(f"/s/{record['id']}/") for record in (lately, long_ago)]
    assert [answer.status_code for answer in answers] == [200, 410]
    assert "Closed for good on 1 November 2026." in answers[0].content.decode()
    assert "tel:" not in answers[0].content.decode()


def test_markup_in_a_listing_is_shown_and_not_run(client, make_release, places):
    record = make_record("<script>alert(1)</script>", description="<img src=x onerror=alert(1)>")
    make_release([record])
    page = client.get(f"/s/{record['id']}/").content.decode()
    assert "&lt;script&gt;alert(1)" in page
    assert "<img" not in page


def test_an_unknown_id_is_no_page(client, directory):
    assert client.get("/s/ZZZZZZZZ/").status_code == 404
    assert client.get("/s/1/").status_code == 404


def test_words_that_nobody_has_translated_are_marked_and_the_page_says_so(client, make_release, places):
    record = make_record(words_language="fi", description="Rauhallinen paikka.")
    make_release([record])
    page = client.get(f"/s/{record['id']}/").content.decode()
    assert '<p dir="auto" lang="fi">Rauhallinen paikka.</p>' in page
    assert "What this place says of itself is in Finnish: nobody has translated it yet." in page
    assert "auf Finnisch: Noch hat niemand es übersetzt." in client.get(f"/de/s/{record['id']}/").content.decode()


def test_a_translation_by_a_machine_is_marked_as_such(client, make_release, places):
    words = {"name": "", "description": "A calm place.", "transportation": "", "made_by": "machine"}
    record = make_record(words_language="fi", description="Rauhallinen paikka.", translations={"en": words})
    make_release([record])
    page = client.get(f"/s/{record['id']}/").content.decode()
    assert '<p dir="auto">A calm place.</p>' in page
    assert "Translated by a machine; nobody has checked it yet." in page
    assert "Finnish" not in page
