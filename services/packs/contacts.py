"""The one way to reach a service that a card shows: a number to call, else whatever comes first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote, urlsplit

from services.phones.links import number_link
from services.vocabulary.listing import NUMBER_CHANNELS

# Channel, what is shown, where a tap leads ("" for a number that cannot be dialled).
Contact = list[str]


def contacts_of(contacts: Iterable[dict[str, Any]], country: str) -> list[Contact]:
    """Returns contacts of a record as they are shown and dialled in its country, each once."""
    found = (_contact(contact, country) for contact in contacts)
    return [list(one) for one in dict.fromkeys(found)]


def best_contact(contacts: Iterable[dict[str, Any]], country: str) -> Contact | None:
    """Returns the first number that can be called, else the first contact, or None."""
    every = contacts_of(contacts, country)
    return next((one for one in every if one[0] == "phone" and one[2]), every[0] if every else None)


def _contact(contact: dict[str, Any], country: str) -> tuple[str, str, str]:
    channel, value = contact["channel"], contact["value"]
    if channel in NUMBER_CHANNELS:
        shown, href, extension = number_link(channel, value, contact.get("extension", ""), country)
        return channel, f"{shown} × {extension}" if extension else shown, href
    if channel == "email":
        return channel, value, f"mailto:{quote(value, safe='@+')}"
    if value.startswith(("https://", "http://")):
        return channel, urlsplit(value).netloc.removeprefix("www."), value
    return channel, value, ""
