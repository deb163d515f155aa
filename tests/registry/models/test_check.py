"""A check has happened, once a part of a listing."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from services.registry.models import FieldCheck
from tests.registry.make import make_location

pytestmark = pytest.mark.django_db


def test_a_check_that_is_yet_to_come_is_refused():
    in_a_week = timezone.now().date() + timedelta(days=7)
    with pytest.raises(ValidationError) as refused:
        FieldCheck(location=make_location(), checked_on=in_a_week).full_clean()
    assert list(refused.value.message_dict) == ["checked_on"]


def test_a_check_of_today_is_kept_also_where_it_is_tomorrow_already():
    tomorrow = timezone.now().date() + timedelta(days=1)
    FieldCheck(location=make_location(), checked_on=tomorrow).full_clean()


def test_a_second_check_of_the_same_part_is_refused_in_words():
    place = make_location()
    FieldCheck.objects.create(location=place, field="phone", checked_on=date(2026, 11, 1))
    with pytest.raises(ValidationError, match="change the date of the one that is there"):
        FieldCheck(location=place, field="phone", checked_on=date(2026, 11, 2)).full_clean()
