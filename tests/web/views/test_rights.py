"""Promises of the page on rights."""


def test_it_names_the_rights_and_what_a_listed_service_keeps_to(client, directory):
    page = client.get("/rights/").content.decode()
    assert "the best health that can be had" in page
    assert "treatment must never be forced" in page
    assert "You need not have stopped using" in page


def test_it_names_whose_principles_these_are(client, directory):
    assert "Harm Reduction International" in client.get("/rights/").content.decode()
