"""A card answers in ten seconds: what, how far, open until when, what it takes to get in, call, when last checked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from services.catalogue.facets import facts_of, types_asked
from services.catalogue.listings import Found, FoundOffer
from services.catalogue.site_filters import OPEN, SiteFilter
from services.geometry.distance_words import walking_minutes
from services.vocabulary.common_facts import COST, ENTRY, ID_NEEDED
from services.vocabulary.facts import Fact, Kind
from services.vocabulary.listing import CHECK_METHODS, CHECKER_ROLES, LOCATION_KINDS
from services.vocabulary.service_types import SERVICE_TYPES
from services.web.contact_links import ContactLink, contact_links, first_call
from services.web.fact_rows import FactRow, fact_row
from services.web.filter_words import filter_words
from services.web.opening_words import OpeningLine, opening_line, status_words
from services.web.own_words import own_words
from services.web.wording import once_a_language, say_code, say_day, say_distance

# Farther than this, nobody asks how long the walk takes.
FARTHEST_WALK_M = 3_000
DAYS_UNTIL_STALE = 365
WAYS_IN = (ID_NEEDED, COST, ENTRY)


@dataclass(frozen=True)
class Card:
    """What a list shows of one listing, in words; `number` is that of its pin where a map stands beside the list."""

    id: str
    name: str
    kinds: list[str]
    drawn_kinds: list[str]
    distance: str
    walk: str
    where: str
    opening: OpeningLine
    status: str
    ways_in: list[FactRow]
    call: ContactLink | None
    other_contact: ContactLink | None
    checked: str
    is_stale: bool
    is_stated_by_source: bool
    number: int | None = None


def card_of(found: Found, at: datetime, zone: str, silent: Iterable[SiteFilter] = ()) -> Card:
    """Returns the card of a found listing at a moment; `zone` is where the list is read from.

    `silent` are filters that also let those through that have not said: of them the card says "ask".
    """
    record = found.record
    contacts = [contact for offer in found.offers for contact in offer.content.get("contacts", ())]
    contacts += record.get("contacts", ())
    call = first_call(contacts, record["country"])
    return Card(
        id=record["id"],
        name=own_words(record, "name", record.get("words_language") or "").text,
        kinds=list(_kinds_said(*_kind_codes(found))),
        drawn_kinds=[SERVICE_TYPES[code].short_code for code in _kind_codes(found)],
        distance=_distance(found.distance_m),
        walk=_walk(found.distance_m),
        where=where_words(record),
        opening=opening_line(found.opening, at, record["timezone"], read_in=zone),
        status=next(filter(None, (status_words(offer.content, at) for offer in found.offers)), ""),
        ways_in=[*(row for fact in WAYS_IN for row in ways_in(fact, found.offers)), *_to_ask(found, silent)],
        call=call,
        other_contact=None if call else next(iter(contact_links(contacts, record["country"])), None),
        checked=checked_words(record),
        is_stale=is_stale(record, at.date()),
        is_stated_by_source=any(offer.content.get("stated_by_source") for offer in found.offers),
    )


def ways_in(fact: Fact, offers: tuple[FoundOffer, ...]) -> list[FactRow]:
    """Returns the ways in of all offers together: "it depends" where they differ, "ask" where one has not said."""
    answers = (offer.content.get("facts", {}).get(fact.key) for offer in offers)
    return list(_ways_in(WAYS_IN.index(fact), *(tuple(one) if isinstance(one, list) else one for one in answers)))


@once_a_language
def _ways_in(place: int, *answers: tuple[str, ...] | str | None) -> tuple[FactRow, ...]:
    fact = WAYS_IN[place]
    if any(not fact.is_known(answer) for answer in answers) or not answers:
        return (fact_row(fact, None),)
    if any(answer != answers[0] for answer in answers):
        return (FactRow(_(fact.label), _("%(fact)s: it depends") % {"fact": _(fact.label)}),)
    each = [[code] for code in answers[0] or ()] if fact.kind is Kind.SEVERAL else [answers[0]]
    return tuple(fact_row(fact, answer) for answer in each)


def _to_ask(found: Found, silent: Iterable[SiteFilter]) -> Iterator[FactRow]:
    """Yields a row for each filter that an offer of the listing has said nothing about; the usual ones stand there."""
    usual = {OPEN, *(fact.key for fact in WAYS_IN)}
    asked = {one.parameter: one for one in silent if one.parameter not in usual}
    if not asked:
        return
    said = [(offer.type.code, dict(facts_of(found.record, offer.content))) for offer in found.offers]
    for parameter, one in asked.items():
        if any(parameter not in answers and code in types_asked(parameter) for code, answers in said):
            yield FactRow(filter_words(one), _("Ask"), is_known=False)


def where_words(record: dict[str, Any]) -> str:
    """Returns where a listing is, as far as it may be said: street and town, the area, or how it reaches people."""
    address = record.get("address") or {}
    town = address.get("city") or address.get("state_province") or ""
    if record["precision"] == "exact":
        # Not the comma of the page: an address stays in the script of its town.
        return ", ".join(filter(None, (address.get("address_1"), town)))
    if record["precision"] == "area":
        if not town:
            return _("The address is not shown. Call to ask.")
        return _("%(town)s. The address is not shown. Call to ask.") % {"town": town}
    return say_code(LOCATION_KINDS, record["kind"])


def checked_words(record: dict[str, Any]) -> str:
    """Returns when somebody last checked a listing, and who and how where that is known."""
    day = record.get("checked_on")
    if not day:
        return _("Never checked")
    checks: dict[str, dict[str, str]] = record.get("checked") or {}
    check = next((one for one in checks.values() if one["on"] == day), {})
    return _checked(day, check.get("by_role"), check.get("method"))


@once_a_language
def _checked(day: str, role: str | None, method: str | None) -> str:
    words = _("Checked %(day)s") % {"day": say_day(day)}
    if role:
        words = _("%(checked)s by %(role)s") % {"checked": words, "role": say_code(CHECKER_ROLES, role)}
    if method:
        words = _("%(checked)s, %(how)s") % {"checked": words, "how": say_code(CHECK_METHODS, method)}
    return words


def is_stale(record: dict[str, Any], today: date) -> bool:
    """Says whether a listing was never checked, or so long ago that things will have changed."""
    checked_on = record.get("checked_on")
    return not checked_on or (today - date.fromisoformat(checked_on)).days > DAYS_UNTIL_STALE


def _kind_codes(found: Found) -> list[str]:
    """Returns the kinds that answer the search first, then whatever else there is."""
    codes = [offer.type.code for offer in found.offers] + [offer["type"] for offer in found.record["offers"]]
    return list(dict.fromkeys(codes))


@once_a_language
def _kinds_said(*codes: str) -> tuple[str, ...]:
    return tuple(_(SERVICE_TYPES[code].short_label) for code in codes)


def _distance(distance_m: float | None) -> str:
    return "" if distance_m is None else say_distance(distance_m)


def _walk(distance_m: float | None) -> str:
    if distance_m is None or distance_m > FARTHEST_WALK_M:
        return ""
    minutes = max(1, walking_minutes(distance_m))
    return ngettext("%(minutes)s minute’s walk", "%(minutes)s minutes’ walk", minutes) % {"minutes": minutes}
