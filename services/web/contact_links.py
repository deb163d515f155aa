"""Ways to reach a service: the number as it is dialled, the link a phone understands, and what a call leaves behind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

from django.utils.translation import gettext as _

from services.phones.links import number_link
from services.vocabulary.facts import NO, YES
from services.vocabulary.listing import CONTACT_CHANNELS, NUMBER_CHANNELS
from services.web.wording import say_code, say_hours


@dataclass(frozen=True)
class ContactLink:
    """One way to reach a service; `href` is empty for a number that cannot be linked."""

    channel: str
    label: str
    shown: str
    href: str
    notes: tuple[str, ...]

    @property
    def leaves_this_site(self) -> bool:
        """Says whether the link opens another site."""
        return self.href.startswith("http")


def contact_links(contacts: Iterable[dict[str, Any]], country: str) -> list[ContactLink]:
    """Returns the contacts of a record as links, in the order of the record, each once."""
    links = (_link(contact, country) for contact in contacts)
    return list({(link.channel, link.shown): link for link in links}.values())


def first_call(contacts: Iterable[dict[str, Any]], country: str) -> ContactLink | None:
    """Returns the first number that can be called, or None."""
    links = (_link(contact, country) for contact in contacts if contact["channel"] == "phone")
    return next((link for link in links if link.href), None)


def _link(contact: dict[str, Any], country: str) -> ContactLink:
    channel, value = contact["channel"], contact["value"]
    shown, href = value, ""
    if channel in NUMBER_CHANNELS:
        shown, href, extension = number_link(channel, value, contact.get("extension", ""), country)
        if extension:
            shown = _("%(number)s, extension %(extension)s") % {"number": shown, "extension": extension}
    elif channel == "email":
        href = f"mailto:{quote(value, safe='@+')}"
    elif value.startswith(("https://", "http://")):
        shown, href = urlsplit(value).netloc.removeprefix("www."), value
    return ContactLink(channel, say_code(CONTACT_CHANNELS, channel), shown, href, tuple(_notes(contact)))


def _notes(contact: dict[str, Any]) -> Iterable[str]:
    if contact.get("description"):
        yield contact["description"]
    if contact.get("opening_hours"):
        yield say_hours(contact["opening_hours"])
    if contact.get("free_call") == YES:
        yield _("Free to call")
    if contact.get("appears_on_bill") == YES:
        yield _("Shows on the phone bill")
    if contact.get("appears_on_bill") == NO:
        yield _("Does not show on the phone bill")
    if contact.get("voicemail_safe") == NO:
        yield _("Do not leave a message")
