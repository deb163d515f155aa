"""Promises of the check of a whole record."""

import pytest

from services.exchange.checking import check_record
from services.exchange.record import RecordError
from tests.exchange.make import record


def check(stated, trusted=False):
    return check_record(stated, trusted=trusted, time_zone_of=lambda location: "Europe/London")


def fault(stated, trusted=False):
    with pytest.raises(RecordError) as error:
        check(stated, trusted)
    return error.value.field


def test_a_good_record_comes_out_canonical():
    content, remarks = check(record(services=[{"type": "oat"}, {"type": "nsp"}]))
    assert content["location"]["timezone"] == "Europe/London"
    assert [service["type"] for service in content["services"]] == ["nsp", "oat"]
    assert remarks == []


@pytest.mark.parametrize(
    ("stated", "field"),
    [
        ([], ""),
        (record(colour="red"), "colour"),
        (record(""), "id"),
        (record("x" * 201), "id"),
        (record(7), "id"),
        ({"id": "one"}, "location"),
        (record(location={"country": "gb"}), "location.country"),
        (record(location={"country": "Scotland"}), "location.country"),
        (record(location={"timezone": "Mars/Olympus"}), "location.timezone"),
        (record(location={"latitude": 91}), "location.latitude"),
        (record(location={"longitude": 181}), "location.longitude"),
        (record(location={"latitude": 0, "longitude": 0}), "location.latitude"),
        (record(location={"latitude": None}), "location.latitude"),
        (record(location={"latitude": "north"}), "location.latitude"),
        (record(location={"kind": "virtual"}), "location.latitude"),
        (record(location={"kind": "castle"}), "location.kind"),
        (record(location={"opening_hours": "when the moon is full"}), "location.opening_hours"),
        (record(part_of="two"), "part_of"),
        (record(location={"kind": "stop"}, part_of=2), "part_of"),
        (record(stop_order="first"), "stop_order"),
        (record(remarks="look"), "remarks"),
        (record(organization={"website": "https://example.org"}), "organization.name"),
        (record(contacts=[{"channel": "phone", "value": "nobody"}]), "contacts.value"),
    ],
)
def test_a_bad_record_is_refused_with_the_field_at_fault(stated, field):
    assert fault(stated) == field


def test_swapped_coordinates_are_guessed_at_in_the_reason():
    with pytest.raises(RecordError, match="may have changed places"):
        check(record(location={"latitude": 144.8, "longitude": 13.4}))


def test_the_far_side_of_the_date_line_is_valid_as_it_is():
    content, _remarks = check(record(location={"latitude": -14.27, "longitude": -170.7, "country": "AS"}))
    assert content["location"]["latitude"] == -14.27


def test_gates_and_consent_of_a_file_are_left_out_and_named():
    service = {"type": "nsp", "voluntary": "yes", "consent_scope": "public", "abstinence_required": "unknown"}
    content, remarks = check(record(services=[service], checks=[{"checked_on": "2026-11-01"}]))
    assert content["services"] == [{"type": "nsp"}]
    assert "checks" not in content
    assert [remark.split()[0] for remark in remarks] == [
        "checks",
        "services.nsp.voluntary",
        "services.nsp.consent_scope",
    ]


def test_no_file_can_mark_its_listings_as_invented():
    content, _remarks = check(record(location={"is_demo": True}))
    assert "is_demo" not in content["location"]


def test_a_trusted_file_may_answer_gates_and_give_consent():
    gates = {
        "voluntary": "yes",
        "consent_scope": "public",
        "consent_given_by": "service",
        "consent_given_on": "2026-10-01",
    }
    content, _remarks = check(record(services=[{"type": "nsp", **gates}], location={"is_demo": True}), trusted=True)
    assert content["services"] == [{"type": "nsp", **gates}]
    assert content["location"]["is_demo"] is True


def test_no_file_answers_the_conditions_of_a_type_for_a_curator():
    details = {"leave_any_time": "yes", "entry": "voluntary_only", "waiting_days": 3}
    content, remarks = check(record(services=[{"type": "treatment_voluntary", "details": details}]))

    assert content["services"][0]["details"] == {"waiting_days": 3}
    assert "services.treatment_voluntary.details.leave_any_time is only taken" in " ".join(remarks)
    assert "services.treatment_voluntary.details.entry is only taken" in " ".join(remarks)
