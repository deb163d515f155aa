"""A sealed search opens for us, for a while, and for nobody else."""

from datetime import UTC, datetime, timedelta

import pytest

from services.privacy.tokens import seal, unseal

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
SECRET = "a long secret of this deployment"
HOUR = 3600


@pytest.mark.parametrize("text", ["", "needles near G51", "naloxón برلین 🏠", "x" * 1000])
def test_what_was_sealed_opens_again(text):
    assert unseal(seal(text, SECRET, NOON), SECRET, NOON + timedelta(minutes=5), HOUR) == text


def test_a_token_is_closed_after_its_time():
    token = seal("needles", SECRET, NOON)
    assert unseal(token, SECRET, NOON + timedelta(hours=1), HOUR) == "needles"
    assert unseal(token, SECRET, NOON + timedelta(hours=1, seconds=1), HOUR) is None


def test_a_token_from_tomorrow_is_not_ours():
    assert unseal(seal("needles", SECRET, NOON + timedelta(days=1)), SECRET, NOON, HOUR) is None


def test_another_secret_does_not_open_it():
    assert unseal(seal("needles", SECRET, NOON), "another secret", NOON, HOUR) is None


def test_a_changed_letter_closes_it():
    token = seal("needles", SECRET, NOON)
    changed = token[:50] + ("A" if token[50] != "A" else "B") + token[51:]
    assert unseal(changed, SECRET, NOON, HOUR) is None


@pytest.mark.parametrize("token", ["", "abc", "not/base64!", "ключ", "A" * 400, "a" * 401])
def test_any_other_text_opens_nothing(token):
    assert unseal(token, SECRET, NOON, HOUR) is None


def test_short_texts_are_equally_long_when_sealed():
    assert len(seal("x", SECRET, NOON)) == len(seal("y" * 240, SECRET, NOON)) < 400


def test_a_token_stands_in_an_address_as_it_is():
    assert seal("needles", SECRET, NOON).replace("-", "").replace("_", "").isalnum()


def test_the_same_words_never_look_the_same():
    assert seal("needles", SECRET, NOON) != seal("needles", SECRET, NOON)
