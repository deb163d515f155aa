"""Reads what somebody typed: kinds of help first, then coordinates or a place, and what is left as words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from services.geometry.points import Point, PointError
from services.places.coordinates import read_coordinates
from services.places.gazetteer import Gazetteer
from services.places.place import Place
from services.places.spelling import name_key
from services.understanding.kind_words import kinds_by_words
from services.vocabulary.phrase import Phrase, gettext_noop

LONGEST_TEXT = 300
MOST_PIECES = 12
# A name alone means the large town when the next of that name is this many times smaller.
MUCH_LARGER = 10
# Words that join a kind and a place and are neither.
_JOINING_BY_LANGUAGE = {
    "en": "a an and any around at by can find for get help i in is me my near nearby need of on open or please some "
    "the to where with",
    "es": "a cerca con de del donde el en la las los para por y",
    "fr": "a au aux dans de des du et la le les ou où près pour sur un une",
    "de": "auf bei beim brauche der die das im ich in nahe und von wo zu",
    "pt": "a da das de do dos e em na no nas nos o onde ou perto um uma",
    "ar": "في من إلى على عن مع عند قرب قريب بالقرب أين أريد أحتاج أبحث هنا أو و",
}
JOINING = frozenset(word for words in _JOINING_BY_LANGUAGE.values() for word in name_key(words).split())
OFF_EARTH = gettext_noop(
    "These coordinates are no place on Earth: latitude goes from -90 to 90, longitude from -180 to 180."
)


@dataclass(frozen=True)
class Reading:
    """How a text was read: `place` where only one is meant, `places` the others of that name (all, where none is)."""

    types: tuple[str, ...] = ()
    place: Place | None = None
    places: tuple[Place, ...] = ()
    point: Point | None = None
    words: tuple[str, ...] = ()
    note: Phrase | None = None


@dataclass(frozen=True)
class _Piece:
    """A word as it was typed, and the plain words it is compared by."""

    typed: str
    plain: tuple[str, ...]


def read(text: str, gazetteer: Gazetteer, language: str) -> Reading:
    """Returns what a text means; never fails: what cannot be understood comes back as words."""
    text = " ".join(text.replace("\0", " ").split())
    pasted, rest_of_paste = _coordinates(text)
    if isinstance(pasted, Reading):
        return pasted
    pieces = _pieces(rest_of_paste[:LONGEST_TEXT])
    types, rest = _take_kinds(pieces, language)
    if pasted:
        return Reading(types=types, point=pasted, words=_left_over(rest))
    places, words = _take_place(rest, gazetteer)
    if types and not places and words and (whole := gazetteer.named(_typed(pieces))):
        types, places, words = (), whole, ()
    place = _the_one_meant(places)
    return Reading(types, place, tuple(each for each in places if each != place), None, words)


def _coordinates(text: str) -> tuple[Point | Reading | None, str]:
    """Returns a pasted point and the text around it; a Reading where the numbers are no place on Earth."""
    try:
        if point := read_coordinates(text):
            return point, ""
        for piece in text.split():
            if "://" in piece or piece.lower().startswith("geo:"):
                if point := read_coordinates(piece):
                    return point, text.replace(piece, " ")
                return None, text.replace(piece, " ")
    except PointError:
        return Reading(note=Phrase(OFF_EARTH)), ""
    return None, text


def _pieces(text: str) -> list[_Piece]:
    pieces = (_Piece(typed, tuple(name_key(typed).split())) for typed in re.findall(r"[^\s,;]+", text))
    return [piece for piece in pieces if piece.plain][:MOST_PIECES]


def _take_kinds(pieces: list[_Piece], language: str) -> tuple[tuple[str, ...], list[_Piece]]:
    """Takes out the longest phrases that name a kind; returns their codes and the pieces left."""
    known = kinds_by_words(language)
    longest = max(map(len, known))
    types: list[str] = []
    rest: list[_Piece] = []
    start = 0
    while start < len(pieces):
        for end in range(min(len(pieces), start + longest), start, -1):
            plain = tuple(word for piece in pieces[start:end] for word in piece.plain)
            if plain in known:
                types += known[plain]
                start = end
                break
        else:
            rest.append(pieces[start])
            start += 1
    return tuple(dict.fromkeys(types)), rest


def _take_place(pieces: list[_Piece], gazetteer: Gazetteer) -> tuple[list[Place], tuple[str, ...]]:
    """Returns the places that the longest run of pieces names, and the words left over."""
    for start, end in _runs(len(pieces)):
        run = pieces[start:end]
        if all(_joins(piece) for piece in run):
            continue
        if found := gazetteer.named(_typed(run)):
            return found, _left_over(pieces[:start] + pieces[end:])
    return [], _left_over(pieces)


def _runs(count: int) -> Iterator[tuple[int, int]]:
    """Yields all runs of so many pieces, the longest first and of equals the last first: places stand at the end."""
    for length in range(count, 0, -1):
        for start in range(count - length, -1, -1):
            yield start, start + length


def _the_one_meant(places: list[Place]) -> Place | None:
    if len(places) == 1 or (len(places) > 1 and places[0].population >= MUCH_LARGER * max(1, places[1].population)):
        return places[0]
    return None


def _joins(piece: _Piece) -> bool:
    return all(word in JOINING for word in piece.plain)


def _left_over(pieces: list[_Piece]) -> tuple[str, ...]:
    return tuple(piece.typed for piece in pieces if not _joins(piece))


def _typed(pieces: list[_Piece]) -> str:
    return " ".join(piece.typed for piece in pieces)
