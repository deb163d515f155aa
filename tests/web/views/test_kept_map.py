"""Promises of the map that stands in for all maps where an area is kept."""


def test_it_draws_names_and_rings_of_the_area_and_no_streets(client, directory):
    page = client.get("/near/glasgow/map/").content.decode()
    assert '"area": "Glasgow"' in page
    assert '"ground"' not in page
    assert '"pins": []' in page


def test_without_an_area_it_is_a_frame_for_pins(client, directory):
    page = client.get("/near/map/").content.decode()
    assert '"pins": []' in page
    assert '"centre"' not in page


def test_its_cards_lead_to_their_pins(client, directory):
    assert 'class="pin-number"' in client.get("/near/map/").content.decode()
    assert 'class="pin-number"' not in client.get("/near/").content.decode()
