"""Promises of the catalogues: the words of the site are in each of them, whole, and people are named with respect."""

import pytest
from django.conf import settings

from services.language.catalogues import read_catalogue
from services.language.check import check_text
from services.language.compiling import compile_when_changed
from services.language.interface import CATALOGUE, language_code
from services.management.marked_words import marked_words
from services.web.catalogues import is_unreviewed
from tests.house.tree import ROOT

TEXTS = ROOT / "services" / "locale"
LOCALES = sorted(path.parts[-3] for path in TEXTS.glob(f"*/{CATALOGUE}"))
# Whoever writes new words need not know every language: so many may wait for their translators, and show in English.
MAY_WAIT = 40
# How many forms a number takes, by CLDR; its "many" of Spanish, French and Portuguese begins at a million.
PLURAL_FORMS = {"ar": 6, "de": 2, "es": 2, "fa": 2, "fr": 2, "pt": 2}


def each_locale(test):
    return pytest.mark.parametrize("locale", LOCALES)(test)


def catalogue_of(locale):
    return read_catalogue(TEXTS / locale / CATALOGUE)


def test_the_site_speaks_seven_languages():
    assert {"en", *LOCALES} == {"en", "es", "fr", "de", "pt", "ar", "fa"}


@each_locale
def test_the_words_of_the_site_are_in_it(locale):
    translated = {message.key for message in catalogue_of(locale).messages if message.is_translated}
    waiting = [message.text for message in marked_words(ROOT) if message.key not in translated]
    assert len(waiting) <= MAY_WAIT, waiting


@each_locale
def test_nothing_in_it_is_a_guess(locale):
    assert [message.text for message in catalogue_of(locale).messages if message.is_fuzzy] == []


@each_locale
def test_nobody_is_called_by_what_they_use(locale):
    words = [words for message in catalogue_of(locale).messages for words in message.translations]
    found = [finding for one in words for finding in check_text(one, language_code(locale))]
    assert [(one.found, one.suggestion) for one in found if one.severity in ("block", "warn")] == []


@each_locale
def test_its_numbers_take_the_forms_of_the_language(locale):
    assert catalogue_of(locale).number_of_forms == PLURAL_FORMS[locale]


@each_locale
def test_it_names_no_day_on_which_it_was_made(locale):
    assert "pot-creation-date" not in catalogue_of(locale).header


def test_a_minute_has_six_forms_in_arabic():
    from django.utils import translation

    from services.web.cards import ngettext

    with translation.override("ar"):
        words = [
            ngettext("%(minutes)s minute’s walk", "%(minutes)s minutes’ walk", number) % {"minutes": number}
            for number in (1, 2, 3, 11)
        ]
    assert words == [
        "دقيقة واحدة سيرًا على الأقدام",
        "دقيقتان سيرًا على الأقدام",
        "3 دقائق سيرًا على الأقدام",
        "11 دقيقة سيرًا على الأقدام",
    ]


def test_arabic_has_not_been_reviewed():
    assert is_unreviewed("ar")


def test_the_language_of_the_code_and_one_without_words_are_no_draft():
    assert not is_unreviewed("en")
    assert not is_unreviewed("xx")


def test_a_name_in_the_header_makes_it_reviewed(tmp_path, monkeypatch):
    text = tmp_path / "de" / CATALOGUE
    text.parent.mkdir(parents=True)
    header = 'msgid ""\nmsgstr ""\n"X-Reviewed-By: Somebody, 2026-11-24\\n"\n'
    text.write_text(header + '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n')
    compile_when_changed(tmp_path, tmp_path)
    monkeypatch.setattr(settings, "LOCALE_PATHS", [tmp_path])
    is_unreviewed.cache_clear()
    assert not is_unreviewed("de")
    is_unreviewed.cache_clear()


def test_every_page_of_an_unreviewed_language_says_so_and_leads_back(client, every_page):
    for address in every_page:
        page = client.get("/ar" + address).content.decode()
        note = page[page.index('class="unreviewed') :].split("</p>")[0]
        assert "آلة" in note
        assert 'lang="en" hreflang="en">English</a>' in note


def test_the_note_leads_to_the_same_page(client, directory):
    note = client.get("/ar/a/glasgow/k1/?f=b2").content.decode().split('class="unreviewed')[1].split("</p>")[0]
    assert 'href="/a/glasgow/k1/?f=b2"' in note


def test_a_page_in_the_language_of_the_code_has_no_such_note(client, every_page):
    for address in every_page:
        assert "unreviewed" not in client.get(address).content.decode()
