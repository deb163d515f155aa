"""The command remove_demo: asks once, removes all or nothing, and says how many."""

import builtins
from datetime import UTC, datetime

import pytest
from django.core.management import call_command

from services.management import demonstration
from services.registry.models import Location

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _loaded(db, few_listings):
    """A part of the demonstration is in the registry."""
    demonstration.load(NOW, by=None)


def test_it_says_how_many_and_the_second_time_that_there_are_none(capsys):
    call_command("remove_demo", "--yes")
    call_command("remove_demo", "--yes")
    assert capsys.readouterr().out.splitlines() == [
        "8 demonstration listings removed. The next release is without them.",
        "There are no demonstration listings.",
    ]
    assert not Location.objects.exists()


def test_yes_removes_them(monkeypatch):
    monkeypatch.setattr(builtins, "input", lambda question: "yes")
    call_command("remove_demo")
    assert not Location.objects.exists()


@pytest.mark.parametrize("answer", ["no", "", "y"])
def test_any_answer_but_yes_removes_nothing(monkeypatch, answer):
    monkeypatch.setattr(builtins, "input", lambda question: answer)
    call_command("remove_demo")
    assert Location.objects.filter(is_demo=True).exists()


def test_nobody_there_to_ask_removes_nothing(monkeypatch, capsys):
    def nobody(question):
        raise EOFError

    monkeypatch.setattr(builtins, "input", nobody)
    call_command("remove_demo")
    assert "Nothing was removed." in capsys.readouterr().out
