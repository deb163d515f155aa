"""A language is one file: it brings its name and its direction."""

import pytest

from services.language.catalogues import CatalogueError
from services.language.interface import InterfaceLanguage, interface_languages, language_code


def put(folder, locale, *header):
    path = folder / locale / "LC_MESSAGES" / "django.po"
    path.parent.mkdir(parents=True)
    path.write_text('msgid ""\nmsgstr ""\n' + "".join(f'"{line}\\n"\n' for line in header), encoding="utf-8")


def test_each_file_is_a_language_after_the_one_of_the_code(tmp_path):
    put(tmp_path, "ps", "X-Language-Name: پښتو", "X-Direction: right-to-left")
    put(tmp_path, "pt_BR", "X-Language-Name: Português (Brasil)")
    assert interface_languages(tmp_path) == {
        "en": InterfaceLanguage("en", "English"),
        "pt-br": InterfaceLanguage("pt-br", "Português (Brasil)"),
        "ps": InterfaceLanguage("ps", "پښتو", is_right_to_left=True),
    }
    assert list(interface_languages(tmp_path)) == ["en", "pt-br", "ps"]


@pytest.mark.parametrize(
    ("header", "fault"),
    [
        (("Language: so",), "has no X-Language-Name"),
        (("X-Language-Name: Soomaali", "X-Direction: up"), "left-to-right or right-to-left, not “up”"),
    ],
)
def test_a_language_without_a_name_or_with_a_strange_direction_is_refused(tmp_path, header, fault):
    put(tmp_path, "so", *header)
    with pytest.raises(CatalogueError, match=rf"so/LC_MESSAGES/django\.po, line 1: .*{fault}"):
        interface_languages(tmp_path)


def test_a_folder_is_named_as_gettext_does_and_an_address_as_browsers_do():
    assert [language_code(locale) for locale in ("pt_BR", "sr_Latn", "ar")] == ["pt-br", "sr-latn", "ar"]
