"""Listings that tell what they or others withhold are found, by one process or by two."""

import time

import pytest

from services.release import check_rows
from services.release.beside import helped
from services.release.build import build
from services.release.check_rows import faults_in_rows
from services.release.withheld import LATITUDE, LONGITUDE, PHONE, STREET, WithheldValue
from tests.catalogue.records import make_record

pytestmark = pytest.mark.once

WITHHELD = {
    "HIDDEN01": (
        WithheldValue(STREET, "77 Hidden Row"),
        WithheldValue(LATITUDE, "55.8712345"),
        WithheldValue(LONGITUDE, "-4.2398765"),
        WithheldValue(PHONE, "+441414960777"),
    )
}
NOWHERE = {"address_1": "", "address_2": "", "city": "Glasgow", "country": "GB"}


def faults(tmp_path, *records, helper=None):
    build(tmp_path / "r", records, {})
    return faults_in_rows(tmp_path / "r", WITHHELD, helper)


def hidden(**more):
    return make_record(id="HIDDEN01", precision="area", latitude=55.87, longitude=-4.24, address=NOWHERE, **more)


def test_nothing_is_wrong_where_nobody_tells(tmp_path):
    assert faults(tmp_path, hidden(), make_record()) == {}


def test_a_listing_that_tells_of_itself_is_named(tmp_path):
    assert faults(tmp_path, hidden(description="Lantern at 77 Hidden Row")) == {
        "HIDDEN01": "It would show a street that is withheld."
    }


def test_a_listing_that_tells_of_another_is_named_with_the_field(tmp_path):
    told = faults(tmp_path, hidden(), make_record(id="OTHER001", description="Also at 77 Hidden Row."))

    assert told == {"OTHER001": "Its public words tell the street that listing HIDDEN01 withholds (in: description)."}


def test_what_a_listing_shows_by_right_may_be_told_by_all(tmp_path):
    shown = make_record(address={**NOWHERE, "address_1": "77 Hidden Row, ground floor"})
    shown["contacts"][0]["value"] = "+441414960777"
    talks = "77 Hidden Row, ground floor, 0141 496 0777"

    assert faults(tmp_path, hidden(), shown, make_record(description=talks)) == {}


def test_a_street_that_somebody_only_talks_about_is_not_shown_by_right(tmp_path):
    talking = [make_record(id=f"OTHER00{number}", description="Ring 0141 496 0777") for number in (1, 2)]

    assert set(faults(tmp_path, hidden(), *talking)) == {"OTHER001", "OTHER002"}


def test_two_processes_find_what_one_would(tmp_path, monkeypatch):
    monkeypatch.setattr(check_rows, "PORTION", 3)
    others = [make_record(id=f"OTHER{number:03d}", description="0141 496 0777") for number in range(20)]

    with helped() as helper:
        helper.call()
        while helper.beside() is None:
            time.sleep(0.01)
        found = faults(tmp_path, hidden(description="77 Hidden Row"), *others, helper=helper)

    assert found == faults(tmp_path.parent, hidden(description="77 Hidden Row"), *others)
    assert len(found) == 21
