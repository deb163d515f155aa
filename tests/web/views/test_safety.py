"""Promises of the page on hiding a visit."""


def test_it_says_the_six_things_that_cannot_be_hidden(client, directory):
    page = client.get("/safety/").content.decode()
    limits = page[page.index("Six things") : page.index("What helps")]
    assert limits.count("<li>") == 6
    for word in ("history", "Wi-Fi", "when you were here", "router", "spy app", "list of calls"):
        assert word in limits


def test_it_promises_no_secrecy(client, directory):
    assert "Nobody can promise" in client.get("/safety/").content.decode()


def test_it_needs_no_other_site(client, directory):
    assert "http" not in client.get("/safety/").content.decode().split("<main")[1].split("</main>")[0]
