"""What there is around a place whatever a list asks for: help of every field, and what works anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from itertools import islice

from django.conf import settings
from django.utils.translation import gettext as _

from services.catalogue.candidates import candidates
from services.catalogue.counts import NEAR_M, count
from services.catalogue.criteria import Criteria
from services.catalogue.facets import FAMILY, MODE
from services.catalogue.models import KnownAnswer, OfferFact
from services.catalogue.open_file import opened
from services.catalogue.remote import Covering, covering_listings
from services.catalogue.site_filters import FILTERS
from services.places.place import Place
from services.vocabulary.listing import MODES
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType
from services.vocabulary.service_types import SERVICE_TYPES
from services.web.addresses import ListAddress
from services.web.wording import say_distance

FIELDS = {"health": gettext_noop("Health"), "social": gettext_noop("Social help"), "legal": gettext_noop("Legal help")}
FOR_FAMILIES = next(one for one in FILTERS if one.parameter == FAMILY)
FAMILY_LABEL = gettext_noop("Help for families")
_BY_MODE = {one.value: one for one in FILTERS if one.parameter == MODE}
SPOTTING = "remote_spotting"
# What reaches people by itself, the most immediate first.
REACHING = ("phone", "online", "post")
MOST_COUNTED = 20
MOST_REMOTE = 60
# Help for families has no index of its own: so many listings are asked whether they give any.
MOST_LOOKED_AT = 100


@dataclass(frozen=True)
class Amount:
    """How many listings there are near by; where there is none, how far the next is, if any is known."""

    near: int = 0
    is_more: bool = False
    beyond_m: float | None = None
    is_listed: bool = False


@dataclass(frozen=True)
class Surroundings:
    """Amounts by field (and for families), services that come to people by mode, and some of those, best first."""

    fields: dict[str, Amount]
    reaching: dict[str, str]
    anywhere: tuple[int, ...]


@dataclass(frozen=True)
class Link:
    """A line that leads to a list; without an address it says that there is nothing."""

    words: str
    href: str
    amount: str


def surroundings(place: Place) -> Surroundings:
    """Returns what there is around a place; worked out once for each release and place."""
    return _worked_out(opened(), place)


def field_links(place: Place) -> list[Link]:
    """Returns a link to the help of each field around a place, or "none listed yet"."""
    amounts = surroundings(place).fields
    addresses = {field: ListAddress(place.slug, _kinds_of(field)) for field in FIELDS}
    addresses[FAMILY] = ListAddress(place.slug, (), (FOR_FAMILIES,))
    return [
        Link(_(label), str(addresses[field]) if amounts[field].is_listed else "", _amount(amounts[field]))
        for field, label in {**FIELDS, FAMILY: FAMILY_LABEL}.items()
    ]


def reaching_links(place: Place) -> list[Link]:
    """Returns links to what reaches people around a place wherever they are; none where nothing is listed."""
    reaching = surroundings(place).reaching
    links = []
    if SPOTTING in reaching:
        kind = SERVICE_TYPES[SPOTTING]
        links.append(Link(_(kind.short_label), str(ListAddress(place.slug, (kind,))), reaching[SPOTTING]))
    for mode in REACHING:
        if mode in reaching:
            address = ListAddress(place.slug, (), (_BY_MODE[mode],))
            links.append(Link(_(MODES[mode]), str(address), reaching[mode]))
    return links


@lru_cache(maxsize=4096)
def _worked_out(_release: object, place: Place) -> Surroundings:
    fields = {field: _amount_of(place, _kinds_of(field)) for field in FIELDS}
    reaching, anywhere = _reaching(place)
    return Surroundings({**fields, FAMILY: _family(place)}, reaching, anywhere)


def _kinds_of(field: str) -> tuple[ServiceType, ...]:
    return tuple(kind for kind in SERVICE_TYPES.values() if kind.field == field and kind.code in settings.HRD_KINDS)


def _around(place: Place, types: tuple[str, ...] = ()) -> Criteria:
    return Criteria(near=place.point, country=place.country, subdivision=place.admin1_code, types=types)


def _amount_of(place: Place, kinds: tuple[ServiceType, ...]) -> Amount:
    if not kinds:
        return Amount()
    ranks = [
        one.rank for one in islice(candidates(_around(place, tuple(kind.code for kind in kinds))), MOST_COUNTED + 1)
    ]
    near = sum(rank <= NEAR_M for rank in ranks)
    beyond_m = next(iter(ranks), None) if not near else None
    return Amount(min(near, MOST_COUNTED), near > MOST_COUNTED, beyond_m, is_listed=bool(ranks))


def _family(place: Place) -> Amount:
    counts = count(_around(place), (), [FOR_FAMILIES], datetime.now(UTC), MOST_LOOKED_AT)
    near, beyond_m = counts.choices.get(FOR_FAMILIES.code, 0), counts.beyond.get(FOR_FAMILIES.code)
    is_listed = bool(near or beyond_m) or KnownAnswer.objects.filter(key=FAMILY).exists()
    return Amount(near, counts.is_cut, beyond_m, is_listed)


def _reaching(place: Place) -> tuple[dict[str, str], tuple[int, ...]]:
    """Returns how many listings reach people by each mode, and some of them: company first, then the nearest voice."""
    company = [one.listing_id for one in _covering(place, (SPOTTING,))]
    covering = _covering(place)
    listings = {offer_id: one.listing_id for one in covering for offer_id in one.offer_ids}
    facts = OfferFact.objects.filter(offer_id__in=list(listings), key=MODE, value__in=REACHING)
    said = set(facts.values_list("offer_id", "value"))
    by_mode = {
        mode: list(dict.fromkeys(listing for offer_id, listing in listings.items() if (offer_id, mode) in said))
        for mode in REACHING
    }
    best = dict.fromkeys((*company, *(listing for found in by_mode.values() for listing in found)))
    is_more = len(covering) == MOST_REMOTE
    amounts = {mode: f"{len(found)}+" if is_more else str(len(found)) for mode, found in by_mode.items() if found}
    return {SPOTTING: str(len(company)), **amounts} if company else amounts, tuple(islice(best, MOST_COUNTED))


def _covering(place: Place, types: tuple[str, ...] = ()) -> list[Covering]:
    return list(islice(covering_listings(place.point, place.country, place.admin1_code, types), MOST_REMOTE))


def _amount(amount: Amount) -> str:
    if not amount.is_listed:
        return _("none listed yet")
    if amount.near:
        return f"{amount.near}+" if amount.is_more else str(amount.near)
    if amount.beyond_m is None:
        return _("farther away")
    return _("the nearest: %(distance)s") % {"distance": say_distance(amount.beyond_m)}
