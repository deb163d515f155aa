"""Days with other hours are in order, can be read, and are of the place they are said of."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from services.registry.models import HoursException
from tests.registry.make import make_listing, make_location

pytestmark = pytest.mark.django_db

DAYS = {"starts_on": date(2026, 12, 24), "ends_on": date(2026, 12, 26)}


@pytest.mark.parametrize(
    ("written", "kept"),
    [("off", "off"), ("unknown", "unknown"), ("10:00-14:00", "10:00-14:00"), ("10am - 2pm", "10:00-14:00")],
)
def test_hours_are_kept_in_one_way(written, kept):
    days = HoursException(location=make_location(), opening_hours=written, **DAYS)
    days.full_clean()
    assert days.opening_hours == kept


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"opening_hours": "often"}, "opening_hours"),
        ({"ends_on": date(2026, 12, 23)}, "ends_on"),
        ({"ends_on": None}, "ends_on"),
    ],
)
def test_what_cannot_be_is_refused_with_the_field_named(wrong, field):
    with pytest.raises(ValidationError) as refused:
        HoursException(location=make_location(), **{**DAYS, **wrong}).full_clean()
    assert list(refused.value.message_dict) == [field]


def test_an_offer_of_another_place_is_refused():
    offer = make_listing().offers.get()
    with pytest.raises(ValidationError) as refused:
        HoursException(location=make_location(), offer=offer, **DAYS).full_clean()
    assert list(refused.value.message_dict) == ["offer"]
