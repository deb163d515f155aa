"""Promises of phrases turned into words."""

from datetime import date

from django.utils import translation

from services.vocabulary.phrase import Phrase
from services.web.wording import once_a_language, say, say_again, say_code, say_day, say_distance, say_hours, say_list


def test_a_phrase_is_said_with_everything_inside_it():
    phrase = Phrase("Opens %(weekday)s at %(time)s", {"weekday": Phrase("Mon"), "time": "10:00"})
    assert say(phrase) == "Opens Mon at 10:00"


def test_a_percent_sign_in_a_plain_phrase_stays():
    assert say(Phrase("100 % free")) == "100 % free"


def test_inner_phrases_are_translated_too(monkeypatch):
    monkeypatch.setattr("services.web.wording.gettext", {"%(day)s morning": "%(day)s früh", "Mon": "Mo"}.get)
    assert say(Phrase("%(day)s morning", {"day": Phrase("Mon")})) == "Mo früh"


def test_numbers_follow_the_language():
    with translation.override("de"):
        assert say(Phrase("%(distance)s km", {"distance": 1.2})) == "1,2 km"


def test_days_cannot_be_misread():
    assert say_day("2026-11-03") == "3 November 2026"
    assert say(date(2026, 11, 3)) == "3 November 2026"


def test_distances_are_in_the_units_of_the_deployment(settings):
    assert say_distance(1200) == "1.2 km"
    settings.HRD_DISTANCE_UNIT = "imperial"
    assert say_distance(1609) == "1 mi"


def test_an_unknown_code_stays_readable():
    assert say_code({"a": "Words"}, "a") == "Words"
    assert say_code({}, "b") == "b"


def test_lists_are_joined():
    assert say_list(["one", "two"]) == "one, two"


def test_hours_are_said_without_abbreviations_that_only_mappers_know():
    assert say_hours("We 15:00-18:00; Jul-Aug Sa off") == "Wed 15:00–18:00; Jul-Aug Sat closed"
    assert (
        say_hours('Mo-Fr 09:00-12:00 "ring twice"; PH off')
        == "Mon-Fri 09:00–12:00 (ring twice); public holidays closed"
    )
    assert say_hours("24/7") == "All day and night"


def test_hours_keep_their_start_before_their_end_from_right_to_left():
    with translation.override("ar"):
        assert say_hours("We 15:00-18:00") == "الأربعاء \u206615:00–18:00\u2069"


def test_what_was_said_once_is_remembered_for_each_language():
    said = []

    @once_a_language
    def greet(name):
        said.append(name)
        return f"{translation.get_language()}: {name}"

    assert [greet("Kite"), greet("Kite"), greet("Lantern")] == ["en: Kite", "en: Kite", "en: Lantern"]
    with translation.override("ar"):
        assert greet("Kite") == "ar: Kite"
    assert said == ["Kite", "Lantern", "Kite"]


def test_a_phrase_said_again_is_the_same_phrase():
    phrase = Phrase("%(today)s: open until %(time)s", {"today": Phrase("Tue"), "time": "18:00"})
    assert say_again(phrase) == say_again(phrase) == say(phrase) == "Tue: open until 18:00"
