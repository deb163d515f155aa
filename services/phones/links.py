"""How the number of a contact is shown, and where a tap on it leads: a call, a text message, or an app."""

from __future__ import annotations

from typing import NamedTuple

from services.phones.numbers import PhoneError, PhoneNumber, read_number, show, show_e164, sms_link, tel_link

_APPS = {"whatsapp": "https://wa.me/", "signal": "https://signal.me/#p/+"}


class NumberLink(NamedTuple):
    """A number as people of a country write it, where a tap leads ("" for none), and an extension left to be said."""

    shown: str
    href: str
    extension: str


def number_link(channel: str, value: str, extension: str, country: str) -> NumberLink:
    """Returns the link of a number on phone, sms, whatsapp or signal; what cannot be read is shown as it is."""
    if channel == "phone" and not extension and (shown := show_e164(value, country)):
        return NumberLink(shown, f"tel:{value}", "")
    try:
        number = read_number(value, country)
    except PhoneError:
        return NumberLink(value, "", "")
    number = PhoneNumber(number.e164, extension or number.extension, number.national, number.country)
    shown = show(number, country)
    if channel == "phone":
        return NumberLink(shown, tel_link(number), extension if extension not in shown else "")
    return NumberLink(shown, sms_link(number) if channel == "sms" else _APPS[channel] + number.e164.lstrip("+"), "")
