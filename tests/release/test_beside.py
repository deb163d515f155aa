"""A process beside this one answers calls in order, raises what went wrong there, and never outlives its purpose."""

import os
import signal
from contextlib import contextmanager

import pytest

from services.release import beside as beside_module
from services.release.beside import Beside, BesideEnded, Helper, helped
from services.release.rows import Counts, Preparer, RecordUnusable
from tests.catalogue.records import make_record

pytestmark = pytest.mark.once


@contextmanager
def a_preparer():
    beside = Beside()
    try:
        beside.take(Preparer())
        yield beside
    finally:
        beside.end()


def test_answers_come_in_the_order_of_the_calls():
    with a_preparer() as beside:
        beside.ask("rows_of", [make_record("First")])
        beside.ask("rows_of", [make_record("Second")])

        assert [beside.answer()["listing"][3] for _ in range(2)] == ["First", "Second"]


def test_what_is_raised_there_is_raised_here():
    with a_preparer() as beside:
        beside.ask("rows_of", [make_record(id="T1234567", offers=None)])

        with pytest.raises(RecordUnusable, match="T1234567"):
            beside.answer()


def test_a_method_that_yields_answers_in_portions():
    with a_preparer() as beside:
        beside.ask("rows_of", [make_record()])
        beside.answer()
        beside.ask("rows_of_places")

        assert {table for table, _row in beside.portions()} >= {"point_leaf", "point_tree"}


def test_a_process_that_was_killed_is_an_error_and_not_a_wait():
    with a_preparer() as beside:
        os.kill(beside._process.pid, signal.SIGKILL)
        with pytest.raises(BesideEnded):
            beside.answer()


def test_nothing_is_left_running():
    with a_preparer() as beside:
        process = beside._process

    assert process.poll() is not None


def test_one_object_follows_another():
    with a_preparer() as beside:
        beside.ask("rows_of", [make_record("First")])
        beside.answer()
        beside.take(Preparer())
        beside.ask("finish")

        assert beside.answer() == Counts()


def test_a_helper_is_started_once_and_ended_with_the_work():
    with helped() as helper:
        helper.call()
        process = helper._beside._process
        helper.call()
        assert helper._beside._process is process

    assert process.poll() is not None


def test_a_helper_that_nobody_calls_is_never_started():
    with helped() as helper:
        assert helper.beside() is None


def test_a_system_without_room_gives_none(monkeypatch):
    def refuse(*_arguments, **_options):
        raise OSError(12, "Cannot allocate memory")

    monkeypatch.setattr(beside_module.subprocess, "Popen", refuse)

    helper = Helper()
    helper.call()

    assert helper.beside() is None
