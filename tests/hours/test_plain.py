"""What plain words are read as, and what is refused rather than guessed."""

import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.hours.osm import read
from services.hours.plain import read_plain_words
from services.hours.timetable import timetable_of
from services.hours.values import Hours, HoursError
from tests.hours.reviewing import SOURCES, answer_to, reviewed, short_hash, texts_of


@pytest.mark.parametrize(
    ("text", "osm"),
    [
        ("Mon-Fri 9am - 5pm, closed bank holidays", "Mo-Fr 09:00-17:00; PH off"),
        ("24 hours", "24/7"),
        ("9:00 a.m. to 5 p.m. Monday through Friday", "Mo-Fr 09:00-17:00"),
        ("Available 24 hours a day, 7 days a week.", "24/7"),
        ("Mon-Sun 24 hours", "24/7"),
        ("Mon-Fri 24 hours", "Mo-Fr 00:00-24:00"),
        ("10:00am-12:00am, Monday-Friday.", "Mo-Fr 10:00-24:00"),
        ("8:30am-4:00pm, daily.", "08:30-16:00"),
        (
            "Monday-Friday, 9:00am-4:00pm. Saturday, noon-midnight. Sunday, 4:00pm-midnight.",
            "Mo-Fr 09:00-16:00; Sa 12:00-24:00; Su 16:00-24:00",
        ),
        ("8:00am-5:00pm, Monday-Friday, excluding holidays.", "Mo-Fr 08:00-17:00; PH off"),
        ("Mon & Thur 1-3pm (except bank holidays)", "Mo,Th 13:00-15:00; PH off"),
        ("Open Monday 1-3pm, Thursday 2-4pm \nNot open on Bank Holidays", "Mo 13:00-15:00; Th 14:00-16:00; PH off"),
        ("Mon-Fri and bank holidays 10am-4pm", "Mo-Fr,PH 10:00-16:00"),
        ("Tuesdays & Fridays 12pm - 3pm; 1st Saturday of month 10am - 12noon", "Tu,Fr 12:00-15:00; Sa[1] 10:00-12:00"),
        ("1st and 3rd Tuesday of the month 2-4pm", "Tu[1,3] 14:00-16:00"),
        ("Mon, Tues, Thu 11am - 2.30pm", "Mo,Tu,Th 11:00-14:30"),
        ("Mon 1-2pm Thurs 10-11am Sat 12- 1pm", "Mo 13:00-14:00; Th 10:00-11:00; Sa 12:00-13:00"),
        (
            "Mon - Fri: 8 AM \u2013 8 PM; Sat: 9 AM \u2013 1 PM; Sun: Closed",
            "Mo-Fr 08:00-20:00; Sa 09:00-13:00; Su off",
        ),
        ("Mon.-Fri. 9 a.m.-5 p.m.", "Mo-Fr 09:00-17:00"),
        ("Closed Sundays. Mon-Fri 9-5", "Mo-Fr 09:00-17:00; Su off"),
        ("Mon-Fri 9am-5pm, closed Sunday and bank holidays", "Mo-Fr 09:00-17:00; Su,PH off"),
        ("9 - 4 weekdays except Wed 9 - 2", "Mo-Fr 09:00-16:00; We 09:00-14:00"),
        ("Mon-Sat 9am-5pm except Wed", "Mo-Sa 09:00-17:00; We off"),
        ("Daily (except Tues & Sat) 10:30am - 12pm", "10:30-12:00; Tu,Sa off"),
        ("Fri 10pm - 2am", "Fr 22:00-02:00"),
        ("Mon - Fri by appointment", 'Mo-Fr unknown "by appointment"'),
        ("By appointment", 'unknown "by appointment"'),
        ("Monday - Friday 8am - 4pm. Please ring.", 'Mo-Fr 08:00-16:00 unknown "call first"'),
        ("closed", "off"),
        ("Mo-Fr 09:00-17:00; PH off", "Mo-Fr 09:00-17:00; PH off"),
        ("Mo\u2013Fr 09.00\u201317.00", "Mo-Fr 09:00-17:00"),
    ],
)
def test_plain_words_become_osm(text, osm):
    assert read_plain_words(text) == osm


