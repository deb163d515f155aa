"""Promises of measuring how searches are read."""

from tests.bench.reading import run


def test_a_row_is_printed_for_usual_searches_and_one_for_hard_ones(places):
    said = []
    run(places.parent, [], 0.01, said.append)
    assert "| usual |" in said[0]
    assert "| hard |" in said[0]
