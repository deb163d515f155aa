"""Promises of remarks on words."""

from services.exchange.wording import remarks_on_wording
from tests.exchange.make import record


def test_a_label_for_people_becomes_a_remark_and_nothing_is_corrected():
    listing = record(location={"description": "Help for addicts."})
    [remark] = remarks_on_wording(listing)
    assert remark.startswith("location.description says “addicts”: ")
    assert listing["location"]["description"] == "Help for addicts."


def test_a_condition_that_closes_the_door_becomes_a_remark():
    remarks = remarks_on_wording(record(services=[{"type": "housing", "description": "Residents must be abstinent."}]))
    assert remarks
    assert remarks[0].startswith("services.housing.description says ")


def test_lists_are_looked_into():
    assert remarks_on_wording(record(contacts=[{"value": "+441414960101", "description": "Line for junkies"}]))


def test_names_are_left_alone():
    assert remarks_on_wording(record(location={"name": "Addicts' Union"})) == []
