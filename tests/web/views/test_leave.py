"""Promises of the way out without JavaScript."""

from django.conf import settings


def test_it_leads_away_and_clears_what_the_browser_kept(client, directory):
    answer = client.get("/leave/")
    assert answer.status_code == 303
    assert answer.headers["Location"] == settings.HRD_EXIT_URL
    assert answer.headers["Clear-Site-Data"] == '"cache", "storage"'


def test_an_area_kept_on_the_phone_stays_there(client, directory):
    answer = client.get("/leave/keep/")
    assert answer.headers["Location"] == settings.HRD_EXIT_URL
    assert answer.headers["Clear-Site-Data"] == '"cache"'


def test_the_address_it_leads_to_says_nothing_of_the_page(client, directory):
    assert client.get("/leave/?from=/sos/").headers["Location"] == settings.HRD_EXIT_URL
    assert "?" not in settings.HRD_EXIT_URL