def test_hours_beside_those_of_the_same_day_are_added():
    text = "Monday - Thursday 11:30am - 2pm and Monday - Thursday 5pm - 8pm"
    assert read_plain_words(text) == "Mo-Th 11:30-14:00, Mo-Th 17:00-20:00"


def test_hours_across_those_of_the_same_day_replace_them():
    assert read_plain_words("Mon-Fri 9am-5pm, Wed 9am-8pm") == "Mo-Fr 09:00-17:00; We 09:00-20:00"


UNCLEAR = "“{}” does not say clearly which days go with which hours."


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "There are no opening hours to read."),
        ("Mon\0day 9-5", "These opening hours hold a character that cannot be shown."),
        ("9am " * 400, "These opening hours are longer than 1,000 characters."),
        ("Monday 1-3", "“1 - 3” does not say if it is in the morning or in the evening."),
        ("Summer: Mon-Fri 9-8. Winter: Mon-Fri 9-5", "“Summer” cannot be read as opening hours."),
        ("Mon 9-5, Mon 8-4", "“Mon 9-5, Mon 8-4” says two different things about Mo."),
        (
            "Mon-Fri 9-5, closed 05/06",
            "“05/06” is not the same day in all countries; write the month in letters.",
        ),
        ("Mon-Fri 9-5, not Thursday mornings", UNCLEAR.format("not Thursday mornings")),
        ("Mon-Fri 9-5, July and August 9-3", UNCLEAR.format("Mon-Fri 9-5, July and August 9-3")),
        ("Mon-Fri 9-5 Helpline 24 hours", UNCLEAR.format("Helpline 24 hours")),
        ("Mon-Fri 9-5, Saterday 10-2", UNCLEAR.format("Saterday 10-2")),
        ("Mon-Fri 9-5 exept Wed", UNCLEAR.format("exept Wed")),
        ("Mon-Fri 9-5. On Fridays we finish at noon", "“we finish” cannot be read as opening hours."),
        ("Open most days 10-4", "“Open most days” cannot be read as opening hours."),
        ("Not Mondays: 9-5", UNCLEAR.format("Not Mondays: 9-5")),
        ("2pm", UNCLEAR.format("2pm")),
        ("Mon 9-5, 10-2", "“10:00-14:00” lies across other hours of the same days."),
        ("Mon-Fri 9-5 (lunch 12-1)", "“(lunch 12-1)” cannot be read as opening hours."),
        ("Mon-Fri 9-5; exchange until 4", "“exchange until 4” cannot be read as opening hours."),
        ("starting 5 January 2027 Mon-Fri 9-5", "“starting” cannot be read as opening hours."),
        ("from 1 May: Tuesday 10-4", "“from 1 …” does not say what holds before or after."),
        ("Sun 25 December 2026 10-12", "“2026 Dec 25” falls on Fr, not on Su."),
        (
            "Phone line: 24/7. Drop-in: Mon-Fri 9-5",
            "“Drop-in: Mon-Fri 9-5” stands beside other hours, and neither says when the doors are open.",
        ),
        ("Di 10-12", "“Di 10-12” means different days in different languages; write the days out."),
        ("bank holidays Mon 9-5", "“PH Mon” can be read in two ways; write “and” for either of them."),
        ("SH Mo-Fr 10:00-12:00", "“SH Mo” can be read in two ways; write “SH,Mo” for either of them."),
        ("closed bank holidays", "“closed bank holidays” does not say clearly which days go with which hours."),
        ("Sunday closed", "“Sunday closed” does not say clearly which days go with which hours."),
        ("Mondays", "“Mondays” does not say clearly which days go with which hours."),
        (
            "closed Sundays, Mon 9am-5pm",
            "“9am-5pm” does not say clearly which days go with which hours.",
        ),
        ("1st of the month 9am-5pm", "“of the month” does not say which day."),
        ("to 9am-5pm", "“to 9am” has no time beside it: from when until when?"),
        ("Feb 30", "“Feb 30” does not say clearly which days go with which hours."),
        ("Mon-Fri 9-5, closed Feb 30", "“Feb 30” is a date that does not exist."),
        ("See above", "“See above” cannot be read as opening hours."),
    ],
)
def test_what_is_unclear_is_refused_with_a_reason(text, reason):
    with pytest.raises(HoursError) as refusal:
        read_plain_words(text)
    assert str(refusal.value) == reason


