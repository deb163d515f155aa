"""Catalogues are compiled without any tool but Python, once for each change."""

import os
from gettext import GNUTranslations

import pytest

from services.language.catalogues import CatalogueError
from services.language.compiling import compile_when_changed

CATALOGUE = (
    'msgid ""\nmsgstr ""\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n"X-Reviewed-By: Somebody\\n"\n\n'
    'msgid "Call"\nmsgstr "Anrufen"\n\nmsgctxt "noun"\nmsgid "Call"\nmsgstr "Anruf"\n\n'
    'msgid "one place"\nmsgid_plural "%(n)s places"\nmsgstr[0] "ein Ort"\nmsgstr[1] "%(n)s Orte"\n\n'
    'msgid "new"\nmsgstr ""\n'
)


@pytest.fixture
def folders(tmp_path):
    """A folder with one catalogue, and one to compile it into."""
    path = tmp_path / "texts" / "de" / "LC_MESSAGES" / "django.po"
    path.parent.mkdir(parents=True)
    path.write_text(CATALOGUE, encoding="utf-8")
    return tmp_path / "texts", tmp_path / "compiled"


def compiled(folders):
    with (folders[1] / "de" / "LC_MESSAGES" / "django.mo").open("rb") as file:
        return GNUTranslations(file)


def test_gettext_reads_what_was_compiled(folders):
    assert compile_when_changed(*folders) == ["de"]
    words = compiled(folders)
    assert words.gettext("Call") == "Anrufen"
    assert words.pgettext("noun", "Call") == "Anruf"
    assert [words.ngettext("one place", "%(n)s places", number) for number in (1, 2)] == ["ein Ort", "%(n)s Orte"]
    assert words.info()["x-reviewed-by"] == "Somebody"


def test_what_nobody_has_translated_is_said_as_in_the_code(folders):
    compile_when_changed(*folders)
    assert compiled(folders).gettext("new") == "new"


def test_an_unchanged_catalogue_is_left_alone_and_a_changed_one_is_compiled_again(folders):
    compile_when_changed(*folders)
    assert compile_when_changed(*folders) == []
    text = folders[0] / "de" / "LC_MESSAGES" / "django.po"
    text.write_text(CATALOGUE.replace("Anrufen", "Jetzt anrufen"), encoding="utf-8")
    os.utime(text, ns=(1, 1))  # put back from an older copy
    assert compile_when_changed(*folders) == ["de"]
    assert compiled(folders).gettext("Call") == "Jetzt anrufen"


def test_a_fault_leaves_the_words_of_before(folders):
    compile_when_changed(*folders)
    text = folders[0] / "de" / "LC_MESSAGES" / "django.po"
    text.write_text(CATALOGUE.replace('"Anrufen"', '"%(gone)s"'), encoding="utf-8")
    with pytest.raises(CatalogueError, match="“Call” has nothing that belongs in"):
        compile_when_changed(*folders)
    assert compiled(folders).gettext("Call") == "Anrufen"
