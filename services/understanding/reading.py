"""Reads what somebody typed: kinds of help and filters first, then coordinates or a place; what is left are words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from services.geometry.points import Point, PointError
from services.language.folding import name_key
from services.places.coordinates import LONGEST_PASTE, read_coordinates
from services.places.gazetteer import Gazetteer
from services.places.place import Place
from services.understanding.kind_words import Asked
from services.understanding.known_phrases import KnownPhrases, known_phrases
from services.understanding.phrases_found import Found, find_phrases
from services.understanding.place_words import LARGE_TOWN, PlaceReader, PlacesRead
from services.understanding.small_words import JOINING, LEADING_TO_A_PLACE
from services.understanding.written import Word, cleaned, joined, pieces_of, words_of
from services.vocabulary.phrase import Phrase, gettext_noop

# The largest of several is named as the place when it is this many times larger than the next, and still asked about
# until it is MUCH_LARGER.
LARGER, MUCH_LARGER = 2, 10
# A place in the country of the deployment counts as if so many times as many people lived there.
HOME_COUNTS = 3
# One that bears the name only as another of its names counts as if so many times fewer did.
OTHER_NAME_COUNTS = 20
# A name of several words with so many people is that place, whatever one of its words stands for.
NOTED_TOWN = 5_000
# A pair of numbers with decimals beside other words; a shorter fraction may be a dose.
_PAIR_INSIDE = re.compile(r"(?<![\w.])[-+]?\d{1,3}\.\d{3,20}\s*[,;\s]\s*[-+]?\d{1,3}\.\d{3,20}(?![\w.])")
OFF_EARTH = gettext_noop(
    "These coordinates are no place on Earth: latitude goes from -90 to 90, longitude from -180 to 180."
)
SEVERAL_PLACES = gettext_noop("More than one place fits. Which one do you mean?")
KIND_OR_PLACE = gettext_noop("This is also the name of a place.")
A_WHOLE_LAND = gettext_noop("This is a large area. Choose a town in it, or type one.")


@dataclass(frozen=True)
class Reading:
    """How a text was read.

    `place` is the one that is most likely meant, `places` are the others it could be. `is_doubtful` says that one
    should ask which. `filters` are search parameters with their values. `words` are what is left, as they were typed.
    """

    types: tuple[str, ...] = ()
    filters: Asked = ()
    place: Place | None = None
    places: tuple[Place, ...] = ()
    point: Point | None = None
    words: tuple[str, ...] = ()
    notes: tuple[Phrase, ...] = ()
    is_doubtful: bool = False


def read(
    text: str,
    gazetteer: Gazetteer,
    language: str,
    *,
    home: str = "",
    is_listed: Callable[[str], bool] = lambda word: False,
) -> Reading:
    """Returns what a text means; never fails: what cannot be understood comes back as words.

    `home` is the country whose places come first, `is_listed` says of a plain word whether it stands in the listings.
    """
    pasted, rest = _coordinates(cleaned(text[:LONGEST_PASTE]))
    if isinstance(pasted, Reading):
        return pasted
    known = known_phrases(language)
    words = _mended(words_of(rest), known)

    def is_place(word: str) -> bool:
        return bool(gazetteer.people_of_names([word]))

    found = find_phrases([word.plain for word in words], known, is_place, is_listed)
    found = _without_parts_of_names(found, words, gazetteer)
    reading = Reading(
        types=tuple(dict.fromkeys(code for one in found for code in one.sense.types)),
        filters=_filters(found, words, known),
        point=pasted,
        notes=tuple({one.sense.note.text: one.sense.note for one in found if one.sense.note}.values()),
    )
    if pasted:
        return replace(reading, words=_left_over(words, found, PlacesRead()))
    reader = PlaceReader(words, _free(words, found), gazetteer, language, home, has_kind=bool(found))
    placed = reader.read(is_listed)
    left = _left_over(words, found, placed)
    if found and not placed.places and (whole := _whole_name(words, gazetteer, home)):
        return _with_whole_name(reading, whole, left, home)
    return replace(_with_places(reading, placed, home), words=left)


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
        if (pair := _PAIR_INSIDE.search(text)) and (point := read_coordinates(pair[0])):
            return point, text.replace(pair[0], " ")
    except PointError:
        return Reading(notes=(Phrase(OFF_EARTH),)), ""
    return None, text


def _mended(words: list[Word], known: KnownPhrases) -> list[Word]:
    """Puts the halves of a known word together that somebody wrote with a hyphen: "de-tox"."""
    mended: list[Word] = []
    for _, group in groupby(words, key=lambda word: word.piece):
        piece = list(group)
        whole = "".join(word.plain for word in piece)
        if len(piece) > 1 and (whole,) in known.exact and tuple(word.plain for word in piece) not in known.exact:
            piece = [Word(whole, piece[0].typed, piece[0].piece)]
        mended += piece
    return mended


def _without_parts_of_names(found: list[Found], words: Sequence[Word], gazetteer: Gazetteer) -> list[Found]:
    """Drops a kind of one word that is part of a longer name of a place, as in "Hot Springs"."""
    taken = {position for one in found for position in range(one.start, one.end)}
    names = [_longer_names(one, words, taken) for one in found]
    if not any(names):
        return found
    people = gazetteer.people_of_names(name for some in names for name in some)
    largest = [max((people.get(name, 0) for name in some), default=0) for some in names]
    return [one for one, count in zip(found, largest, strict=True) if count < NOTED_TOWN]


def _longer_names(found: Found, words: Sequence[Word], taken: set[int]) -> list[str]:
    """Returns the two or three words around a single one that may be a name together."""
    if found.end - found.start > 1 or found.sense.is_block:
        return []
    names = []
    for first in range(max(0, found.start - 2), found.start + 1):
        for end in range(max(found.end, first + 2), min(len(words), found.end + 2) + 1):
            others = set(range(first, end)) - {found.start}
            if not others & taken and not all(words[other].plain in JOINING for other in others):
                names.append(" ".join(word.plain for word in words[first:end]))
    return names


def _filters(found: list[Found], words: Sequence[Word], known: KnownPhrases) -> Asked:
    """Returns the filters said, also inside the name of a kind that stays the same without them: "free naloxone"."""
    asked: list[tuple[str, str]] = []
    for one in found:
        asked += one.sense.asked
        plain = tuple(word.plain for word in words[one.start : one.end])
        if not one.sense.types or len(plain) < 2:
            continue
        for start in range(len(plain)):
            for end in range(start + 1, len(plain) + 1):
                inner = known.exact.get(plain[start:end])
                rest = tuple(word for word in plain[:start] + plain[end:] if word not in JOINING)
                if inner and inner.asked and not inner.is_kind and rest:
                    without = known.sense(rest)
                    asked += inner.asked if without and without.types == one.sense.types else ()
    return tuple(dict.fromkeys(asked))


def _free(words: Sequence[Word], found: list[Found]) -> list[int]:
    taken = {position for one in found for position in range(one.start, one.end)}
    return [position for position in range(len(words)) if position not in taken]


def _left_over(words: Sequence[Word], found: list[Found], placed: PlacesRead) -> tuple[str, ...]:
    """Returns the words that name nothing, and those of phrases that are none of our kinds: names may hold them."""
    understood = {position for one in found if not one.sense.is_block for position in range(one.start, one.end)}
    understood |= placed.positions
    if placed.positions and words[before := max(0, min(placed.positions) - 1)].plain in LEADING_TO_A_PLACE:
        understood.add(before)
    left = [word for position, word in enumerate(words) if position not in understood and word.plain not in JOINING]
    return tuple(pieces_of(left))


def _whole_name(words: Sequence[Word], gazetteer: Gazetteer, home: str) -> list[Place]:
    """Returns the large towns that all the words together name, as a name is written: "Bath", "Mobile Alabama"."""
    if not words[0].has_capital and len(words) == 1:
        return []
    whole = gazetteer.named(joined(words), home=home or None)
    return whole if whole and whole[0].population >= LARGE_TOWN else []


def _with_whole_name(reading: Reading, whole: list[Place], left: tuple[str, ...], home: str) -> Reading:
    """Takes all words as a town where a kind would leave some over; offers it beside the kind where none is left."""
    if left or not reading.types:
        return _with_places(Reading(), PlacesRead(tuple(whole)), home)
    notes = (*reading.notes, Phrase(KIND_OR_PLACE))
    return replace(reading, places=tuple(whole), notes=notes, is_doubtful=True)


def _with_places(reading: Reading, placed: PlacesRead, home: str) -> Reading:
    """Adds the places: the one meant where it stands out, and a note where one should ask."""
    if not placed.places:
        return reading
    if placed.is_land:
        return replace(reading, places=placed.places, notes=(*reading.notes, Phrase(A_WHOLE_LAND)), is_doubtful=True)
    weights = {place: _weight(place, placed.key, home) for place in placed.places}
    first, *others = sorted(placed.places, key=lambda place: -weights[place])
    weight, next_weight = weights[first], max((weights[place] for place in others), default=0)
    passes_home_over = first.country != home and any(other.country == home for other in others)
    if weight >= MUCH_LARGER * next_weight and not passes_home_over:
        return replace(reading, place=first, places=tuple(others))
    notes = (*reading.notes, Phrase(SEVERAL_PLACES))
    if weight >= LARGER * next_weight:
        return replace(reading, place=first, places=tuple(others), notes=notes, is_doubtful=True)
    return replace(reading, places=(first, *others), notes=notes, is_doubtful=True)


def _weight(place: Place, key: str, home: str) -> int:
    """Returns the people of a place, more at home, and fewer where it bears the name only as another one."""
    people = max(1, place.population) * (HOME_COUNTS if place.country == home else 1)
    return people if not key or name_key(place.name) == key else max(1, people // OTHER_NAME_COUNTS)
