"""What the `advice` command promises to those who sign: the exact words, their digest, and a block to fill in."""

import tomllib
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from services.advice.overdose import OVERDOSE
from services.advice.signatures import SignedAdvice
from services.advice.spoken import digest_in
from services.management.commands.advice import Command
from tests.advice.signing import number_of, steps_in
from tests.catalogue.records import make_record

pytestmark = pytest.mark.once


def run(*arguments):
    out = StringIO()
    call_command(Command(), *arguments, stdout=out)
    return out.getvalue()


def filled_in(printed, table):
    block = printed[printed.index(f"[[{table}]]") :]
    [row] = tomllib.loads(block.replace("signed_on = ", "signed_on = 2026-11-01"))[table]
    return row


def test_it_prints_every_word_that_is_signed_and_a_block_with_their_digest():
    printed = run("--language", "en")
    assert all(text in printed for step in OVERDOSE.steps for text in (step.order, step.meaning))
    assert OVERDOSE.stimulants in printed
    assert filled_in(printed, "steps")["digest"] == digest_in("en")


def test_it_prints_a_block_for_a_number_and_no_number():
    row = filled_in(run("--country", "fi"), "numbers")
    assert (row["country"], row["number"], row["source_url"]) == ("FI", "", "")


def test_it_says_what_is_signed_and_what_is_not(settings, make_release, django_db_blocker):
    settings.HRD_LANGUAGES = ["en", "ar"]
    settings.HRD_SIGNED_ADVICE = SignedAdvice((steps_in("en"),), (number_of("GB"),))
    make_release([make_record(), make_record(country="FI")])
    with django_db_blocker.unblock():
        said = run().splitlines()
    assert said == [
        "Steps in en: signed by A. Example.",
        "Nobody has signed the overdose steps in ar. (--language ar)",
        "Nobody has signed the emergency number of FI. (--country FI)",
        "Number of GB: 999, signed by A. Example.",
    ]


def test_a_language_with_sentences_missing_cannot_be_signed(settings, monkeypatch):
    monkeypatch.setattr("services.management.commands.advice.untranslated_in", lambda language: 7)
    with pytest.raises(CommandError, match=r"^7 sentences are not translated into en yet"):
        run("--language", "en")


@pytest.mark.parametrize("arguments", [("--language", "xx"), ("--country", "Finland"), ("--country", "F1")])
def test_what_is_no_language_or_country_ends_with_exit_code_2(arguments):
    with pytest.raises(CommandError) as refusal:
        run(*arguments)
    assert refusal.value.returncode == 2
