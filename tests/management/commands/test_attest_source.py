"""Promises of the command attest_source."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from services.registry.models import SourceAttestation
from tests.registry.make import make_curator, make_source

pytestmark = pytest.mark.django_db

GROUND = "The public body that publishes the list requires it."


@pytest.fixture
def run():
    make_curator("robin")
    make_source(slug="public-list", name="Public list")

    def call(*arguments):
        output = StringIO()
        call_command("attest_source", *arguments, stdout=output)
        return output.getvalue()

    return call


def test_a_source_is_attested(run):
    output = run("public-list", "--types", "oat, naloxone", "--ground", GROUND, "--by", "robin")
    attestation = SourceAttestation.objects.get()
    assert (attestation.service_types, attestation.attested_by.username) == (["oat", "naloxone"], "robin")
    assert output.startswith("Attested by robin on ")


def test_a_source_can_be_called_by_its_name(run):
    run("Public list", "--types", "oat", "--ground", GROUND, "--by", "robin")
    assert SourceAttestation.objects.get().source.slug == "public-list"


def test_an_attestation_is_withdrawn_with_a_reason(run):
    run("public-list", "--types", "oat", "--ground", GROUND, "--by", "robin")
    output = run("public-list", "--withdraw", "--because", "The list is old.", "--by", "robin")
    assert SourceAttestation.objects.get().withdrawn_because == "The list is old."
    assert output.startswith("Withdrawn.")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["nowhere", "--by", "robin"], "There is no source “nowhere”. The sources are: public-list."),
        (["public-list", "--by", "nobody"], "There is no curator “nobody”."),
        (["public-list", "--by", "robin"], "Name at least one type of service."),
        (["public-list", "--by", "robin", "--types", "gym"], "“gym” is not a type of service."),
        (["public-list", "--by", "robin", "--types", "oat", "--ground", "short"], "at least 10 characters"),
        (
            ["public-list", "--by", "robin", "--withdraw", "--because", "x"],
            "No attestation of Public list is in force.",
        ),
    ],
)
def test_what_cannot_be_attested_is_said(run, arguments, sentence):
    with pytest.raises(CommandError, match=sentence):
        run(*arguments)


def test_somebody_who_may_not_sign_in_cannot_attest(run):
    account = make_curator("gone")
    account.is_active = False
    account.save()
    with pytest.raises(CommandError, match="There is no curator “gone”"):
        run("public-list", "--types", "oat", "--ground", GROUND, "--by", "gone")
