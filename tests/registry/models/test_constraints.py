"""Every named constraint of the registry refuses in the database itself what it is there to refuse."""

from datetime import UTC, date, datetime

import pytest
from django.apps import apps
from django.db import IntegrityError, models, transaction

from services.registry.models import (
    Contact,
    CostOption,
    FieldCheck,
    HoursException,
    ImportedRecord,
    Location,
    LocationTranslation,
    SearchPhrase,
    Service,
    ServiceArea,
    ServiceAtLocation,
    ServiceAudience,
    ServiceLanguage,
    ServiceTranslation,
)
from tests.registry.make import attest, make_listing, make_location, make_service, make_source

pytestmark = pytest.mark.django_db

EARLY, LATE = datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 11, 2, tzinfo=UTC)


def break_(model, row, **fields):
    model.objects.filter(pk=row.pk).update(**fields)


def twice(model, **fields):
    model.objects.create(**fields)
    model.objects.create(**fields)


def offer():
    return make_listing().offers.get()


VIOLATIONS = {
    "attestation_one_in_force": lambda: [attest(source, "nsp") for source in [make_source()] * 2],
    "attestation_withdrawn_after_given": lambda: attest(make_source(), "nsp", withdrawn_on=date(2026, 10, 1)),
    "audience_known": lambda: ServiceAudience.objects.create(service=make_service(), audience="robots"),
    "audience_once_a_service": lambda: twice(ServiceAudience, service=make_service(), audience="women"),
    "check_once_a_field": lambda: twice(FieldCheck, location=make_location(), checked_on=date(2026, 11, 1)),
    "contact_belongs_to_exactly_one": lambda: Contact.objects.create(value="+441414960101"),
    "contact_channel_known": lambda: Contact.objects.create(location=make_location(), channel="pigeon", value="coo"),
    "cost_amount_has_currency": lambda: CostOption.objects.create(service=make_service(), amount="1.00"),
    "cost_not_negative": lambda: CostOption.objects.create(service=make_service(), amount="-1.00", currency="GBP"),
    "hours_exception_days_in_order": lambda: HoursException.objects.create(
        location=make_location(), starts_on=date(2026, 12, 26), ends_on=date(2026, 12, 24)
    ),
    "imported_once_a_source_record": lambda: [
        ImportedRecord.objects.create(location=make_location(), source=source, source_record_id="1", content={})
        for source in [make_source()] * 2
    ],
    "language_once_a_service_and_level": lambda: twice(ServiceLanguage, service=make_service(), code="en"),
    "location_kind_known": lambda: break_(Location, make_location(latitude=None, longitude=None), kind="castle"),
    "location_once_a_source_record": lambda: [
        make_location(source=source, source_record_id="1") for source in [make_source()] * 2
    ],
    "location_only_stops_are_part_of_a_round": lambda: make_location(part_of=make_location(kind="round")),
    "location_placeless_has_no_point": lambda: break_(Location, make_location(), kind="postal"),
    "location_point_whole_and_in_range": lambda: make_location(latitude=91.0),
    "location_translated_once_a_language": lambda: twice(LocationTranslation, location=make_location(), language="fr"),
    "location_visibility_known": lambda: make_location(address_visibility="friends"),
    "offer_once_a_location": lambda: [
        ServiceAtLocation.objects.create(service=one.service, location=one.location) for one in [offer()]
    ],
    "offer_status_dates_in_order": lambda: break_(ServiceAtLocation, offer(), status_from=LATE, status_until=EARLY),
    "offer_status_known": lambda: break_(ServiceAtLocation, offer(), status="gone"),
    "search_phrase_once_a_language": lambda: twice(SearchPhrase, phrase="pins"),
    "service_ages_in_order": lambda: make_service(min_age=40, max_age=18),
    "service_area_says_where": lambda: ServiceArea.objects.create(service=make_service(), kind="country"),
    "service_capacity_has_an_expiry": lambda: make_service(capacity=3),
    "service_consent_known": lambda: make_service(consent_scope="some"),
    "service_consent_says_who_and_when": lambda: make_service(consent_given_by=""),
    "service_translated_once_a_language": lambda: twice(ServiceTranslation, service=make_service(), language="fr"),
    "service_type_known": lambda: break_(Service, make_service(), type="gardening"),
}


def _constraints():
    nouns = apps.get_app_config("registry").get_models()
    return {constraint.name: constraint for model in nouns for constraint in model._meta.constraints}


def test_every_constraint_has_something_it_refuses():
    assert set(_constraints()) == set(VIOLATIONS)


@pytest.mark.parametrize("name", VIOLATIONS)
def test_the_database_refuses(name):
    is_check = isinstance(_constraints()[name], models.CheckConstraint)
    with pytest.raises(IntegrityError, match=name if is_check else "(?i)unique"), transaction.atomic():
        VIOLATIONS[name]()


def test_half_a_point_is_refused():
    with pytest.raises(IntegrityError, match="location_point_whole_and_in_range"), transaction.atomic():
        make_location(longitude=None)


def test_a_contact_of_two_is_refused():
    place = make_listing()
    with pytest.raises(IntegrityError, match="contact_belongs_to_exactly_one"), transaction.atomic():
        Contact.objects.create(location=place, offer=place.offers.get(), value="+441414960101")


def test_two_locations_of_a_source_may_lack_an_id_in_it():
    source = make_source()
    assert make_location(source=source).pk != make_location(source=source).pk


@pytest.mark.parametrize(
    "area", [{"kind": "circle", "latitude": 91, "longitude": 0, "radius_m": 5}, {"kind": "polygon"}]
)
def test_an_area_that_is_nowhere_is_refused(area):
    with pytest.raises(IntegrityError, match="service_area_says_where"), transaction.atomic():
        ServiceArea.objects.create(service=make_service(), **area)
