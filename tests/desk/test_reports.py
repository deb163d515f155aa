"""Reports of the public are read by curators alone, lead to the listing, and go when they are done."""

import pytest
from django.urls import reverse

from services.inbox import keys
from services.inbox.reports import Report, seal_report
from tests.registry.make import make_curator, make_location


@pytest.fixture
def inbox(settings):
    """The folder of sealed reports, with its key prepared."""
    keys.prepare(settings.HRD_REGISTRY_DIR, settings.HRD_PUBLIC_DIR)
    return settings.HRD_INBOX_DIR


@pytest.fixture
def tell(inbox, settings):
    """Seals a report as the site does."""

    def seal(listing, text="The door is locked.", reasons=("closed", "hours")):
        report = Report(listing=listing, reasons=reasons, text=text, on="2026-11-23")
        seal_report(report, settings.HRD_PUBLIC_DIR, inbox)

    return seal


def test_a_report_shows_what_is_wrong_and_leads_to_the_listing(signed_in, tell):
    place = make_location(name="Harbour")
    tell(place.public_id)
    page = signed_in.get(reverse("reports")).content.decode()
    assert reverse("admin:registry_location_change", args=(place.pk,)) in page
    assert "It is closed or gone, The opening hours are wrong" in page
    assert "The door is locked." in page
    assert "2026-11-23" in page


def test_a_report_of_a_listing_that_is_gone_is_shown_too(signed_in, tell):
    tell("7Q2K9M4Z")
    assert "7Q2K9M4Z (no longer there)" in signed_in.get(reverse("reports")).content.decode()


def test_words_of_the_public_stay_words(signed_in, tell):
    tell("7Q2K9M4Z", text="<script>alert(1)</script>")
    page = signed_in.get(reverse("reports")).content.decode()
    assert "<script>alert(1)" not in page
    assert "&lt;script&gt;alert(1)" in page


def test_a_report_that_is_done_is_deleted(signed_in, tell, inbox):
    tell("7Q2K9M4Z")
    (file,) = inbox.glob("*.report")
    signed_in.post(reverse("reports"), {"done": file.name})
    assert list(inbox.glob("*.report")) == []


@pytest.mark.parametrize("name", ["", ".", "..", "../registry/inbox.key", "\x00", "nothing.report", "/etc/passwd"])
def test_nothing_but_a_report_can_be_deleted(signed_in, tell, inbox, settings, name):
    tell("7Q2K9M4Z")
    assert signed_in.post(reverse("reports"), {"done": name}).status_code == 302
    assert len(list(inbox.glob("*.report"))) == 1
    assert (settings.HRD_REGISTRY_DIR / "inbox.key").exists()


def test_an_empty_inbox_says_so(signed_in, inbox):
    assert "There are no reports." in signed_in.get(reverse("reports")).content.decode()


def test_a_missing_key_is_a_sentence(signed_in):
    page = signed_in.get(reverse("reports"))
    assert page.status_code == 200
    assert "The private key of the inbox cannot be read." in page.content.decode()


def test_a_damaged_report_leaves_the_others_readable(signed_in, tell, inbox):
    tell("7Q2K9M4Z")
    (inbox / "broken.report").write_bytes(b"nothing")
    assert "The door is locked." in signed_in.get(reverse("reports")).content.decode()


def test_a_stranger_is_sent_to_the_sign_in(client, db):
    assert client.get(reverse("reports")).status_code == 302


def test_an_account_without_the_right_to_change_listings_reads_no_report(client, db, tell):
    tell("7Q2K9M4Z")
    client.force_login(make_curator("newcomer"))
    page = client.get(reverse("reports"))
    assert page.status_code == 403
    assert "The door is locked." not in page.content.decode()


def test_a_report_is_deleted_only_by_a_form_of_this_page(tell, inbox, db):
    from django.test import Client

    browser = Client(enforce_csrf_checks=True)
    browser.force_login(make_curator())
    (file,) = [tell("7Q2K9M4Z"), *inbox.glob("*.report")][1:]
    assert browser.post(reverse("reports"), {"done": file.name}).status_code == 403
    assert file.exists()
