"""The place inside a search: a town, a postcode, a town with its region or country, even with a typing error."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from services.language.folding import name_key
from services.places.gazetteer import Gazetteer
from services.places.place import Place
from services.places.postcodes import readings
from services.understanding.ordinary_words import ORDINARY
from services.understanding.small_words import JOINING, LEADING_TO_A_PLACE
from services.understanding.town_errors import SHORTEST_CORRECTED, may_be_corrected_to, names_like
from services.understanding.written import Word, joined

LONGEST_NAME = 6
# However long a text is: so many names beside a place are tried with it, so many runs of words as names with errors.
MOST_QUALIFIERS, MOST_CORRECTED = 4, 24
MOST_PLACES, MOST_NAMES = 10, 3
# A town whose name is also an ordinary word is meant, without a further sign, only when it is as large as this.
LARGE_TOWN = 50_000
# Words that stand behind a kind and mean how it comes, never the town in another country.
SAID_OF_SERVICES = frozenset(
    ("bank", "box", "bus", "centre", "central", "hot", "man", "men", "post", "street", "trans", "union", "van")
)
# English words that speak of what follows: at the beginning of an English search they are no town.
DESCRIBING = frozenset(
    (
        "best", "bright", "central", "friendly", "gay", "gold", "good", "green", "hot", "male", "mobile", "most",
        "nice", "normal", "old", "orange", "outer", "real", "rich", "same", "spring", "young",
    )
)  # fmt: skip
# A shorter name is more often something else.
SHORTEST_NAME = 3
SHORT_NAMES = frozenset(("nyc", "hyd", "fes", "ufa"))
# A town of so many people is not asked about when a land far away has its name.
LARGER_THAN_ITS_LAND = 200_000


@dataclass(frozen=True)
class Run:
    """Words of a search that stand together, by their positions."""

    positions: tuple[int, ...]
    text: str
    key: str

    @property
    def is_code(self) -> bool:
        """Says whether a digit stands in it, as in a postcode."""
        return any(letter.isdigit() for letter in self.key)


@dataclass(frozen=True)
class PlacesRead:
    """The places that a search may mean, the most likely first, and the positions of the words that say so."""

    places: tuple[Place, ...] = ()
    positions: frozenset[int] = frozenset()
    is_land: bool = False
    # The name that was read, in plain letters: some places have it as another name only.
    key: str = ""


class PlaceReader:
    """Looks for a place among the words of one search that name no kind of help."""

    def __init__(
        self,
        words: Sequence[Word],
        free: Sequence[int],
        gazetteer: Gazetteer,
        language: str,
        home: str,
        *,
        has_kind: bool,
    ) -> None:
        """Takes all words, the positions of the free ones, and whether some other words are understood."""
        self._language = language.partition("-")[0].lower()
        self._words = words
        self._free = [position for position in free if words[position].plain]
        self._gazetteer = gazetteer
        self._home = home
        self._has_kind = has_kind
        self._runs = list(self._all_runs())

    def read(self, is_listed: Callable[[str], bool]) -> PlacesRead:
        """Returns the places meant, or none."""
        if not self._runs:
            return PlacesRead()
        known = self._known_runs()
        return self._town(known) or self._land() or self._town_with_errors(known, is_listed) or PlacesRead()

    def _all_runs(self) -> Iterator[Run]:
        for first in range(len(self._free)):
            for last in range(first, min(len(self._free), first + LONGEST_NAME)):
                positions = tuple(self._free[first : last + 1])
                if positions[-1] - positions[0] != last - first:
                    break
                text = joined(self._words[position] for position in positions)
                yield Run(positions, text, name_key(text))

    def _known_runs(self) -> dict[Run, int]:
        """Returns the runs that are names or postcodes, with the people of the largest place of that name."""
        keys = {run: [run.key, *(reading.key for reading in readings(run.text))] for run in self._runs}
        people = self._gazetteer.people_of_names(key for some in keys.values() for key in some)
        return {
            run: max(people[key] for key in some if key in people)
            for run, some in keys.items()
            if any(key in people for key in some)
        }

    def _town(self, known: dict[Run, int]) -> PlacesRead | None:
        meant = [run for run, people in known.items() if self._is_meant(run, people)]
        apart = _apart(sorted(meant, key=lambda run: (not run.is_code, -len(run.positions), -run.positions[0])))
        reads = [
            (run, self._qualified(run, places, known))
            for run in apart[:MOST_NAMES]
            if (places := self._named(run.text))
        ]
        surrounded = [read for run, read in reads if len(read.positions) > len(run.positions)]
        if surrounded:
            # Two that say where the other is, "Paisley Glasgow": the smaller is meant.
            return min(surrounded, key=lambda read: (-len(read.positions), read.places[0].population))
        if reads:
            return self._or_land(*max(reads, key=lambda one: self._rank(*one)))
        for run in known:
            # "Mobile AL": an ordinary word, but the land behind it says that it is a town.
            if run not in meant and (places := self._named(run.text)):
                read = self._qualified(run, places, known)
                if len(read.positions) > len(run.positions):
                    return read
        return None

    def _or_land(self, run: Run, read: PlacesRead) -> PlacesRead:
        """Adds the towns of a land that has the name of a small town elsewhere: "California"."""
        first = read.places[0]
        if len(read.positions) > len(run.positions) or first.population >= LARGER_THAN_ITS_LAND or run.is_code:
            return read
        land = self._land()
        if land is None or land.positions != read.positions or first in land.places:
            return read
        return PlacesRead((*land.places, *read.places)[:MOST_PLACES], read.positions, is_land=True)

    def _rank(self, run: Run, read: PlacesRead) -> tuple[bool, bool, int, int]:
        return run.is_code, self._is_led(run), read.places[0].population, run.positions[0]

    def _is_led(self, run: Run) -> bool:
        before = run.positions[0] - 1
        return before >= 0 and self._words[before].plain in LEADING_TO_A_PLACE

    def _is_meant(self, run: Run, people: int) -> bool:
        plain = [self._words[position].plain for position in run.positions]
        if all(word in JOINING for word in plain) and len(plain) < len(self._words):
            return False
        is_ordinary = plain[0] in ORDINARY | JOINING
        if len(plain) > 1 or run.is_code or not (is_ordinary or len(plain[0]) <= SHORTEST_NAME):
            return True
        if self._is_led(run) or plain[0] in SHORT_NAMES:
            return True
        if plain[0] in SAID_OF_SERVICES:
            return len(self._words) == 1 and self._words[0].has_capital
        if len(self._words) == 1:
            return True
        if self._words[run.positions[0]].has_capital and run.positions[0] > 0:
            return True
        others = [position for position in self._free if position not in run.positions]
        is_rest_known = all(self._words[position].plain in JOINING for position in others)
        is_first, is_last = run.positions[0] == 0, run.positions[0] == len(self._words) - 1
        may_begin = is_first and not (self._language == "en" and plain[0] in DESCRIBING)
        return self._has_kind and is_rest_known and (is_last or may_begin or not is_ordinary) and people >= LARGE_TOWN

    def _qualified(self, run: Run, places: list[Place], known: dict[Run, int]) -> PlacesRead:
        """Narrows the places by what surrounds them: "Springfield IL", "10999 Berlin", "Paisley Glasgow"."""
        used, text = set(run.positions), run.text
        others = [other for other in self._runs if not used.intersection(other.positions)]
        lands = self._gazetteer.lands_of_names(other.key for other in others)
        others = [other for other in others if other.key != run.key and (other in known or other.key in lands)]
        others.sort(key=lambda other: (-len(other.positions), abs(other.positions[0] - run.positions[-1])))
        for other in others[:MOST_QUALIFIERS]:
            if used.intersection(other.positions) or not self._may_qualify(other, used):
                continue
            if narrowed := self._named(f"{text}, {other.text}"):
                text, places = f"{text}, {other.text}", narrowed
                used.update(other.positions)
        return PlacesRead(tuple(places), frozenset(used), key=run.key)

    def _may_qualify(self, run: Run, used: set[int]) -> bool:
        word = self._words[run.positions[0]]
        if len(run.positions) > 1 or word.plain not in JOINING | ORDINARY:
            return True
        # "Portland OR", or "portland or" before a kind or the end; never the "or" between two words.
        if run.positions[0] - 1 not in used:
            return False
        is_upper_code = len(word.typed) == 2 and word.typed.isupper()
        return is_upper_code or run.positions[0] + 1 not in self._free

    def _town_with_errors(self, known: dict[Run, int], is_listed: Callable[[str], bool]) -> PlacesRead | None:
        unknown = [run for run in self._runs if run not in known and len(run.positions) <= 3]
        by_key = {run.key: run for run in unknown if self._may_hold_errors(run, known, is_listed)}
        for run in sorted(by_key.values(), key=lambda run: (-len(run.positions), -run.positions[0]))[:MOST_CORRECTED]:
            names = names_like(run.key, self._gazetteer)
            places = [place for place in self._named_alike(names) if may_be_corrected_to(place, self._home)]
            if places and len(names) == 1:
                return self._qualified(replace(run, text=names[0], key=names[0]), places, known)
            if places:
                return PlacesRead(tuple(places[:MOST_PLACES]), frozenset(run.positions))
        return None

    def _named_alike(self, names: list[str]) -> list[Place]:
        return list(dict.fromkeys(place for name in names for place in self._named(name)))

    def _may_hold_errors(self, run: Run, known: dict[Run, int], is_listed: Callable[[str], bool]) -> bool:
        plain = [self._words[position].plain for position in run.positions]
        if len(run.key) < SHORTEST_CORRECTED or run.is_code or plain[0] in JOINING or plain[-1] in JOINING:
            return False
        names = {known_run.key for known_run in known}
        unknown = (word for word in plain if word not in ORDINARY | JOINING and word not in names)
        return any(not is_listed(word) for word in unknown)

    def _land(self) -> PlacesRead | None:
        """Returns the largest towns of a region or country that is named without a town."""
        lands = self._gazetteer.lands_of_names(run.key for run in self._runs if len(run.key) > 3)
        named = [run for run in self._runs if run.key in lands and run.key not in ORDINARY | JOINING]
        if not named:
            return None
        run = max(named, key=lambda run: (len(run.positions), run.positions[0]))
        towns = [
            town
            for country, region in lands[run.key][:3]
            for town in self._gazetteer.areas_in(country, region, limit=MOST_PLACES)
        ]
        largest = sorted(dict.fromkeys(towns), key=lambda town: -town.population)[:MOST_PLACES]
        return PlacesRead(tuple(largest), frozenset(run.positions), is_land=True) if largest else None

    def _named(self, text: str) -> list[Place]:
        return self._gazetteer.named(text, limit=MOST_PLACES, home=self._home or None)


def _apart(runs: Iterable[Run]) -> list[Run]:
    """Returns the runs that share no word with one before them."""
    apart: list[Run] = []
    taken: set[int] = set()
    for run in runs:
        if not taken.intersection(run.positions):
            apart.append(run)
            taken.update(run.positions)
    return apart
