"""What the site does with a search that was read: the one list it means, or everything it could mean, with links."""

from __future__ import annotations

from collections import Counter
from typing import Any

from django.conf import settings
from django.utils.translation import get_language

from services.catalogue.listings import named, types_listed
from services.catalogue.site_filters import OPEN, SiteFilter, filter_for, in_order
from services.catalogue.text import is_part_of_a_name
from services.language.folding import name_key
from services.places.place import TOWN, Place
from services.places.served import gazetteer
from services.understanding.ordinary_words import ORDINARY
from services.understanding.reading import SEVERAL_PLACES, Reading
from services.vocabulary.service_type import ServiceType
from services.vocabulary.service_types import SERVICE_TYPES
from services.web.addresses import ListAddress
from services.web.filter_words import filter_words
from services.web.home_area import home_area
from services.web.small_places import area_beyond, moved_list

MOST_NAMES = 10
# A name that stands in a listing and is that of a small town may mean either.
SMALL_TOWN = 20_000
# Of so many towns around, the largest says where a place of a common name is.
TOWNS_LOOKED_AT = 30
# Asked in words, these are meant as said: whoever writes "by post" cannot go and see whether it can be had by post.
_MEANT_AS_SAID = frozenset({OPEN, "mode"})


class Understood:
    """A reading, with the kinds that were ticked beside it."""

    def __init__(self, reading: Reading, chosen: tuple[ServiceType, ...]) -> None:
        """Takes how the words were read, and the kinds that were ticked."""
        self._reading = reading
        wanted = {*reading.types, *(kind.code for kind in chosen)}
        self.kinds = tuple(kind for code, kind in SERVICE_TYPES.items() if code in wanted)
        asked = [_site_filter(parameter, value) for parameter, value in reading.filters]
        self.filters = in_order(one for one in asked if one is not None)
        self._is_all_filtered = None not in asked
        self._place = reading.place or (gazetteer().nearest(reading.point) if reading.point else None)

    @property
    def address(self) -> str | None:
        """Returns the address of the one list that is meant, or None where there is something to choose or to say."""
        reading = self._reading
        has_more_to_say = self._has_words_left() or reading.notes or reading.is_doubtful or not self._is_all_filtered
        if has_more_to_say or self._may_be_a_name():
            return None
        place = self._place
        if place is None and (self.kinds or self.filters) and not reading.point:
            place = home_area()
        return self._list_of(place) if place else None

    def answer(self, typed: str) -> dict[str, Any]:
        """Returns what the page shows: what was read, what to choose from, and ways on, never none."""
        reading = self._reading
        meant = [self._place] if self._place else []
        places = meant if meant and not reading.is_doubtful else [*meant, *reading.places]
        # The question stands above the choices already.
        notes = [note for note in reading.notes if note.text != SEVERAL_PLACES]
        home = home_area()
        return {
            "notes": notes,
            "is_nowhere": bool(reading.point and not self._place),
            "is_all_filtered": self._is_all_filtered,
            "kinds_read": self.kinds,
            "filters_read": [filter_words(one) for one in self.filters],
            "places": [
                (label, self._list_of(place), _land_of(place), area_beyond(place))
                for label, place in zip(_labels(places), places, strict=True)
            ],
            "names": self._names(typed),
            "has_unknown_words": bool(typed) and not (self.kinds or self.filters or places or reading.point or notes),
            "has_words_left": self._has_words_left(),
            "kinds_there": self._kinds_at(self._place) if self._place and not self.kinds else [],
            "near_home": (home, self._list_of(home)) if home else None,
        }

    def _list_of(self, place: Place) -> str:
        return moved_list(place, ListAddress(place.slug, self.kinds, self.filters))

    def _names(self, typed: str) -> list[Any]:
        """Returns the listings that hold the words left over, or, where nothing was understood, all that was typed."""
        words = " ".join(self._reading.words)
        if not words and (self.kinds or self.filters or self._reading.point):
            return []
        return (named(typed, MOST_NAMES) or named(words, MOST_NAMES)) if typed else []

    def _has_words_left(self) -> bool:
        """Says whether words are left that somebody should look at: not the "today" of a search that names a kind."""
        words = self._reading.words
        if not self._reading.types or not all(name_key(word) in ORDINARY for word in words):
            return bool(words)
        return is_part_of_a_name(" ".join(words))

    def _may_be_a_name(self) -> bool:
        place = self._reading.place
        if place is None or self.kinds or place.kind != TOWN or place.population >= SMALL_TOWN:
            return False
        return bool(named(place.name, 1))

    def _kinds_at(self, place: Place) -> list[tuple[str, str]]:
        listed = types_listed()
        kinds = (SERVICE_TYPES[code] for code in settings.HRD_KINDS if code in listed)
        return [(kind.short_label, moved_list(place, ListAddress(place.slug, (kind,), self.filters))) for kind in kinds]


def _site_filter(parameter: str, value: str) -> SiteFilter | None:
    """Returns the filter of the site for what was said, with those that have not said: silence is no refusal."""
    one = filter_for(parameter, value)
    return one.with_unknown() if one and parameter not in _MEANT_AS_SAID else one


def _labels(places: list[Place]) -> list[str]:
    """Returns the names to choose by; where two would read alike, each with the largest town around it."""
    alike = Counter((place.label, place.country) for place in places)
    return [
        f"{place.label} ({_largest_near(place)})" if alike[place.label, place.country] > 1 else place.label
        for place in places
    ]


def _largest_near(place: Place) -> str:
    around = [town for town in gazetteer().around(place.point, TOWNS_LOOKED_AT, TOWN) if town.name != place.name]
    return max(around, key=lambda town: town.population).name if around else place.time_zone.rpartition("/")[2]


def _land_of(place: Place) -> str:
    return gazetteer().country_name(place.country, get_language() or "en")
