"""Promises of the page on the directory itself."""


def test_it_says_who_is_listed_and_that_nobody_pays(client, directory):
    page = client.get("/about/").content.decode()
    assert "do not ask you to stop using" in page
    assert "Nobody can pay to be listed" in page


def test_it_explains_the_words_of_the_cards(client, directory):
    page = client.get("/about/").content.decode()
    assert "It does not mean no." in page
    assert "not checked by us" in page
