"""A curator attests for a whole source on one page, and takes the word back on another."""

import pytest
from django.urls import reverse
from django.utils import timezone

from services.registry.models import SourceAttestation
from tests.registry.admin.forms import errors_of, send
from tests.registry.make import attest, make_listing, make_source

ADD = "admin:registry_sourceattestation_add"
GROUND = "The public body that publishes the list requires it of every service."


def test_attesting_keeps_who_and_when(signed_in, curator):
    source = make_source()
    send(signed_in, reverse(ADD), source=source.pk, service_types=["oat", "nsp"], ground=GROUND)
    given = SourceAttestation.objects.get(source=source)
    assert (given.attested_by, given.attested_on) == (curator, timezone.now().date())
    assert given.service_types == ["oat", "nsp"]
    assert given.history.get().history_user == curator


def test_attesting_announces_the_listings_of_the_source_once(signed_in, announced):
    source = make_source()
    place = make_listing(source=source, source_record_id="1")
    announced.clear()
    send(signed_in, reverse(ADD), source=source.pk, service_types=["nsp"], ground=GROUND)
    assert [ids for ids, _removed in announced] == [{place.pk}]


@pytest.mark.parametrize(
    ("answers", "field"),
    [
        ({"service_types": [], "ground": GROUND}, "service_types"),
        ({"service_types": ["gardening"], "ground": GROUND}, "service_types"),
        ({"service_types": ["nsp"], "ground": ""}, "ground"),
        ({"service_types": ["nsp"], "ground": "because"}, "ground"),
        ({"service_types": ["nsp"], "ground": GROUND + "\x00"}, "ground"),
        ({"service_types": ["nsp"], "ground": GROUND, "source": "nothing"}, "source"),
    ],
)
def test_an_attestation_without_types_ground_or_source_is_refused(signed_in, answers, field):
    page = send(signed_in, reverse(ADD), **{"source": make_source().pk, **answers})
    assert list(errors_of(page)) == [field]
    assert not SourceAttestation.objects.exists()


def test_a_second_attestation_in_force_is_refused(signed_in):
    source = make_source()
    attest(source, "nsp")
    page = send(signed_in, reverse(ADD), source=source.pk, service_types=["oat"], ground=GROUND)
    assert errors_of(page) == {"source": ["An attestation of this source is in force. Withdraw it first."]}


def test_withdrawing_keeps_why_and_when(signed_in):
    given = attest(make_source(), "nsp")
    send(signed_in, _change(given), withdraw="on", withdrawn_because="The list has changed hands.")
    given.refresh_from_db()
    assert given.withdrawn_on == timezone.now().date()
    assert given.withdrawn_because == "The list has changed hands."


def test_withdrawing_without_a_reason_is_refused(signed_in):
    given = attest(make_source(), "nsp")
    page = send(signed_in, _change(given), withdraw="on", withdrawn_because=" ")
    assert errors_of(page) == {"withdrawn_because": ["Say why it is withdrawn."]}


def test_a_reason_without_the_tick_does_not_withdraw(signed_in):
    given = attest(make_source(), "nsp")
    page = send(signed_in, _change(given), withdrawn_because="The list has changed hands.")
    given.refresh_from_db()
    assert "withdraw" in errors_of(page)
    assert given.is_in_force


def test_what_was_attested_cannot_be_edited(signed_in):
    given = attest(make_source(), "nsp")
    send(signed_in, _change(given), ground="Something else altogether.", service_types=["oat"])
    given.refresh_from_db()
    assert given.service_types == ["nsp"]
    assert given.ground.startswith("The public body")


def test_an_attestation_cannot_be_deleted(signed_in):
    given = attest(make_source(), "nsp")
    assert signed_in.post(reverse("admin:registry_sourceattestation_delete", args=(given.pk,))).status_code == 403


def test_a_withdrawn_attestation_can_only_be_read(signed_in):
    given = attest(make_source(), "nsp", withdrawn_on=timezone.now().date(), withdrawn_because="It has ended.")
    assert signed_in.get(_change(given)).context["has_change_permission"] is False


def test_the_page_of_the_source_leads_to_its_attestation(signed_in):
    given = attest(make_source(), "nsp")
    page = signed_in.get(reverse("admin:registry_source_change", args=(given.source_id,))).content.decode()
    assert _change(given) in page
    assert f"{reverse(ADD)}?source={given.source_id}" in page


def _change(attestation):
    return reverse("admin:registry_sourceattestation_change", args=(attestation.pk,))
