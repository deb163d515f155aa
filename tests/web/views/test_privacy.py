"""Promises of the page on privacy."""


def test_it_says_what_happens_to_words_and_reports(client, directory):
    page = client.get("/privacy/").content.decode()
    assert "no cookie" in page
    assert "they can be opened for one hour" in page
    assert "After 30 days they are deleted" in page


def test_it_leads_to_what_cannot_be_hidden(client, directory):
    assert 'href="/safety/"' in client.get("/privacy/").content.decode().split("<main")[1].split("</main>")[0]
