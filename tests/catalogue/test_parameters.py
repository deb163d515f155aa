"""Promises of services.catalogue.parameters."""

import pytest
from django.core.exceptions import ValidationError

from services.catalogue.parameters import CodesField, MomentField, PointField, TagsField


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
    assert MomentField().clean("now") == "now"
