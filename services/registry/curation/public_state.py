"""Whether the public can see a listing, and why not: the registry asks, the room that decides has told it how."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q

from services.registry.models import Location


@dataclass(frozen=True)
class PublicState:
    """What was last decided of one listing; `reasons` are sentences, none where it is public.

    `release_id` names the release that shows it, None while it waits to be published or is not public.
    """

    is_public: bool
    reasons: tuple[str, ...]
    decided_at: datetime
    release_id: str | None = None


Reader = Callable[[Collection[int]], Mapping[int, PublicState]]


@dataclass(frozen=True)
class _Registered:
    read: Reader
    on_the_site: Q


# The registry stands below the room that decides, so that room registers itself here when it starts.
_registered: list[_Registered] = []


def register_reader(read: Reader, *, on_the_site: Q) -> None:
    """Sets how states are read, for many locations by id at once, and the condition on locations the public can see."""
    _registered[:] = [_Registered(read, on_the_site)]


def states_of(location_ids: Collection[int]) -> Mapping[int, PublicState]:
    """Returns the states of these locations by id; those nobody has decided yet are left out."""
    return _registered[0].read(location_ids) if _registered else {}


def state_of(location: Location) -> PublicState | None:
    """Returns the state of one location, or None while nobody has decided."""
    return states_of([location.pk]).get(location.pk)


def on_the_site() -> Q:
    """Returns the condition on locations that the public can see; without a reader it is met by none."""
    return _registered[0].on_the_site if _registered else Q(pk__in=())
