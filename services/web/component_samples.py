"""Invented contents for every component in each of its states, for the page that shows them all."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from services.advice.spoken import advice_in
from services.web.cards import Card
from services.web.contact_links import ContactLink
from services.web.fact_rows import FactRow
from services.web.filter_page import Choice, Filter
from services.web.languages import LanguageLink
from services.web.opening_words import OpeningLine, WeekDay
from services.web.overdose_steps import steps_shown
from services.web.surroundings import Link

OPEN = OpeningLine("open", "Mon: open until 18:00, as at 12:00")
CLOSED = OpeningLine("closed", "Closed. Opens 10:00 (Tue, as at 20:00)")
UNKNOWN = OpeningLine("unknown", "Not known: ask")
_CALL = ContactLink("voice", "Call", "0141 496 0000", "tel:+441414960000", ())
_PAGE = ContactLink("web", "Web page", "example.org", "https://example.org/", ())
_ASK = FactRow("ID needed", "Ask", is_known=False)
_FREE = FactRow("Cost", "Free")
_CARD = Card(
    id="AAAAAA",
    name="Kite Street Exchange",
    kinds=["Needles and syringes", "Naloxone"],
    drawn_kinds=["k1", "k4"],
    distance="430 m",
    walk="7 minutes’ walk",
    where="41 Example Quay, Glasgow",
    opening=OPEN,
    status="",
    ways_in=[FactRow("ID needed", "No ID"), _FREE],
    call=_CALL,
    other_contact=None,
    checked="Checked 1 November 2026 by a peer reviewer, by a visit",
    is_stale=False,
    is_stated_by_source=False,
)
_CARDS = {
    "open": _CARD,
    "closed, with something to tell": replace(_CARD, opening=CLOSED, status="Closed for now. Until 23 December 2026."),
    "not known, stale, stated by its source, without a number": replace(
        _CARD, opening=UNKNOWN, ways_in=[_ASK], call=None, other_contact=_PAGE, is_stale=True, is_stated_by_source=True
    ),
    "by phone": replace(_CARD, distance="", walk="", where="By phone or online", kinds=["Talking support"]),
    "beside a map": replace(_CARD, number=3),
}
_FILTER = Filter(
    "cost",
    "Cost",
    [
        Choice("b1", "Free", "13", "", is_chosen=True, leads_nowhere=False),
        Choice("b2", "Pay what you can", "0", "1200 km", is_chosen=False, leads_nowhere=False),
        Choice("b3", "Insurance pays", "0", "", is_chosen=False, leads_nowhere=True),
    ],
    unsaid="3",
    silent_code="b1",
    takes_unknown=False,
)
_HOME = LanguageLink("en", "English", "/", is_current=False)
_WEEK = [
    WeekDay("Monday", ["10:00–13:00", "14:00–18:00"], "", is_today=True),
    WeekDay("Tuesday", ["Closed"], "A holiday", is_today=False),
]
_PICTURES = ("wake", "call", "give", "breathe", "wait", "side", "stay")
_LINKS = [("Needles and syringes", "/a/glasgow/k1/", True), ("Naloxone", "/a/glasgow/k4/", False)]


def samples() -> dict[str, dict[str, dict[str, Any]]]:
    """Returns for each component its states, by what they are, and the contents that bring each about."""
    links = [Link("Health", "/a/glasgow/k9/", "13"), Link("Legal help", "", "none listed yet")]
    near = {"id": "AAAAAA", "name": "Kite Street", "where": "41 Example Quay", "distance": "430 m", "opening": OPEN}
    return {
        "card": {said: {"card": card} for said, card in _CARDS.items()},
        "chips": {"one of two chosen": {"chips": _LINKS}},
        "contacts": {"with a note": {"contacts": [replace(_CALL, notes=("Text to ask what is in stock",)), _PAGE]}},
        "demo": {"": {}},
        "emergency_call": {
            "a number to call": {"call": {"country": "France", "href": "tel:112", "words": "Call 112"}},
            "none that is known": {"call": {"country": "", "href": "", "words": "Call your local emergency number."}},
        },
        "exit": {"": {}},
        "fewer": {"offered by a script alone": {}},
        "filter": {"chosen, far away, leading nowhere, not said": {"filter": _FILTER}},
        "kinds": {"": {"kinds": [({"short_code": "k1", "short_label": "Needles and syringes"}, "/a/glasgow/k1/")]}},
        "languages": {"": {}},
        "map": {"its key": {}},
        "nearby": {
            "one is open": {"nearby": [{**near, "call": _CALL}], "area": {"name": "Glasgow"}},
            "none is open": {"nearby": [], "area": {"name": "Glasgow"}},
        },
        "orders": {"": {"advice": advice_in("en")}},
        "rows": {"known, with its services, a link, and not known": {"rows": [replace(_FREE, about="Naloxone"), _ASK]}},
        "sign_off": {"not signed": {"signature": None}},
        "step_picture": {name: {"name": name} for name in _PICTURES},
        "steps": {"folded": {"steps": steps_shown()}},
        "steps_language": {"not signed in this language": {"steps": {"is_fallback": True, "language": "en"}}},
        "surroundings": {"": {"fields": links, "reaching": []}},
        "translated": {said: {"made_by": said} for said in ("person", "machine")},
        "unreviewed": {"": {"original": _HOME}},
        "unwatched": {"what keeps a browser from watching a field: words, shown as such": {}},
        "week": {"": {"week": _WEEK}},
    }
