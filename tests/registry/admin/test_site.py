"""The registry asks everybody to sign in, names rows in full where they are looked up, and lets no NUL through."""

import pytest
from django.urls import reverse

from tests.registry.make import make_organization, make_service

OFFERS = {"app_label": "registry", "model_name": "serviceatlocation", "field_name": "service"}


def test_a_stranger_is_sent_to_the_sign_in(client, db):
    assert client.get("/").headers["Location"] == "/login/?next=/"


def test_the_sign_in_opens(client, db):
    assert client.get("/login/").status_code == 200


def test_a_curator_can_change_the_password(signed_in):
    assert signed_in.get("/password_change/").status_code == 200


def test_the_front_begins_with_the_listings_and_ends_with_the_accounts(signed_in):
    groups = signed_in.get("/").context["app_list"]
    assert [[noun["object_name"] for noun in group["models"]] for group in groups] == [
        ["Location", "Service", "Organization", "Source", "SourceAttestation", "ImportedRecord", "SearchPhrase"],
        ["Group", "User"],
    ]


def test_the_front_leads_to_the_reports(signed_in):
    assert reverse("reports") in signed_in.get("/").content.decode()


def test_every_page_leads_to_the_site_when_the_operator_has_named_it(signed_in, settings):
    settings.HRD_SITE_URL = "https://directory.example/"
    assert "https://directory.example/" in signed_in.get("/").content.decode()


def test_a_service_is_looked_up_with_its_type_and_organisation(signed_in):
    make_service("oat", name="Clinic", organization=make_organization(name="Harbour Trust"))
    found = signed_in.get(reverse("admin:autocomplete"), {"term": "clinic", **OFFERS}).json()
    assert found["results"][0]["text"] == "Clinic – Methadone, buprenorphine – Harbour Trust"


@pytest.mark.parametrize(
    "address", ["/registry/location/?q=%00", "/registry/location/?country=%00", "/autocomplete/?term=%00"]
)
def test_an_address_with_a_nul_is_refused(signed_in, address):
    assert signed_in.get(address).status_code == 400
