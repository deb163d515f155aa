"""Small places: the list that serves one, and the words that say so, without its name in any address."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import urlencode

from django.conf import settings

from services.places.place import Place
from services.privacy.tokens import seal, unseal
from services.understanding.areas import area_of
from services.web.addresses import ListAddress

NAME = "n"
# Every sealed text of the site opens with one key, so a text says what it is.
SEALED_AS = "near "
NAME_LIVES_SECONDS = 3600
LONGEST_NAME = 80


def area_beyond(place: Place) -> str:
    """Returns the name of the area that the list of a small place is around; "" where the list is its own."""
    area = area_of(place)
    return "" if area.name == place.name else area.name


def moved_list(place: Place, address: ListAddress) -> str:
    """Returns the same list around the area of a place, with the name of the place under seal where they differ."""
    area = area_of(place)
    moved = str(replace(address, area=area.slug))
    if area.name == place.name:
        return moved
    sealed = seal(SEALED_AS + place.name[:LONGEST_NAME], settings.SECRET_KEY, datetime.now(UTC))
    return f"{moved}{'&' if '?' in moved else '?'}{urlencode({NAME: sealed})}"


def name_under_seal(parameters: Mapping[str, str]) -> str:
    """Returns the name of the small place somebody was led here from, within the hour; "" where there is none."""
    token = parameters.get(NAME, "")
    text = unseal(token, settings.SECRET_KEY, datetime.now(UTC), NAME_LIVES_SECONDS) if token else None
    return text.removeprefix(SEALED_AS) if text and text.startswith(SEALED_AS) else ""
