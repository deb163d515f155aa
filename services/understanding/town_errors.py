"""Typing errors in the names of towns: which towns a name may stand for that is none."""

from __future__ import annotations

from rapidfuzz import process
from rapidfuzz.distance import OSA

from services.places.gazetteer import Gazetteer
from services.places.place import Place
from services.understanding.ordinary_words import ORDINARY
from services.understanding.typing_errors import has_another_letter, sound_alike

SHORTEST_CORRECTED, SHORTEST_WITH_TWO_ERRORS = 5, 9
# A typing error is looked for in large towns where a language of ours is spoken, and in smaller ones at home: any
# word is one letter away from some town of the world.
LEAST_PEOPLE_CORRECTED, LEAST_PEOPLE_AT_HOME = 100_000, 20_000
COUNTRIES_CORRECTED = frozenset(
    (
        "AR", "AT", "AU", "BE", "BO", "BR", "CA", "CH", "CL", "CO", "CR", "DE", "EC", "ES", "FR", "GB", "GT", "IE",
        "LU", "MX", "NZ", "PE", "PT", "US", "UY", "VE",
    )
)  # fmt: skip
# In a shorter name letters may be swapped, missing or too many, but none another: Leith is not Leigh.
SHORTEST_WITH_ANOTHER_LETTER = 7
# Of several names as near, the one of a town so many times larger than the next is meant.
MUCH_LARGER = 10
MOST_ALIKE = 4


def names_like(key: str, gazetteer: Gazetteer) -> list[str]:
    """Returns the names of towns that this may be an error of, the largest first; one where it stands out."""
    errors = 2 if len(key) >= SHORTEST_WITH_TWO_ERRORS else 1
    lengths = range(len(key) - errors, len(key) + errors + 1)
    near: dict[int, dict[str, int]] = {}
    for beginning in {key[:2], key[1] + key[0]}:
        names = gazetteer.names_beginning(beginning, lengths, LEAST_PEOPLE_AT_HOME)
        close = process.extract(key, names.keys(), scorer=OSA.distance, score_cutoff=errors, limit=None)
        for name, wrong, _ in close:
            if _is_believed(key, name, wrong):
                near.setdefault(wrong, {})[name] = names[name]
    if not near:
        return []
    nearest = sorted(near[min(near)].items(), key=lambda one: -one[1])
    is_clear = len(nearest) == 1 or nearest[0][1] >= MUCH_LARGER * nearest[1][1]
    return [name for name, _ in nearest[: 1 if is_clear else MOST_ALIKE]]


def may_be_corrected_to(place: Place, home: str) -> bool:
    """Says whether an error in the name of this place is believed; `home` is the country of the deployment."""
    if place.country == home:
        return place.population >= LEAST_PEOPLE_AT_HOME
    return place.population >= LEAST_PEOPLE_CORRECTED and place.country in COUNTRIES_CORRECTED


def _is_believed(typed: str, name: str, errors: int) -> bool:
    """Says whether somebody who typed this may well have meant the name."""
    is_short = len(typed) < SHORTEST_WITH_ANOTHER_LETTER and has_another_letter(typed, name)
    return name not in ORDINARY and not is_short and (errors < 2 or sound_alike(typed, name))
