"""Everything known about one place, in the order people need it; what nobody has told us shows as "ask"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.utils.translation import gettext as _

from services.catalogue.listings import Found, FoundOffer
from services.vocabulary import common_facts as facts
from services.vocabulary.facts import Fact
from services.vocabulary.listing import CHECK_METHODS, CHECKED_FIELDS, CHECKER_ROLES, MODES, PROVIDER_KINDS
from services.web.cards import checked_words, is_stale, where_words
from services.web.contact_links import ContactLink, contact_links, first_call
from services.web.fact_rows import FactRow, fact_row, known_rows
from services.web.language_names import language_name
from services.web.opening_words import OpeningLine, WeekDay, opening_line, status_words, week_table
from services.web.own_words import OwnWords, foreign_language, own_words
from services.web.shared_facts import audience_rows, capacity_rows, common_rows, cost_rows, language_words
from services.web.wording import say_code, say_day, say_hours, say_list

# These are shown even when nobody has told us: people decide by them whether to go.
WAYS_IN = (facts.ENTRY, facts.ID_NEEDED)
MORE_WAYS_IN = (
    facts.CAN_COME_IF_USED_TODAY, facts.MIN_AGE, facts.MAX_AGE, facts.UNDER_18_POLICY, facts.INSURANCE_NEEDED,
    facts.RESIDENCY_NEEDED, facts.WOMEN_ONLY_HOURS, facts.TRANS_NON_BINARY_HOURS, facts.MANDATED_PEOPLE_PRESENT,
    facts.SUPPLIES_NOW, facts.SURGE, facts.SUBSTANCES, facts.PEER_LED, facts.PEER_STAFF, facts.STAFF_GENDER_CHOICE,
)  # fmt: skip
COST = (facts.COST,)
MORE_COST = (facts.COST_NOTE,)
PRIVACY = (facts.IDENTITY_RECORDED,)
MORE_PRIVACY = (
    facts.DATA_SHARED_WITH, facts.IMMIGRATION_ASKED, facts.POLICE_POLICY, facts.POLICE_NOTE, facts.CCTV, facts.GUARD,
    facts.BAG_CHECK, facts.CHILD_PROTECTION_NOTE, facts.NALOXONE_ON_SITE, facts.OVERDOSE_TRAINED,
)  # fmt: skip
ACCESS = (facts.WHEELCHAIR,)
PLAIN_MODE = "fixed"  # what everybody expects of a place
MORE_ACCESS = tuple(fact for fact in facts.PLACE_FACTS if fact is not facts.WHEELCHAIR)


@dataclass(frozen=True)
class OfferSection:
    """One service of the place."""

    kind: str
    short_code: str
    name: str
    description: OwnWords
    opening: OpeningLine
    status: str
    week: list[WeekDay]
    rows: list[FactRow]
    contacts: list[ContactLink]
    website: str
    run_by: str


@dataclass(frozen=True)
class ExceptionRow:
    """A day, or some days, unlike the others."""

    days: str
    words: str
    note: str


@dataclass(frozen=True)
class PlacePage:
    """The page of one place."""

    id: str
    name: str
    alternate_name: str
    description: OwnWords
    foreign_language: str | None
    where: str
    address_lines: list[str]
    geo: str
    transportation: OwnWords
    opening: OpeningLine
    offers: list[OfferSection]
    has_hours: bool
    week: list[WeekDay]
    exceptions: list[ExceptionRow]
    ways_in: list[FactRow]
    cost: list[FactRow]
    privacy: list[FactRow]
    access: list[FactRow]
    languages: str
    call: ContactLink | None
    contacts: list[ContactLink]
    stops: list[dict[str, Any]]
    part_of: str
    organization: dict[str, Any] | None
    run_by_kind: str
    checked: str
    checks: list[str]
    is_stale: bool
    source: dict[str, Any] | None
    attested_on: str


def place_page(found: Found, at: datetime) -> PlacePage:
    """Returns everything the page of a listing shows at a moment."""
    record = found.record
    contents = [offer.content for offer in found.offers]
    weeks = [week_table(record, content, at) for content in contents]
    has_one_week = all(week == weeks[0] for week in weeks)
    contacts = contact_links(record.get("contacts", ()), record["country"])
    every_contact = [contact for content in contents for contact in content.get("contacts", ())]
    written_in = record.get("words_language") or ""
    description, transportation = (own_words(record, key, written_in) for key in ("description", "transportation"))
    sections = [
        _offer_section(offer, record, at, [] if has_one_week else week)
        for offer, week in zip(found.offers, weeks, strict=True)
    ]
    foreign = foreign_language([description, *(one.description for one in sections), transportation])
    return PlacePage(
        id=record["id"],
        name=own_words(record, "name", written_in).text,
        alternate_name=record.get("alternate_name", ""),
        description=description,
        foreign_language=None if foreign is None else language_name(foreign),
        where=where_words(record),
        address_lines=_address_lines(record),
        geo=f"geo:{record['latitude']:.6f},{record['longitude']:.6f}" if record["precision"] == "exact" else "",
        transportation=transportation,
        opening=opening_line(found.opening, at, record["timezone"]),
        offers=sections,
        has_hours=any(weeks),
        week=weeks[0] if weeks and has_one_week else [],
        exceptions=_exceptions(contents),
        ways_in=_asked_and_known(WAYS_IN, MORE_WAYS_IN, contents) + audience_rows(contents),
        cost=_asked_and_known(COST, MORE_COST, contents) + cost_rows(contents),
        privacy=_asked_and_known(PRIVACY, MORE_PRIVACY, contents),
        access=_access(record.get("place_facts") or {}),
        languages=language_words(contents),
        call=first_call([*record.get("contacts", ()), *every_contact], record["country"]),
        contacts=contacts,
        stops=record.get("stops") or [],
        part_of=record.get("part_of") or "",
        organization=record.get("organization"),
        run_by_kind=_provider_kind(record.get("organization") or {}),
        checked=checked_words(record),
        checks=_checks(record),
        is_stale=is_stale(record, at.date()),
        source=record.get("source"),
        attested_on=say_day(record["attested"]["on"]) if record.get("attested") else "",
    )


def _asked_and_known(asked: tuple[Fact, ...], more: tuple[Fact, ...], contents: list[dict[str, Any]]) -> list[FactRow]:
    """Returns the rows that stand there even when nobody has told us, then whatever else is known."""
    return common_rows(asked, contents, always=True) + common_rows(more, contents)


def _access(place_facts: dict[str, Any]) -> list[FactRow]:
    return [fact_row(fact, place_facts.get(fact.key)) for fact in ACCESS] + known_rows(MORE_ACCESS, place_facts)


def _offer_section(offer: FoundOffer, record: dict[str, Any], at: datetime, week: list[WeekDay]) -> OfferSection:
    content = offer.content
    written_in = record.get("words_language") or ""
    modes = [mode for mode in content.get("modes", ()) if mode != PLAIN_MODE]
    rows = [FactRow(_("How you get it"), say_list([say_code(MODES, mode) for mode in modes]))] if modes else []
    rows += known_rows(offer.type.facts, content.get("details") or {})
    return OfferSection(
        kind=_(offer.type.label),
        short_code=offer.type.short_code,
        name=own_words(content, "name", written_in).text,
        description=own_words(content, "description", written_in),
        opening=opening_line(offer.opening, at, record["timezone"]),
        status=status_words(content, at),
        week=week,
        rows=rows + capacity_rows(content, at),
        contacts=contact_links(content.get("contacts", ()), record["country"]),
        website=content.get("url", ""),
        run_by=(content.get("organization") or {}).get("name", ""),
    )


def _exceptions(contents: list[dict[str, Any]]) -> list[ExceptionRow]:
    rows = {}
    for one in (one for content in contents for one in content.get("exceptions", ())):
        start, end = one["starts_on"], one["ends_on"]
        both = {"first": say_day(start), "last": say_day(end)}
        days = say_day(start) if start == end else _("%(first)s to %(last)s") % both
        text = one["opening_hours"]
        words = {"off": _("Closed"), "unknown": _("Ask")}.get(text) or say_hours(text)
        rows[start, end, text] = ExceptionRow(days, words, one.get("note", ""))
    return [rows[key] for key in sorted(rows)]


def _provider_kind(organization: dict[str, Any]) -> str:
    kind = organization.get("provider_kind") or "unknown"
    return "" if kind == "unknown" else say_code(PROVIDER_KINDS, kind)


def _address_lines(record: dict[str, Any]) -> list[str]:
    address = record.get("address") or {}
    if record["precision"] != "exact":
        return []
    town = " ".join(filter(None, (address.get("postal_code"), address.get("city"))))
    street = (address.get("address_1"), address.get("address_2"))
    return [line for line in (*street, town, address.get("region"), address.get("state_province")) if line]


def _checks(record: dict[str, Any]) -> list[str]:
    lines = []
    for field, check in (record.get("checked") or {}).items():
        words = [say_day(date.fromisoformat(check["on"]))]
        words += [say_code(CHECKER_ROLES, check["by_role"])] if check.get("by_role") else []
        words += [say_code(CHECK_METHODS, check["method"])] if check.get("method") else []
        lines.append(f"{say_code(CHECKED_FIELDS, field)}: {say_list(words)}")
    return lines