WORDS = "Mon|Tues|-|to|and|,|.|9am|5pm|24 hours|closed|except|1st|of the month|bank holidays|closed bank holidays"
OTHER_WORDS = "every other|evenings|(|)|25 Dec|2026|term time only|from|till late|Montag|bis 17 Uhr|lundi|fermé"
MORE_WORDS = "women only|or|by appointment|daily|weekends|noon|9|\n|Feb|\0|M-F|last|;|call first|10pm|off|weekdays"


@given(
    st.lists(st.sampled_from(f"{WORDS}|{OTHER_WORDS}|{MORE_WORDS}".split("|")), max_size=12).map(" ".join)
    | st.text(max_size=40)
)
def test_any_words_become_osm_or_a_sentence(text):
    try:
        osm = read_plain_words(text)
    except HoursError as refusal:
        assert str(refusal)[-1] in ".?"
    else:
        assert read(osm) == osm


INVENTED = Path(__file__).parent / "invented_hours.tsv"


@pytest.mark.parametrize("line", INVENTED.read_text(encoding="utf-8").splitlines())
def test_hours_in_the_style_of_real_lists_are_read(line):
    text, osm = line.split("\t")
    assert read_plain_words(text.replace("\\n", "\n")) == osm


@pytest.mark.parametrize("source", SOURCES)
def test_hours_that_people_really_wrote_are_read_as_a_reader_would(source, record_property, capsys):
    review = reviewed()
    texts = texts_of(source)
    answers = {text: answer_to(source, text) for text in texts}
    assert {text: review[source, short_hash(text)][1] for text in texts} == answers
    right = [text for text in texts if review[source, short_hash(text)][0] == "right"]
    with capsys.disabled():
        lines = (f"{source}: {len(right)} of {len(texts)} read as a reader would; not read:", *_refusals(answers), "")
        sys.stdout.write("\n  ".join(("", *lines)))
    record_property(source, f"{len(right)} of {len(texts)}")
    assert len(right) >= 0.9 * len(texts)


def test_every_line_of_the_review_is_about_a_text():
    assert {(source, short_hash(text)) for source in SOURCES for text in texts_of(source)} == set(reviewed())


def _refusals(answers):
    for text in (text for text, answer in answers.items() if not answer):
        with pytest.raises(HoursError) as refusal:
            read_plain_words(text)
        yield str(refusal.value)


NAMES = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    "pt": ("segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"),
}
AND = {"en": "and", "de": "und", "fr": "et", "es": "y", "pt": "e"}
SPANS = ((540, 720), (570, 1020), (780, 1050), (600, 1320), (0, 1440))
MONDAY = date(2026, 11, 23)


def clock(minutes, style):
    hour, minute = divmod(minutes, 60)
    if style == "en" and minutes not in (0, 1440):
        return f"{(hour - 1) % 12 + 1}{f':{minute:02}' if minute else ''}{'am' if hour < 12 else 'pm'}"
    return f"{hour}:{minute:02}"


@given(
    language=st.sampled_from(sorted(NAMES)),
    plan=st.lists(st.sampled_from([None, *SPANS]), min_size=7, max_size=7).filter(any),
    order=st.permutations(SPANS),
    separator=st.sampled_from(["; ", "\n", ". ", ", "]),
    are_days_first=st.booleans(),
)
def test_every_day_and_every_minute_of_plain_words_is_kept(language, plan, order, separator, are_days_first):
    parts = []
    for span in (one for one in order if one in plan):
        names = [name for name, said in zip(NAMES[language], plan, strict=True) if said == span]
        days = f" {AND[language]} ".join((", ".join(names[:-1]), names[-1]) if names[1:] else names)
        times = " - ".join(clock(minutes, language) for minutes in span)
        parts.append(f"{days} {times}" if are_days_first else f"{times} {days}")
    timetable = timetable_of(Hours(read_plain_words(separator.join(parts)), "UTC"))
    read = [timetable.plan_of(MONDAY + timedelta(days=number)).spans for number in range(7)]
    assert [[(span.start, span.end) for span in spans] for spans in read] == [[span] if span else [] for span in plan]
