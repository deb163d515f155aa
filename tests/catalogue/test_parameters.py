"""Promises of services.catalogue.parameters."""

from datetime import datetime

import pytest
from django.core.exceptions import ValidationError

from services.catalogue.parameters import CodesField, LimitField, MomentField, PointField, TagsField


def test_codes_come_in_order_and_once():
    assert CodesField(codes={"a": "", "b": ""}).clean("b, a,b") == ("b", "a")


def test_unknown_is_a_code_everywhere():
    assert CodesField(codes={"a": ""}).clean("a,unknown") == ("a", "unknown")


def test_a_thousand_codes_are_too_many():
    with pytest.raises(ValidationError, match="Too many"):
        CodesField(codes={str(number): "" for number in range(1000)}).clean(",".join(map(str, range(1000))))


def test_tags_are_in_lower_case():
    assert TagsField().clean("EN, pt-BR") == ("en", "pt-br")


def test_a_point_needs_both_numbers():
    with pytest.raises(ValidationError, match="latitude and a longitude"):
        PointField().clean("55.86")


def test_now_stays_a_word():
    assert MomentField().clean("now") == ("now", False)


def test_hours_that_are_not_known_can_be_asked_for():
    assert MomentField().clean("now,unknown") == ("now", True)
    assert MomentField().clean("2026-11-27T20:00,unknown") == (datetime(2026, 11, 27, 20), True)


@pytest.mark.parametrize("text", ["unknown", "now,now", ",unknown", "unknown,now"])
def test_unknown_hours_are_asked_for_beside_a_moment_only(text):
    with pytest.raises(ValidationError):
        MomentField().clean(text)


def test_a_limit_is_a_number_and_may_take_those_that_have_not_said():
    assert LimitField().clean("30") == (30, False)
    assert LimitField().clean("unknown, 30") == (30, True)
    assert LimitField().clean("unknown") == (None, True)


@pytest.mark.parametrize("text", ["-1", "1.5", "3,4", "9999999999", "²", "soon"])
def test_a_limit_is_one_whole_number(text):
    with pytest.raises(ValidationError, match="no whole number"):
        LimitField().clean(text)
