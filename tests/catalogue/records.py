"""Invented public records: small, complete, in the form the release room writes."""

from __future__ import annotations

from itertools import count
from typing import Any

_numbers = count(1)


def make_offer(kind: str = "nsp", **more: Any) -> dict[str, Any]:
    """Returns one offer of a public record; `facts` and `details` are merged, all else replaces."""
    offer = {
        "type": kind,
        "name": "",
        "description": "",
        "alternate_name": "",
        "url": "",
        "translations": {},
        "organization": None,
        "modes": ["fixed"],
        "is_remote": False,
        "facts": {},
        "details": {},
        "languages": [],
        "audiences": [],
        "costs": [],
        "contacts": [],
        "opening_hours": "Mo-Fr 10:00-18:00",
        "exceptions": [],
        "status": {"code": "open", "from": None, "until": None, "message": ""},
        "capacity": None,
        "areas": [],
        "stated_by_source": False,
        "ends_on": None,
    }
    return {**offer, **more}


def make_record(name: str = "Kite Street (demo)", **more: Any) -> dict[str, Any]:
    """Returns the public record of one place in Glasgow that offers needles and syringes."""
    number = next(_numbers)
    record = {
        "id": f"T{number:07d}",
        "kind": "place",
        "name": name,
        "alternate_name": "",
        "words_language": "",
        "description": "",
        "transportation": "",
        "translations": {},
        "organization": None,
        "is_demo": True,
        "precision": "exact",
        "latitude": 55.8617,
        "longitude": -4.2583,
        "visibility": "public",
        "address": {
            "address_1": "1 Example Street",
            "address_2": "",
            "city": "Glasgow",
            "region": "",
            "state_province": "",
            "postal_code": "G1 1AA",
            "country": "GB",
        },
        "country": "GB",
        "subdivision": "SCT",
        "timezone": "Europe/London",
        "place_facts": {},
        "part_of": None,
        "stops": [],
        "contacts": [
            {
                "channel": "phone",
                "value": "+441414960101",
                "extension": "",
                "description": "",
                "languages": "",
                "opening_hours": "",
                "free_call": "unknown",
                "appears_on_bill": "unknown",
                "voicemail_safe": "unknown",
            }
        ],
        "checked": {"everything": {"on": "2026-11-01", "by_role": "service", "method": "call"}},
        "checked_on": "2026-11-01",
        "source": None,
        "attested": None,
        "closed_for_good_on": None,
        "expires_at": None,
        "offers": [make_offer()],
    }
    return {**record, **more}


def make_remote(name: str = "Post (demo)", *, areas: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    """Returns a service without a place that covers these areas."""
    post = make_offer("nsp", is_remote=True, modes=["post"], opening_hours="", areas=areas)
    nowhere = {"precision": "none", "latitude": None, "longitude": None, "address": {"country": "GB"}}
    return make_record(name, **{"kind": "postal", "offers": [post], **nowhere, **more})


def make_area(kind: str, **more: Any) -> dict[str, Any]:
    """Returns one area that a remote offer covers."""
    blank = {"name": "", "country": "", "subdivision": "", "latitude": None, "longitude": None, "radius_m": None}
    return {"kind": kind, **blank, "polygon": None, **more}
