"""The oracle finds fault with every answer that is not the nearest, and with none that is."""

import pytest

from services.catalogue.manifest import FILE_NAME
from services.geometry.points import Point, great_circle_m
from tests.bench.brute_force import BruteForce
from tests.catalogue.records import make_record
from tests.releases import publish_records

HERE = Point(55.86, -4.25)
DOORS = [(55.87, -4.25), (55.88, -4.25), (55.90, -4.25)]
METRES = [great_circle_m(HERE, Point(*door)) for door in DOORS]


@pytest.fixture
def oracle(tmp_path):
    doors = [make_record(latitude=latitude, longitude=longitude) for latitude, longitude in DOORS]
    oracle = BruteForce(publish_records(tmp_path, doors, 1) / FILE_NAME)
    yield oracle
    oracle.close()


def test_finds_no_fault_with_the_nearest(oracle):
    assert oracle.faults_in([(METRES[0], 1), (METRES[1], 2)], HERE, "nsp", 2) == []


@pytest.mark.parametrize(
    "answer",
    [
        [(METRES[0], 1)],
        [(METRES[0], 1), (METRES[2], 3)],
        [(METRES[1], 2), (METRES[0], 1)],
        [(METRES[0], 1), (METRES[1], 3)],
        [(METRES[0] + 1, 1), (METRES[1], 2)],
    ],
)
def test_finds_fault_with_anything_else(oracle, answer):
    assert oracle.faults_in(answer, HERE, "nsp", 2) != []


def test_expects_nothing_of_a_type_that_nobody_offers(oracle):
    assert oracle.faults_in([], HERE, "dcr", 2) == []
