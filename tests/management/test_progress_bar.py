"""Promises of the bar on the terminal."""

import pytest

from services.management.progress_bar import draw, progress_bar

pytestmark = pytest.mark.once


def test_the_bar_fills_as_it_goes(capsys):
    draw("Checking records", 50, 100)
    assert capsys.readouterr().err.endswith(f"Checking records [{'#' * 15}{'.' * 15}] 50/100")


def test_nothing_to_do_is_no_division_by_zero(capsys):
    draw("Checking records", 0, 0)
    assert capsys.readouterr().err.endswith("0/0")


def test_the_bar_is_wiped_off_also_when_something_breaks(capsys):
    with pytest.raises(ValueError, match="broken"), progress_bar(is_shown=True) as tell:
        tell("Reading", 1, 2)
        raise ValueError("broken")
    assert capsys.readouterr().err.endswith("\r\033[K")


def test_where_no_terminal_is_nothing_is_drawn(capsys):
    with progress_bar(is_shown=False) as tell:
        assert tell is None
    assert capsys.readouterr().err == ""
