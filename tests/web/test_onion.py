"""Promises of the header that names a page's address on the onion service."""

ONION = f"http://{'a' * 56}.onion"


def test_a_page_names_its_own_address_there_with_its_language_and_codes(client, directory, settings):
    settings.HRD_ONION_URL = ONION
    answer = client.get("/ar/a/glasgow/k1/?f=b2", secure=True)
    assert answer.headers["Onion-Location"] == f"{ONION}/ar/a/glasgow/k1/?f=b2"


def test_without_an_onion_service_there_is_no_header(client, directory):
    assert "Onion-Location" not in client.get("/", secure=True).headers


def test_over_plain_http_and_on_the_onion_service_itself_there_is_none(client, directory, settings):
    settings.HRD_ONION_URL = ONION
    settings.ALLOWED_HOSTS = ["testserver", f"{'a' * 56}.onion"]
    assert "Onion-Location" not in client.get("/").headers
    there = client.get("/", secure=True, headers={"host": f"{'a' * 56}.onion"})
    assert there.status_code == 200
    assert "Onion-Location" not in there.headers


def test_no_page_links_to_it(client, directory, settings):
    settings.HRD_ONION_URL = ONION
    assert b".onion" not in client.get("/privacy/", secure=True).content
