"""Questions to the table of places: by address, by name or postcode, by nearness, and by country and region."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from services.geometry.points import Point, great_circle_m, metres_to_chord, unit_vector
from services.places.open_file import OpenFile
from services.places.place import AREA_KINDS, KINDS, POSTCODE, TOWN, Country, Place, Region
from services.places.postcodes import readings
from services.places.spelling import code_key, name_key
from services.places.table import AREA_WEIGHT, AXIS, OSM, THICKNESS

LONGEST_QUESTION = 100
# Nobody's area is farther off than this; the open ocean and the poles have none.
FARTHEST_M = 100_000
# Boxes grow so that one in a town reads a hundred rows, and one in a desert takes four tries.
REACHES_M = (4_000, 12_000, 36_000, FARTHEST_M)
AFTER_EVERY_LETTER = "\U0010ffff"

SELECT_PLACE = """SELECT areas.slug, places.name, places.kind, places.country,
    coalesce(regions.code, ''), coalesce(regions.name, ''), places.latitude, places.longitude, places.population,
    places.time_zone, CASE WHEN areas.id = places.id THEN '' ELSE areas.name END, places.town, coalesce(places.slug, '')
    FROM places JOIN places AS areas ON areas.id = places.area LEFT JOIN regions ON regions.id = places.region"""
PEOPLE = f"(max(weight) & {AREA_WEIGHT - 1}) >> 8"
SELECT_COUNTRY = """SELECT code, coalesce(country_labels.name, countries.name) FROM countries
    LEFT JOIN country_labels ON country_labels.country = code AND language = ?"""
IN_BOX = """x >= ? AND to_x <= ? AND y >= ? AND to_y <= ? AND z >= ? AND to_z <= ?
    AND spots.kind >= ? AND to_kind <= ?"""
# What may be asked of the index of spots: areas of a kind, or all places of it.
TOWNS_ON_AXIS = (AXIS[TOWN, True], AXIS[TOWN, False])
POSTCODES_ON_AXIS = (AXIS[POSTCODE, True], AXIS[POSTCODE, False])
ALL_ON_AXIS = (TOWNS_ON_AXIS[0], POSTCODES_ON_AXIS[1])


class Gazetteer:
    """The places in one file; safe to share between threads, and always the file that is there now."""

    def __init__(self, path: Path) -> None:
        """Takes the path of a file written by table.build(); it need not exist before the first question."""
        self._rows = OpenFile(Path(path)).rows

    def area(self, slug: str) -> Place | None:
        """Returns the place with this address, past or present; its `slug` differs where another area serves it."""
        if not slug.isascii():
            return None
        return next(iter(self._places(f"{SELECT_PLACE} WHERE places.slug = ?", (slug,))), None)

    def named(self, text: str, country: str | None = None, limit: int = 10, home: str | None = None) -> list[Place]:
        """Returns the places of exactly this name or postcode, the most populous first.

        Case, accents, punctuation and the spacing of postcodes do not matter; a full postcode finds its district.
        A name may be followed or led by its region, country or a town near it: "Springfield IL", "10999 Berlin".
        With a `home` country, its postcodes come before those of other countries that look the same.
        """
        if not _is_askable(text):
            return []
        found = self._exactly(text, country, limit) or self._with_surroundings(text, country, limit)
        if home:
            found.sort(key=lambda place: place.kind == POSTCODE and place.country != home.upper())
        return found

    def starting_with(self, text: str, limit: int = 10, country: str | None = None) -> list[Place]:
        """Returns the places whose name or postcode starts with the text, the most populous first."""
        if not _is_askable(text):
            return []
        keys = [name_key(text)]
        if any(character.isdigit() for character in text):
            keys.append(code_key(text))
        ranges = [(key, key + AFTER_EVERY_LETTER) for key in dict.fromkeys(keys) if key]
        conditions = " OR ".join("key >= ? AND key < ?" for _ in ranges)
        values = [bound for both in ranges for bound in both]
        exactly_a_code = self._exactly(text, country, limit) if len(keys) > 1 else []
        longer = self._by_names(conditions, values, country, limit) if ranges else []
        return list(dict.fromkeys(exactly_a_code + longer))[:limit]

    def nearest(self, point: Point) -> Place | None:
        """Returns the town or postcode nearest to the point, or None when there is none within 100 km."""
        return next(iter(self._around(point, 1, ALL_ON_AXIS)), None)

    def neighbours(self, area: Place, limit: int = 8) -> list[Place]:
        """Returns the areas of the same kind around this one within 100 km, nearest first."""
        axis = TOWNS_ON_AXIS if area.kind == TOWN else POSTCODES_ON_AXIS
        found = self._around(area.point, limit + 1, (axis[0], axis[0]))
        return [each for each in found if each.slug != area.slug][:limit]

    def around(self, point: Point, limit: int, kind: str = "") -> list[Place]:
        """Returns the towns, the postcodes or both, areas or not, around a point within 100 km, nearest first."""
        axis = {TOWN: TOWNS_ON_AXIS, POSTCODE: POSTCODES_ON_AXIS}.get(kind, ALL_ON_AXIS)
        return self._around(point, limit, axis)

    def largest_around(self, point: Point, limit: int) -> list[Place]:
        """Returns the towns with the most people, areas or not, within about 100 km, the largest first."""
        question = f"""SELECT places.id FROM spots JOIN places ON places.id = spots.id WHERE {IN_BOX}
            ORDER BY weight DESC, places.id LIMIT ?"""  # noqa: S608 — our words
        rows = self._rows(question, (*_box(point, FARTHEST_M), *_span(TOWNS_ON_AXIS), limit))
        return self._numbered([number for (number,) in rows])

    def countries(self, language: str = "en") -> list[Country]:
        """Returns the countries that have places, by their names in a language, or in English where it has none."""
        has_places = "EXISTS (SELECT 1 FROM places WHERE places.country = code AND area = id)"
        rows = self._rows(f"{SELECT_COUNTRY} WHERE {has_places}", (language,))
        return sorted((Country(*row) for row in rows), key=lambda country: name_key(country.name))

    def country_name(self, code: str, language: str = "en") -> str:
        """Returns the name of a country in a language, or in English where it has none; its code if nobody knows it."""
        rows = self._rows(f"{SELECT_COUNTRY} WHERE code = ?", (language, code))
        return rows[0][1] if rows else code

    def regions(self, country: str) -> list[Region]:
        """Returns the regions of a country that have places, by name; empty for countries without regions."""
        question = """SELECT country, slug, code, name FROM regions WHERE country = ?
            AND EXISTS (SELECT 1 FROM places WHERE region = regions.id AND area = places.id) ORDER BY key"""
        return [Region(*row) for row in self._rows(question, (country.upper(),))]

    def areas_in(self, country: str, admin1: str = "", kind: str = TOWN, limit: int | None = None) -> list[Place]:
        """Returns the areas of a kind in a region (its ISO code, slug or name; "" for the country), largest first."""
        condition = "places.area = places.id AND places.country = ? AND places.kind = ?"
        values = [country.upper(), KINDS.index(kind)]
        if admin1:
            regions = "SELECT id FROM regions WHERE country = ? AND (slug = ? OR code = ? OR key = ?)"
            condition += f" AND places.region IN ({regions})"
            values += [country.upper(), admin1.lower(), admin1.upper(), name_key(admin1)]
        question = f"{SELECT_PLACE} WHERE {condition} ORDER BY places.weight DESC, places.name, places.id LIMIT ?"
        return self._places(question, (*values, -1 if limit is None else limit))

    def largest(self, country: str, limit: int = 10) -> list[Place]:
        """Returns the towns of a country with the most people, all of them areas."""
        return self.areas_in(country, limit=limit)

    def has_postcode(self, country: str, key: str) -> bool:
        """Says whether the country has this postcode, written as code_key() writes it."""
        question = "SELECT 1 FROM names WHERE key = ? AND country = ? AND kind = ?"
        return bool(self._rows(question, (key, country, KINDS.index(POSTCODE))))

    def points_named(self, key: str, country: str, kinds: Iterable[str] = (TOWN,)) -> list[Point]:
        """Returns where a country's places of these kinds are that answer to this name, as name_key() writes it."""
        question = """SELECT latitude, longitude, names.kind FROM names JOIN places ON id = place
            WHERE key = ? AND names.country = ?"""
        wanted = {KINDS.index(kind) for kind in kinds}
        rows = self._rows(question, (key, country))
        return [Point(latitude, longitude) for latitude, longitude, kind in rows if kind in wanted]

    def has_openstreetmap(self) -> bool:
        """Says whether places of OpenStreetMap were loaded, whose licence asks to be named."""
        return bool(self._rows("SELECT 1 FROM about WHERE name = ?", (OSM,)))

    def country_code(self, text: str) -> str:
        """Returns the code of the country of this name, in one of its own languages or English, or code; or ""."""
        rows = self._rows("SELECT country FROM country_names WHERE key = ?", (name_key(text),))
        return rows[0][0] if rows else ""

    def regions_by_spelling(self, country: str) -> dict[str, str]:
        """Returns the slugs of a country's regions by their keys (see name_key) and by their codes in lower case."""
        rows = self._rows("SELECT slug, key, lower(code) FROM regions WHERE country = ?", (country,))
        return {code: slug for slug, _, code in rows if code} | {key: slug for slug, key, _ in rows}

    def people_of_names(self, keys: Iterable[str]) -> dict[str, int]:
        """Returns those of the keys (see name_key, code_key) that name a place, with the people of the largest one."""
        wanted = list(dict.fromkeys(keys))
        question = f"SELECT key, {PEOPLE} FROM names WHERE key IN ({_marks(wanted)}) GROUP BY key"  # noqa: S608 — our words
        return dict(self._rows(question, wanted))

    def lands_of_names(self, keys: Iterable[str]) -> dict[str, list[tuple[str, str]]]:
        """Returns those of the keys that name a country or region, or are its code, with (country, region's slug)."""
        wanted = list(dict.fromkeys(keys))
        question = f"""SELECT key, country, '' FROM country_names WHERE key IN ({_marks(wanted)})
            UNION ALL SELECT key, country, slug FROM regions WHERE key IN ({_marks(wanted)})
            UNION ALL SELECT lower(code), country, slug FROM regions WHERE code IN ({_marks(wanted)})"""  # noqa: S608 — our words
        found: dict[str, list[tuple[str, str]]] = {}
        for key, *land in self._rows(question, [*wanted, *wanted, *(key.upper() for key in wanted)]):
            found.setdefault(key, []).append(tuple(land))
        return found

    def names_beginning(self, beginning: str, lengths: range, least_people: int) -> dict[str, int]:
        """Returns the keys of towns that begin so, of these lengths and with so many people, with their people."""
        question = f"""SELECT key, {PEOPLE} FROM names WHERE key >= ? AND key < ? AND kind = 0
            AND length(key) BETWEEN ? AND ? AND weight >= ? GROUP BY key"""  # noqa: S608 — our words
        values = (beginning, beginning + AFTER_EVERY_LETTER, lengths[0], lengths[-1], AREA_WEIGHT | least_people << 8)
        return dict(self._rows(question, values))

    def _exactly(self, text: str, country: str | None, limit: int) -> list[Place]:
        found: list[Place] = []
        if key := name_key(text):
            found = self._by_names("key = ?", [key], country, limit)
        for reading in readings(text):
            condition, values = "key = ? AND kind = ?", [reading.key, KINDS.index(POSTCODE)]
            if reading.countries:
                condition += f" AND country IN ({', '.join('?' * len(reading.countries))})"
                values += sorted(reading.countries)
            found += self._by_names(condition, values, country, limit)
        # A street or a station is meant only where no town and no postcode has the name.
        found = [each for each in found if each.kind in AREA_KINDS] or found
        return list(dict.fromkeys(found))[:limit]

    def _with_surroundings(self, text: str, country: str | None, limit: int) -> list[Place]:
        for name, rest in _splits(text):
            is_code = any(character.isdigit() for character in name)
            candidates = self._of_name(name, country) if is_code or self._means_surroundings(rest) else []
            if kept := [each for each in candidates if all(self._lies_in(each, part) for part in rest)]:
                return kept[:limit]
        return []

    def _of_name(self, name: str, country: str | None) -> list[Place]:
        """Returns all places of a name, streets too: what surrounds it says which is meant."""
        key = name_key(name)
        streets = self._by_names("key = ? AND kind > 1", [key], country, 100) if key else []
        return list(dict.fromkeys(self._exactly(name, country, 100) + streets))

    def _means_surroundings(self, parts: list[str]) -> bool:
        keys = [name_key(part) for part in parts]
        question = """SELECT EXISTS (SELECT 1 FROM country_names WHERE key = ?1)
            OR EXISTS (SELECT 1 FROM regions WHERE key = ?1 OR code = upper(?1))
            OR EXISTS (SELECT 1 FROM names WHERE key = ?1 AND kind <= 1)"""
        return all(key and self._rows(question, (key,))[0][0] for key in keys)

    def _lies_in(self, place: Place, surroundings: str) -> bool:
        key = name_key(surroundings)
        if key in (name_key(place.admin1_name), name_key(place.town)) or key == place.admin1_code.lower() != "":
            return bool(key)
        if self._rows("SELECT 1 FROM country_names WHERE key = ? AND country = ?", (key, place.country)):
            return True
        near = self._by_names("key = ? AND kind = 0", [key], place.country, 20)
        return any(great_circle_m(place.point, each.point) < 40_000 for each in near if each != place)

    def _by_names(self, condition: str, values: list, country: str | None, limit: int) -> list[Place]:
        if country:
            condition, values = f"({condition}) AND country = ?", [*values, country.upper()]
        # A short beginning has tens of thousands of names: choose among the numbers before reading any place.
        chosen = f"SELECT DISTINCT place FROM names WHERE {condition} ORDER BY weight DESC, place LIMIT ?"  # noqa: S608 — our words
        question = f"{SELECT_PLACE} JOIN ({chosen}) ON place = places.id ORDER BY places.weight DESC, places.id"
        return self._places(question, (*values, limit))

    def _around(self, point: Point, limit: int, axis: tuple[int, int]) -> list[Place]:
        x, y, z = unit_vector(point)
        # The index holds 32-bit numbers, good to about a metre: enough to choose by.
        question = f"""SELECT id, (x - ?) * (x - ?) + (y - ?) * (y - ?) + (z - ?) * (z - ?) AS far FROM spots
            WHERE {IN_BOX} ORDER BY far, id LIMIT ?"""  # noqa: S608 — our words
        near: list[int] = []
        for reach in REACHES_M:
            rows = self._rows(question, (x, x, y, y, z, z, *_box(point, reach), *_span(axis), limit))
            # The corners of the box lie farther off than its sides: there, somebody outside may be nearer.
            near = [number for number, square in rows if square <= metres_to_chord(reach) ** 2]
            if len(near) >= limit:
                break
        return self._numbered(near)

    def _numbered(self, numbers: list[int]) -> list[Place]:
        """Returns the places of these numbers in the table, in this order."""
        question = f"SELECT places.id, {SELECT_PLACE.removeprefix('SELECT ')} WHERE places.id IN ({_marks(numbers)})"
        places = {number: _place(row) for number, *row in self._rows(question, numbers)}
        return [places[number] for number in numbers]

    def _places(self, question: str, values: Iterable = ()) -> list[Place]:
        return [_place(row) for row in self._rows(question, values)]


