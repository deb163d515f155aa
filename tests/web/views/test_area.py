"""Promises of the list around an area."""

import re

import pytest


def test_a_village_has_no_list_of_its_own_but_is_never_unknown(client, directory):
    answer = client.get("/a/killearn/k1/?f=b2")
    assert answer.status_code == 302
    assert "killearn" not in answer["Location"].lower()
    assert "/k1/?f=b2&n=" in answer["Location"]
    assert "Places near Killearn are listed around " in client.get(answer["Location"]).content.decode()


def test_a_place_nobody_knows_is_no_page(client, directory):
    assert client.get("/a/nowhere-upon-nothing/").status_code == 404


def test_the_name_of_a_village_goes_no_farther_than_the_page_it_was_led_to(client, directory):
    page = client.get(client.get("/a/killearn/")["Location"]).content.decode()
    assert re.search(r"[?&;]n=", page) is None
    assert page.lower().count("killearn") == 1


def test_a_card_says_what_how_far_until_when_and_how_to_call(client, directory):
    page = client.get("/a/glasgow/k1/").content.decode()
    assert "Kite Street (demo)" in page
    assert "Needles and syringes" in page
    assert "Tue: open until 18:00, as at 12:00" in page
    assert 'href="tel:+441414960101"' in page
    assert "0141 496 0101" in page
    assert "Checked 1 November 2026 by the service itself, by a call" in page


def test_the_page_says_from_where_distances_are_and_when_it_was_true(client, directory):
    page = client.get("/a/glasgow/").content.decode()
    assert "centre of Glasgow, Scotland" in page
    assert "as at 12:00" in page


def test_what_nobody_has_told_us_shows_as_ask(client, directory):
    page = client.get("/a/glasgow/k13/").content.decode()
    assert "ID needed: Ask" in page
    assert "Cost: Ask" in page


def test_a_hidden_address_shows_its_town_and_whom_to_ask(client, directory):
    page = client.get("/a/glasgow/k13/").content.decode()
    assert "Glasgow. The address is not shown. Call to ask." in page


def test_what_rests_on_a_source_says_so(client, directory):
    page = client.get("/a/glasgow/k13/").content.decode()
    assert "Stated by the source, not checked by us." in page


def test_what_comes_by_post_has_a_section_of_its_own(client, directory):
    page = client.get("/a/glasgow/k1/").content.decode()
    assert page.index("Near by") < page.index("By phone, by post, or coming to you") < page.index("Post (demo)")


def test_a_filter_narrows_and_shows_that_it_is_on(client, directory):
    page = client.get("/a/glasgow/?f=b2").content.decode()
    assert "Kite Street (demo)" in page
    assert "Lantern (demo)" not in page
    assert 'aria-current="true">No ID' in page


def test_filters_that_leave_nothing_show_what_there_is_without_them(client, directory):
    page = client.get("/a/glasgow/k13/?f=b6").content.decode()
    assert "Nothing we know of answers all of these." in page
    assert page.index("Without the filters") < page.index("Lantern (demo)")


def test_a_place_with_nothing_near_says_how_far_the_nearest_is(client, directory):
    page = client.get("/a/london/k13/").content.decode()
    assert "Nothing within 25 km. The nearest place is 5" in page
    assert "Lantern (demo)" in page


def test_every_list_ends_with_the_overdose_page(client, directory):
    page = client.get("/a/glasgow/").content.decode()
    assert 'href="/sos/"' in page[page.index("<h2>Wherever you are</h2>") :]


def test_kinds_stay_when_the_place_changes(client, directory):
    page = client.get("/a/glasgow/k1-k4/").content.decode()
    assert 'href="/a/?k=k1-k4"' in page


@pytest.mark.parametrize(
    "address", ["/a/no-such-town/", "/a/glasgow/k99/", "/a/glasgow/needles/", "/a/glasgow/k1-/", "/a/GLASGOW/"]
)
def test_an_unknown_area_or_kind_is_a_page_that_does_not_exist(client, directory, address):
    assert client.get(address).status_code == 404


@pytest.mark.parametrize(
    "query", ["f=zz", "f=b1-b999", "p=0", "p=-3", "p=x", "p=99999999999999999999", "x=1", "f=%00", "p=²"]
)
def test_nonsense_in_the_query_is_no_error(client, directory, query):
    assert client.get(f"/a/glasgow/?{query}").status_code == 200


def test_a_page_past_the_end_says_that_the_list_ends(client, directory):
    assert "The list ends here." in client.get("/a/glasgow/?p=40").content.decode()


def test_the_other_clock_is_said_where_a_service_keeps_another_time(client, make_release, places):
    from tests.catalogue.records import make_area, make_remote

    make_release([make_remote("Line (demo)", areas=[make_area("world")], timezone="America/Vancouver")])
    assert "Hours not known: ask (Tue, as at 04:00 there)" in client.get("/a/glasgow/").content.decode()


def test_filters_that_leave_nothing_say_which_to_take_off_and_for_how_many(client, directory):
    page = client.get("/a/glasgow/k1/?f=b2-b6").content.decode()
    assert "Without “Wheelchair”: 1" in page
    assert 'href="/a/glasgow/k1/?f=b2-b6u">+ 1 not known: Wheelchair' in page


def test_all_filters_are_one_tap_away_and_say_how_many_are_on(client, directory):
    page = client.get("/a/glasgow/k1/?f=b2").content.decode()
    assert re.search(r'href="/a/glasgow/k1/filters/\?f=b2">.+?All filters \(1\)</a>', page)
    on_a_map = client.get("/a/glasgow/k1/map/").content.decode()
    assert re.search(r'href="/a/glasgow/k1/map/filters/">.+?All filters</a>', on_a_map)


def test_a_list_about_another_day_says_so(client, directory):
    page = client.get("/a/glasgow/k1/?f=t512").content.decode()
    assert "Open or closed as at 27 November 2026, 12:00." in page


def test_of_several_kinds_the_missing_one_is_named(client, directory):
    page = client.get("/a/glasgow/k1-k5/").content.decode()
    assert "Drug checking: no place is listed yet." in page


def test_every_list_offers_help_of_every_kind_or_says_that_there_is_none(client, directory):
    page = client.get("/a/glasgow/k1/").content.decode()
    end = page[page.index("Help of every kind here") :]
    assert ">Health</a>" in end and ">Social help</a>" in end
    assert " ".join(end.split("Legal help")[1][:60].split()) == '<span class="quiet">none listed yet</span></li>'


def test_every_list_ends_with_what_works_anywhere(client, directory):
    end = client.get("/a/glasgow/k13/").content.decode().split("Wherever you are")[1]
    assert 'href="/a/glasgow/?f=b17">By post' in end


def test_a_directory_with_nothing_that_comes_by_itself_says_so(client, make_release, places):
    from tests.catalogue.records import make_record

    make_release([make_record()])
    page = client.get("/a/glasgow/k6/").content.decode()
    assert "Nothing by post or phone is listed for this area yet." in page
    assert "We know of nothing of this kind yet." in page
