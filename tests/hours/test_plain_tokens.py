"""What each plain word is taken for."""

import pytest

from services.hours.plain_languages import LANGUAGES
from services.hours.plain_tokens import Kind, cleaned, tokens_of
from services.hours.plain_words.english import ENGLISH


@pytest.mark.parametrize(
    ("word", "kind", "value"),
    [
        ("Mondays", Kind.DAY, "Mo"),
        ("Tues.", Kind.DAY, "Tu"),
        ("WEDS", Kind.DAY, "We"),
        ("Thurs", Kind.DAY, "Th"),
        ("weekdays", Kind.DAY, "Mo-Fr"),
        ("weekends", Kind.DAY, "Sa,Su"),
        ("M-F", Kind.DAY, "Mo-Fr"),
        ("daily", Kind.EVERY_DAY, ""),
        ("7 days a week", Kind.EVERY_DAY, ""),
        ("24 hours a day", Kind.ALL_DAY, "00:00-24:00"),
        ("24/7", Kind.ALL_DAY, "00:00-24:00"),
        ("first", Kind.NTH, "1"),
        ("last", Kind.NTH, "-1"),
        ("of the month", Kind.OF_MONTH, ""),
        ("every other", Kind.FORTNIGHT, ""),
        ("fortnightly", Kind.FORTNIGHT, ""),
        ("bank holidays", Kind.HOLIDAY, "PH"),
        ("school holidays", Kind.HOLIDAY, "SH"),
        ("term time only", Kind.TERM_ONLY, "SH"),
        ("closed on public holidays", Kind.NOT_ON_HOLIDAYS, ""),
        ("except bank holidays", Kind.NOT_ON_HOLIDAYS, ""),
        ("holidays: closed", Kind.NOT_ON_HOLIDAYS, ""),
        ("Boxing Day", Kind.DATE, "Dec 26"),
        ("2026-12-25", Kind.DATE, ""),
        ("September", Kind.MONTH, "Sep"),
        ("May", Kind.MONTH, "May"),
        ("2026", Kind.YEAR, ""),
        ("closed", Kind.CLOSED, "off"),
        ("by appointment only", Kind.ASK, "by appointment"),
        ("please ring", Kind.ASK, "call first"),
        ("via referral", Kind.ASK, "by referral"),
        ("till late", Kind.OPEN_END, "+"),
        ("dawn till dusk", Kind.SUN, "dawn-dusk"),
        ("evenings", Kind.PART_OF_DAY, "pm"),
        ("summer", Kind.UNSURE, ""),
        ("last entry 4pm", Kind.REMARK, ""),
        ("through", Kind.RANGE, "-"),
        ("\u2013", Kind.RANGE, "-"),
        ("9:30 a.m.", Kind.TIME, ""),
        ("12 noon", Kind.TIME, ""),
    ],
)
def test_a_word_is_what_people_mean_by_it(word, kind, value):
    assert [(token.kind, token.value) for token in tokens_of(cleaned(word), ENGLISH)] == [(kind, value)]


@pytest.mark.parametrize("word", ["tomorrows", "month", "Frida", "monkey", "9amx", "£2", "may", "www.example.org"])
def test_a_word_that_nobody_can_place_is_a_word(word):
    assert [token.kind for token in tokens_of(word, ENGLISH)] == [Kind.WORD]


def test_a_pronoun_is_no_day():
    assert tokens_of("We also cook", ENGLISH)[0].kind is not Kind.DAY
    assert tokens_of("We 10:00", ENGLISH)[0].kind is Kind.DAY


def test_a_full_stop_ends_a_sentence_but_not_an_abbreviation():
    kinds = [token.kind for token in tokens_of("Mon.-Fri. closed Sundays. Sat", ENGLISH)]
    assert kinds == [Kind.DAY, Kind.RANGE, Kind.DAY, Kind.CLOSED, Kind.DAY, Kind.BREAK, Kind.DAY]


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("9 a.m. \u2013 5 p.m.", "9 am - 5 pm"),
        ("0900-1700 Mon", "09:00 - 17:00 Mon"),
        ("1600hrs-2000hrs", "16:00 - 20:00"),
        ("2017-2018", "2017-2018"),
        ("<b>Office</b> -- Mon", "Office : Mon"),
        ("Tu10:00", "Tu 10:00"),
        ("09:00:00-17:30:00", "09:00-17:30"),
        ("Mon &amp; Tue", "Mon and Tue"),
    ],
)
def test_text_is_written_in_one_way_first(text, clean):
    assert " ".join(cleaned(text).split()).replace(" :", ":") == clean.replace(" :", ":")


def test_a_token_knows_where_it_stood():
    text = "Mon, 9am"
    assert [text[token.start : token.end] for token in tokens_of(text, ENGLISH)] == ["Mon", ",", "9am"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_any_letters_become_tokens(language):
    text = "Ünï – „x“ § 12.5.2026 ½ l'été 5°C"
    assert "".join(token.text for token in tokens_of(text, LANGUAGES[language])) == text.replace(" ", "")