def _marks(values: Sequence) -> str:
    return ", ".join("?" * len(values))


def _place(row: Sequence) -> Place:
    slug, name, kind, country, code, region, latitude, longitude, population, zone, *rest = row
    return Place(slug, name, KINDS[kind], country, code, region, Point(latitude, longitude), population, zone, *rest)


def _box(point: Point, reach_m: float) -> tuple[float, ...]:
    half = metres_to_chord(reach_m)
    return tuple(bound for one in unit_vector(point) for bound in (one - half, one + half))


def _span(axis: tuple[int, int]) -> tuple[float, float]:
    return axis[0], axis[1] + THICKNESS


def _is_askable(text: str) -> bool:
    # SQLite takes no half of a surrogate pair; control characters never stand in a name.
    hostile = any(character < " " or "\ud800" <= character <= "\udfff" for character in text[:LONGEST_QUESTION])
    return len(text) <= LONGEST_QUESTION and not hostile


def _splits(text: str) -> list[tuple[str, list[str]]]:
    """Returns the ways to read a text as a name and what surrounds it; commas say it, otherwise any space may."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if len(parts) > 1:
        return [(parts[0], parts[1:]), (parts[-1], parts[:-1])]
    words = text.split()
    if len(words) > 6:
        return []
    cuts = [(words[:cut], words[cut:]) for cut in range(len(words) - 1, 0, -1)]
    return [(" ".join(left), [" ".join(right)]) for left, right in cuts] + [
        (" ".join(right), [" ".join(left)]) for left, right in cuts
    ]
