"""Promises of the services of a record."""

import pytest

from services.exchange.record import RecordError
from services.exchange.service_records import clean_services


def clean(*services, kind="place"):
    return clean_services(list(services), "GB", kind)


def fault(*services, kind="place"):
    with pytest.raises(RecordError) as error:
        clean(*services, kind=kind)
    return error.value


def test_a_type_that_is_not_one_is_refused_with_those_that_are():
    error = fault({"type": "gym"})
    assert error.field == "services.type"
    assert error.reason.startswith("“gym” is not a type of service. The types are: nsp, ")


def test_details_are_those_of_the_type():
    assert fault({"type": "nsp", "details": {"medicines": ["methadone"]}}).field == "services.nsp.details.medicines"


def test_one_type_is_stated_once():
    assert fault({"type": "nsp"}, {"type": "nsp"}).field == "services.nsp"


@pytest.mark.parametrize(
    ("service", "field"),
    [
        ("nsp", "services"),
        ({"type": ["nsp"]}, "services.type"),
        ({"type": "nsp", "min_age": 30, "max_age": 20}, "services.nsp.max_age"),
        ({"type": "housing", "capacity": 3}, "services.housing.capacity"),
        ({"type": "nsp", "consent_scope": "public"}, "services.nsp.consent_scope"),
        ({"type": "nsp", "cost_options": [{"amount": "5"}]}, "services.nsp.cost_options.amount"),
        ({"type": "nsp", "cost_options": [{"amount": "-5", "currency": "GBP"}]}, "services.nsp.cost_options.amount"),
        ({"type": "nsp", "service_areas": [{"kind": "circle"}]}, "services.nsp.service_areas.latitude"),
        ({"type": "nsp", "service_areas": [{"kind": "country"}]}, "services.nsp.service_areas.country"),
        ({"type": "nsp", "service_areas": [{"kind": "polygon", "polygon": "{"}]}, "services.nsp.service_areas.polygon"),
        ({"type": "nsp", "at_location": {"status": "asleep"}}, "services.nsp.at_location.status"),
        ({"type": "nsp", "at_location": {"modes": ["teleport"]}}, "services.nsp.at_location.modes"),
        ({"same_as": {"record": "one", "type": "nsp"}}, "services.nsp.same_as"),
    ],
)
def test_a_service_that_contradicts_itself_is_refused(service, field):
    assert fault(service).field == field


def test_a_state_cannot_end_before_it_begins():
    days = {"status_from": "2026-11-02T10:00:00+00:00", "status_until": "2026-11-02T10:30:00+01:00"}
    assert fault({"type": "nsp", "at_location": days}).field == "services.nsp.at_location.status_until"


def test_a_stop_may_offer_the_service_of_its_round():
    stop = {"same_as": {"record": "van", "type": "nsp"}, "at_location": {"modes": ["mobile"]}}
    assert clean(stop, kind="stop") == [stop]


def test_a_stop_states_nothing_else_of_the_service_of_its_round():
    stop = {"same_as": {"record": "van", "type": "nsp"}, "cost": "free"}
    assert fault(stop, kind="stop").field == "services.cost"
