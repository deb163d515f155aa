"""The one way to reach a service that a card shows: a number to call, else whatever comes first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote, urlsplit

from services.phones.numbers import PhoneError, PhoneNumber, read_number, show, show_e164, sms_link, tel_link
from services.vocabulary.listing import NUMBER_CHANNELS

# Channel, what is shown, where a tap leads ("" for a number that cannot be dialled).
Contact = list[str]
_HOSTS = {"whatsapp": "https://wa.me/", "signal": "https://signal.me/#p/+"}


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
        return channel, *_number(channel, value, contact.get("extension", ""), country)
    if channel == "email":
        return channel, value, f"mailto:{quote(value, safe='@+')}"
    if value.startswith(("https://", "http://")):
        return channel, urlsplit(value).netloc.removeprefix("www."), value
    return channel, value, ""


def _number(channel: str, value: str, extension: str, country: str) -> tuple[str, str]:
    if channel == "phone" and not extension and (shown := show_e164(value, country)):
        return shown, f"tel:{value}"
    try:
        number = read_number(value, country)
    except PhoneError:
        return value, ""
    number = PhoneNumber(number.e164, extension or number.extension, number.national, number.country)
    if channel == "phone":
        shown = show(number, country)
        return (f"{shown} × {extension}" if extension and extension not in shown else shown), tel_link(number)
    if channel == "sms":
        return show(number, country), sms_link(number)
    return show(number, country), _HOSTS[channel] + number.e164.lstrip("+")
