"""What reading OSM hours promises: one way of writing, a reason for every refusal, no wrong thing passed."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from services.hours.osm import read, rules_of, written_by
from services.hours.values import HoursError
from tests.shared import SHARED


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("24/7", "24/7"),
        ("open", "24/7"),
        ("closed", "off"),
        ("Mo-Fr 9:00-17:00", "Mo-Fr 09:00-17:00"),
        ("mo-fr 09:00 - 17:00 ; PH closed ;", "Mo-Fr 09:00-17:00; PH off"),
        ("Mo-Fr 10:00-12:00, 13:00-15:00", "Mo-Fr 10:00-12:00,13:00-15:00"),
        ("Mo-Fr 10:00-12:00, We 12:00-20:00", "Mo-Fr 10:00-12:00, We 12:00-20:00"),
        ("2026 Dec 21-2027 Jan 8 off", "2026 Dec 21-2027 Jan 08 off"),
        ("week 1-53/2 Sa 10:00-13:00", "week 01-53/2 Sa 10:00-13:00"),
        ("PH +1 day 10:00-12:00", "PH +1 day 10:00-12:00"),
        ("Feb 29 off", "Feb 29 off"),
        ("Fr 22:00-26:00", "Fr 22:00-26:00"),
        ('Mo-Fr 10:00-12:00 unknown "call first"', 'Mo-Fr 10:00-12:00 unknown "call first"'),
        ('Mo 10:00-12:00 "a; b, c || d"', 'Mo 10:00-12:00 "a; b, c || d"'),
    ],
)
def test_hours_are_written_in_one_way(text, written):
    assert read(text) == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Mo, We 14:00-18:00", "Mo,We 14:00-18:00"),
        ("Mo,We, Fr 10:00-12:00", "Mo,We,Fr 10:00-12:00"),
        ("2026 Mar 2, 2026 Mar 3 off", "2026 Mar 02,2026 Mar 03 off"),
        ("Dec 25,26 off", "Dec 25,Dec 26 off"),
        ("2022 Feb 05,28,Mar 01 off", "2022 Feb 05,2022 Feb 28,2022 Mar 01 off"),
        ("2026 Dec 25,Jan 01 off", "2026 Dec 25,Jan 01 off"),
        ("2022 Mar 07-08,10 off", "2022 Mar 07-2022 Mar 08,2022 Mar 10 off"),
        ('"by appointment"', 'unknown "by appointment"'),
        ('Mo-Fr "by appointment"', 'Mo-Fr unknown "by appointment"'),
        ('Mo 10:00-12:00 || "Dec 25,26 too"', 'Mo 10:00-12:00 || unknown "Dec 25,26 too"'),
    ],
)
def test_slips_of_certain_meaning_are_mended(text, written):
    assert read(text) == written


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "There are no opening hours to read."),
        ("   ", "There are no opening hours to read."),
        (";", "There are no opening hours to read."),
        ("9am-5pm", "“9am-5pm” cannot be read as opening hours."),
        ("09.00-17.00", "“09.00-17.00” cannot be read as opening hours."),
        ("Mo\u2013Fr 09:00-17:00", "“Mo\u2013Fr 09:00-17:00” cannot be read as opening hours."),
        ("Mo 10:00-11:00; Xx 10:00-12:00; Sa 10:00-11:00", "“Xx 10:00-12:00” cannot be read as opening hours."),
        ("Mo 10:00", "“Mo 10:00” cannot be read as opening hours."),
        ("Mo 09:00-49:00", "“Mo 09:00-49:00” cannot be read as opening hours."),
        ("Feb 30", "“Feb 30” is a date that does not exist."),
        ("Apr 31 off", "“Apr 31” is a date that does not exist."),
        ("Mo-Fr 10:00-12:00; 2026 Feb 29 off", "“2026 Feb 29” is a date that does not exist."),
        ("2026 Feb 28-30 off", "“2026 Feb 30” is a date that does not exist."),
        ("2026 Dec 25-2026 Dec 20 off", "“2026 Dec 25-2026 Dec 20” ends before it begins."),
        ("SH Mo-Fr 10:00-12:00", "“SH Mo” can be read in two ways; write “SH,Mo” for either of them."),
        ("Mo-Fr\0 10:00-12:00", "These opening hours hold a character that cannot be shown."),
        ('Mo 10:00-12:00 "a\0b"', "These opening hours hold a character that cannot be shown."),
        ('Mo 10:00-12:00 "\ud800"', "These opening hours hold a character that cannot be shown."),
        ('Mo 10:00-12:00 "' + "x" * 1000 + '"', "These opening hours are longer than 1,000 characters."),
    ],
)
def test_wrong_hours_are_refused_with_the_part_at_fault(text, reason):
    with pytest.raises(HoursError) as refusal:
        read(text)
    assert str(refusal.value) == reason


DAYS = st.sampled_from(["", "Mo-Fr", "Sa,Su", "PH", "Mo-Fr,PH", "Sa[1]", "Jan-Mar Tu", "2026 Dec 24-2027 Jan 02", "SH"])
TIMES = st.sampled_from(["", "09:00-17:00", "08:30-10:00,15:00-17:30", "20:00-02:00", "10:00+"])
SAID = st.sampled_from(["", "off", "unknown", '"walk-in"', 'unknown "call first"'])
RULES = st.builds(lambda *parts: " ".join(filter(None, parts)) or "24/7", DAYS, TIMES, SAID)


@given(st.lists(RULES, min_size=1, max_size=4), st.sampled_from(["; ", ", ", " || "]))
def test_reading_what_was_written_changes_nothing(rules, joint):
    assume(_can_be_read(joint.join(rules)))
    written = written_by(rules_of(joint.join(rules)))
    assert read(written) == written
    assert rules_of(written) == rules_of(joint.join(rules))


@given(st.text(max_size=60) | st.text('MoTuWeSa0123456789:-,; "[]/+PHofw', max_size=40))
def test_any_text_is_read_or_refused_in_a_sentence(text):
    try:
        assert read(read(text)) == read(text)
    except HoursError as refusal:
        assert str(refusal).endswith(".")


def test_the_hours_of_post_offices_can_be_read(record_property):
    path = SHARED / "data/hours-osm-laposte/unique_current.txt"
    assert path.exists(), f"The real hours are not here: {path}. Set HRD_SHARED to the folder that holds data/."
    lines = path.read_text(encoding="utf-8").splitlines()
    unread = [line for line in lines if not _can_be_read(line)]
    record_property("distinct strings read", f"{len(lines) - len(unread):,} of {len(lines):,}")
    assert len(lines) > 10_000
    assert len(unread) <= len(lines) / 1000, f"{len(unread):,} of {len(lines):,} cannot be read, such as {unread[:5]}"


def _can_be_read(text: str) -> bool:
    try:
        return bool(read(text))
    except HoursError:
        return False
