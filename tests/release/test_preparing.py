"""Rows come out the same, whether one process makes them or two."""

import pytest

from services.release import preparing
from services.release.beside import Helper, helped
from services.release.preparing import Preparing
from services.release.rows import COLUMNS, RecordUnusable
from tests.bench.listings import records

pytestmark = pytest.mark.once


def everything(count, monkeypatch=None, alone=10_000):
    if monkeypatch:
        monkeypatch.setattr(preparing, "ALONE", alone)
        monkeypatch.setattr(preparing, "BATCH", 50)
        monkeypatch.setattr(preparing.Beside, "is_ready", lambda self: True)
    with helped() as helper:
        made = Preparing(records(count), helper)
        values = {}
        for portion in made.rows():
            for table, of_table in portion.items():
                values.setdefault(table, []).extend(of_table)
        made.begin_places()
        return values, list(made.places()), made.counts(), made._beside is not None


def test_two_processes_make_what_one_would(monkeypatch):
    *alone, _is_handed_over = everything(400)

    *together, is_handed_over = everything(400, monkeypatch, alone=100)

    assert is_handed_over
    assert together == alone


def test_a_damaged_record_is_named_by_either_process(monkeypatch):
    monkeypatch.setattr(preparing, "ALONE", 1)
    monkeypatch.setattr(preparing, "BATCH", 1)
    monkeypatch.setattr(preparing.Beside, "is_ready", lambda self: True)
    three = [*records(3)]
    three[2] = {"id": "T7654321"}

    with helped() as helper, pytest.raises(RecordUnusable, match="T7654321"):
        list(Preparing(three, helper).rows())


def test_one_process_makes_all_where_there_is_no_room_for_two(monkeypatch):
    monkeypatch.setattr(Helper, "beside", lambda self: None)
    monkeypatch.setattr(preparing, "ALONE", 100)
    monkeypatch.setattr(preparing, "BATCH", 50)

    with helped() as helper:
        portions = Preparing(records(300), helper).rows()
        assert sum(len(portion["listing"]) for portion in portions) == 300 * COLUMNS["listing"]
