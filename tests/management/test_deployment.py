"""Promises of what `check --deploy` asks of a directory that is no demonstration."""

from dataclasses import replace
from datetime import date

import pytest

from services.advice.signatures import SignedAdvice
from services.management.deployment import check_signed_advice
from tests.advice.signing import SIGNATURE, number_of, steps_in
from tests.catalogue.records import make_record

pytestmark = pytest.mark.once
DUE = replace(SIGNATURE, review_on=date(2026, 11, 2))


@pytest.fixture
def found(settings, make_release, django_db_blocker):
    """Publishes a listing in Britain and one in Finland, and yields what returns ids and sentences of what is found."""
    settings.HRD_LANGUAGES = ["en", "ar"]

    def check(*, steps=(), numbers=(), is_demo=False):
        settings.HRD_SIGNED_ADVICE = SignedAdvice(tuple(steps), tuple(numbers))
        make_release([make_record(is_demo=is_demo), make_record(is_demo=is_demo, country="FI")])
        return {one.id.removeprefix("services."): f"{one.msg} {one.hint}" for one in check_signed_advice(None)}

    with django_db_blocker.unblock():
        yield check


def test_a_demonstration_need_not_be_signed(found):
    assert found(is_demo=True) == {}


def test_unsigned_steps_and_numbers_are_errors_that_name_the_command(found):
    problems = found(numbers=[number_of("GB")])
    assert set(problems) == {"E001", "E002"}
    assert problems["E001"].startswith("Nobody has signed the overdose steps in en. It is the default language")
    assert "manage.py advice --language en" in problems["E001"]
    assert problems["E002"].startswith("Nobody has signed the emergency number of FI, where there are listings.")
    assert "manage.py advice --country FI" in problems["E002"]


def test_everything_signed_is_silence(found):
    assert found(steps=[steps_in("en"), steps_in("ar")], numbers=[number_of("GB"), number_of("FI", "112")]) == {}


def test_words_that_have_changed_are_said_to_have(found):
    problems = found(steps=[steps_in("en", digest="0" * 64)], numbers=[number_of("GB"), number_of("FI", "112")])
    assert "have changed since A. Example signed them on 2026-11-01." in problems["E001"]


def test_another_language_that_falls_back_is_a_warning(found):
    problems = found(steps=[steps_in("en")], numbers=[number_of("GB"), number_of("FI", "112")])
    assert set(problems) == {"W001"}
    assert "Its pages show those in en." in problems["W001"]


def test_a_signature_whose_review_is_due_is_a_warning(found):
    steps = [steps_in("en", DUE), steps_in("ar")]
    problems = found(steps=steps, numbers=[number_of("GB"), number_of("FI", "112")])
    assert set(problems) == {"W002"}
    assert "to be looked at again on 2026-11-02" in problems["W002"]


def test_a_number_that_metadata_does_not_know_is_doubted(found):
    problems = found(steps=[steps_in("en"), steps_in("ar")], numbers=[number_of("GB", "555"), number_of("FI", "112")])
    assert set(problems) == {"W003"}
    assert problems["W003"].startswith("555 is not among the emergency numbers of GB")


def test_without_a_release_the_steps_are_asked_for_all_the_same(settings, tmp_path):
    settings.HRD_RELEASES_DIR = tmp_path
    settings.HRD_SIGNED_ADVICE = SignedAdvice()
    assert [one.id for one in check_signed_advice(None)] == ["services.E001", "services.I001"]
