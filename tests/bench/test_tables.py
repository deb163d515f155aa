"""Tables come out as Markdown, and what was not measured as a dash."""

from tests.bench.tables import ratio, table, whole


def test_a_table_has_a_head_a_rule_and_rows():
    assert table(("type", "ours"), [("nsp", "12")]) == "| type | ours |\n| --- | --: |\n| nsp | 12 |"


def test_a_ratio_to_nothing_is_a_dash():
    assert (ratio(1, 3), ratio(1, None)) == ("0.33", "–")


def test_numbers_are_told_without_fractions():
    assert (whole(12345.6), whole(None)) == ("12,346", "–")
