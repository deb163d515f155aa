"""Promises of the overdose page."""


def test_all_steps_stand_in_full_and_in_order(client, directory):
    page = client.get("/sos/").content.decode()
    page = page[page.index("<main") :]
    assert page.index("Try to wake them.") < page.index("Call an ambulance now.") < page.index("Give naloxone")
    assert page.index("Help them breathe.") < page.index("Breathing but asleep?") < page.index("Stay with them.")


def test_it_says_that_nobody_has_signed_it(client, directory):
    assert "Draft, not yet signed off by a clinician." in client.get("/sos/").content.decode()


def test_no_number_is_claimed_for_any_country(client, directory):
    page = client.get("/sos/").content.decode()
    assert "Call your local emergency number; 112 works from most mobile phones." in page
    assert "tel:" not in page


def test_it_stands_without_a_release(client, tmp_path, settings):
    settings.HRD_RELEASES_DIR = tmp_path
    assert client.get("/sos/").status_code == 200
