"""Which languages the interface can speak: one for each catalogue that is there, named by the catalogue itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from services.language.catalogues import CatalogueError, read_header

CATALOGUE = Path("LC_MESSAGES", "django.po")
NAME, DIRECTION = "x-language-name", "x-direction"
DIRECTIONS = {"left-to-right": False, "right-to-left": True}


@dataclass(frozen=True)
class InterfaceLanguage:
    """A language by its code, with its name in its own script."""

    code: str
    name: str
    is_right_to_left: bool = False


# The words in the code are English: it needs no catalogue.
SOURCE = InterfaceLanguage("en", "English")


def interface_languages(folder: Path) -> dict[str, InterfaceLanguage]:
    """Returns every language of a folder of catalogues by its code: the one of the code, then the others by name.

    Raises CatalogueError if a catalogue does not say what its language is called.
    """
    found = [_language(path) for path in folder.glob(f"*/{CATALOGUE}")]
    in_order = [SOURCE, *sorted(found, key=lambda language: language.name)]
    return {language.code: language for language in in_order}


def language_code(locale: str) -> str:
    """Returns the code that stands in addresses for the folder of a catalogue: "pt-br" for "pt_BR"."""
    return locale.replace("_", "-").lower()


def _language(path: Path) -> InterfaceLanguage:
    header = read_header(path)
    direction = header.get(DIRECTION, "left-to-right")
    if not header.get(NAME):
        raise CatalogueError(f"{path}, line 1: the header has no X-Language-Name, the language's name for itself.")
    if direction not in DIRECTIONS:
        raise CatalogueError(f"{path}, line 1: X-Direction is left-to-right or right-to-left, not “{direction}”.")
    return InterfaceLanguage(language_code(path.parts[-3]), header[NAME], DIRECTIONS[direction])
