"""Promises of the catalogues: every word of the site is in each of them, whole, and what runs is what was reviewed."""

import ast
import re
from gettext import GNUTranslations

import pytest
from django.conf import settings

from services.web.catalogues import is_unreviewed
from tests.house.tree import ROOT

CATALOGUES = sorted((ROOT / "services" / "locale").glob("*/LC_MESSAGES/django.po"))
# The rooms whose words reach the public; the registry speaks the language of its curators.
ROOMS = (
    "api", "catalogue", "geometry", "hours", "inbox", "phones", "places", "privacy", "understanding", "vocabulary",
    "web",
)  # fmt: skip
MARKS = {"_", "gettext", "gettext_noop", "gettext_lazy", "ngettext"}
TAG = re.compile(r'{% translate "([^"]*)"')
BLOCK = re.compile(r"{% blocktranslate( trimmed)?[^%]*%}(.*?){% endblocktranslate %}", re.DOTALL)
PLACEHOLDER = re.compile(r"%\([a-z_]+\)s|\{[a-z]+\}")
ISOLATES, END_OF_ISOLATE = "\u2066\u2067\u2068", "\u2069"
# Arabic has forms for exactly one and two, which say the number in a word.
FORMS_WITHOUT_A_NUMBER = {1, 2}


def each_catalogue(test):
    return pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.parts[-3])(test)


def read(path):
    """Returns {(msgid, form): msgstr} of a catalogue in text; form is None where there is only one."""
    entries, msgid, slot = {}, "", None
    for line in path.read_text(encoding="utf-8").splitlines():
        keyword, _, quoted = line.partition(" ")
        if keyword == "msgid":
            msgid, slot = ast.literal_eval(quoted), None
        elif keyword.startswith("msgstr"):
            slot = (msgid, int(keyword[7:-1]) if "[" in keyword else None)
            entries[slot] = ast.literal_eval(quoted)
        elif line.startswith('"') and slot:
            entries[slot] += ast.literal_eval(line)
    return entries


def compiled(path):
    with path.with_suffix(".mo").open("rb") as file:
        return GNUTranslations(file)._catalog


def words_in_code():
    files = [file for room in ROOMS for file in (ROOT / "services" / room).rglob("*.py")]
    calls = [node for file in files for node in ast.walk(ast.parse(file.read_text())) if isinstance(node, ast.Call)]
    marked = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id in MARKS]
    return {call.args[0].value for call in marked if isinstance(call.args[0], ast.Constant)}


def words_in_templates():
    words = set()
    for file in (ROOT / "templates").rglob("*.html"):
        if "admin" in file.parts:
            continue
        source = file.read_text()
        words |= set(TAG.findall(source))
        for trimmed, text in BLOCK.findall(source):
            joined = " ".join(text.split()) if trimmed else text
            words.add(re.sub(r"{{ (\w+) }}", r"%(\1)s", joined))
    return words


def placeholders(text):
    return sorted(PLACEHOLDER.findall(text))


def test_there_is_a_catalogue():
    assert [path.parts[-3] for path in CATALOGUES] == ["ar"]


@each_catalogue
def test_every_word_of_the_site_is_in_it_and_nothing_else(path):
    in_catalogue = {msgid for msgid, form in read(path)} - {""}
    assert in_catalogue == words_in_code() | words_in_templates()


@each_catalogue
def test_nothing_is_left_untranslated_or_guessed(path):
    assert [msgid for (msgid, form), words in read(path).items() if not words.strip()] == []
    assert "fuzzy" not in path.read_text(encoding="utf-8")


@each_catalogue
def test_every_placeholder_is_kept(path):
    lost = [
        msgid
        for (msgid, form), words in read(path).items()
        if msgid and form not in FORMS_WITHOUT_A_NUMBER and placeholders(words) != placeholders(msgid)
    ]
    assert lost == []


@each_catalogue
def test_what_runs_is_what_can_be_read(path):
    of_text = {(msgid if form is None else (msgid, form)): words for (msgid, form), words in read(path).items()}
    assert compiled(path) == of_text


@each_catalogue
def test_what_keeps_a_name_in_its_own_direction_ends_after_it(path):
    open_ended = [
        msgid
        for (msgid, form), words in read(path).items()
        if sum(map(words.count, ISOLATES)) != words.count(END_OF_ISOLATE)
    ]
    assert open_ended == []


@each_catalogue
def test_it_names_no_day_on_which_it_was_made(path):
    assert "POT-Creation-Date" not in path.read_text(encoding="utf-8")


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
    assert not is_unreviewed("fr")


def test_a_name_in_the_header_makes_it_reviewed(tmp_path, monkeypatch):
    header = b"Content-Type: text/plain; charset=UTF-8\nX-Reviewed-By: Somebody, 2026-11-24\n"
    folder = tmp_path / "de" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    numbers = (0x950412DE, 0, 1, 28, 36, 0, 44, 0, 44, len(header), 45)
    (folder / "django.mo").write_bytes(b"".join(n.to_bytes(4, "little") for n in numbers) + b"\0" + header + b"\0")
    monkeypatch.setattr(settings, "LOCALE_PATHS", [tmp_path])
    is_unreviewed.cache_clear()
    assert not is_unreviewed("de")


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
