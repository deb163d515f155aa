"""Promises of what a kept area shows of its places."""


def test_it_says_what_the_page_of_a_place_says(client, directory):
    kite = directory["kite"]["id"]
    places = client.get(f"/near/places/{kite}/").json()
    page = client.get(f"/s/{kite}/").content.decode()
    assert list(places) == [kite]
    assert "<h1><bdi>Kite Street (demo)</bdi></h1>" in places[kite]
    assert places[kite].split("</article>")[0] in page


def test_several_come_at_once_in_the_language_of_the_address(client, directory):
    ids = "-".join(directory[name]["id"] for name in ("kite", "lantern"))
    english, arabic = client.get(f"/near/places/{ids}/").json(), client.get(f"/ar/near/places/{ids}/").json()
    assert len(english) == len(arabic) == 2
    assert "Opening hours" in "".join(english.values())
    assert "Opening hours" not in "".join(arabic.values())


def test_a_place_that_is_not_listed_is_left_out(client, directory):
    assert client.get("/near/places/ZZZZZZZZ/").json() == {}


def test_nobody_can_ask_for_a_whole_directory_at_once(client, directory):
    assert client.get(f"/near/places/{'-'.join(['ZZZZZZZZ'] * 41)}/").status_code == 404


def test_the_frame_has_a_place_for_one(client, directory):
    frame = client.get("/near/place/").content.decode()
    assert frame.count("<!--place-->") == 1
    assert frame.index("<main") < frame.index("<!--place-->") < frame.index("</main>")
