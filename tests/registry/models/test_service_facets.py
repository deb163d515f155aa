"""Languages, audiences, prices and areas are refused when they say nothing that can be used."""

import pytest
from django.core.exceptions import ValidationError

from services.registry.models import CostOption, ServiceArea, ServiceAudience, ServiceLanguage
from tests.registry.make import make_service

pytestmark = pytest.mark.django_db

POLYGON = '{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}'


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"kind": "country"}, "country"),
        ({"kind": "country", "country": "gb"}, "country"),
        ({"kind": "subdivision", "country": "GB"}, "subdivision"),
        ({"kind": "circle", "longitude": 0.0, "radius_m": 5}, "latitude"),
        ({"kind": "circle", "latitude": 91.0, "longitude": 0.0, "radius_m": 5}, "latitude"),
        ({"kind": "circle", "latitude": 0.0, "longitude": 181.0, "radius_m": 5}, "longitude"),
        ({"kind": "circle", "latitude": 0.0, "longitude": 0.0}, "radius_m"),
        ({"kind": "polygon"}, "polygon"),
        ({"kind": "polygon", "polygon": "{"}, "polygon"),
        ({"kind": "polygon", "polygon": "[]"}, "polygon"),
        ({"kind": "polygon", "polygon": '{"type": "Point"}'}, "polygon"),
        ({"kind": "galaxy"}, "kind"),
    ],
)
def test_an_area_that_is_nowhere_is_refused_with_the_field_named(wrong, field):
    with pytest.raises(ValidationError) as refused:
        ServiceArea(service=make_service(), **wrong).full_clean()
    assert field in refused.value.message_dict


@pytest.mark.parametrize(
    "area",
    [
        {"kind": "world"},
        {"kind": "country", "country": "GB"},
        {"kind": "subdivision", "country": "GB", "subdivision": "SCT"},
        {"kind": "circle", "latitude": 0.0, "longitude": 0.0, "radius_m": 5000},
        {"kind": "polygon", "polygon": POLYGON},
    ],
)
def test_an_area_that_is_somewhere_is_kept(area):
    ServiceArea(service=make_service(), **area).full_clean()


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"amount": "-0.01", "currency": "GBP"}, "amount"),
        ({"amount": "3.50"}, "currency"),
        ({"amount": "3.50", "currency": "gbp"}, "currency"),
        ({"amount": "a lot", "currency": "GBP"}, "amount"),
    ],
)
def test_a_price_that_nobody_could_pay_is_refused(wrong, field):
    with pytest.raises(ValidationError) as refused:
        CostOption(service=make_service(), **wrong).full_clean()
    assert field in refused.value.message_dict


def test_a_price_in_words_needs_no_currency():
    CostOption(service=make_service(), amount_description="What you can give").full_clean()


def test_a_language_that_is_no_code_is_refused():
    with pytest.raises(ValidationError) as refused:
        ServiceLanguage(service=make_service(), code="English").full_clean()
    assert list(refused.value.message_dict) == ["code"]


def test_the_same_audience_twice_is_refused_in_words():
    service = make_service()
    ServiceAudience.objects.create(service=service, audience="women")
    with pytest.raises(ValidationError, match="already named"):
        ServiceAudience(service=service, audience="women").full_clean()
