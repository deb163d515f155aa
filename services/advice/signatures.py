"""What named people have signed: the overdose steps in a language, and the emergency number of a country."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

# What a number reaches. An ambulance's own line comes first where there is one: fear of police stops calls.
AMBULANCE, EVERY_SERVICE = "ambulance", "every_service"
REACHES = (AMBULANCE, EVERY_SERVICE)


@dataclass(frozen=True)
class Signature:
    """Who signs, in which role, on which day, and until when it holds (None: until the words change)."""

    signed_by: str
    role: str
    signed_on: date
    review_on: date | None

    def is_due(self, today: date) -> bool:
        """Says whether the day has come on which it is to be looked at again."""
        return self.review_on is not None and self.review_on <= today


@dataclass(frozen=True)
class SignedSteps:
    """The steps in one language; they count as signed for as long as their words have this digest."""

    language: str
    digest: str
    signature: Signature


@dataclass(frozen=True)
class SignedNumber:
    """The emergency number of a country (two letters), what it reaches, and the national source that says so."""

    country: str
    number: str
    reaches: str
    source_title: str
    source_url: str
    signature: Signature

    @property
    def tel_link(self) -> str:
        """The address that makes a phone call it."""
        return f"tel:{self.number}"


@dataclass(frozen=True)
class SignedAdvice:
    """Everything that has been signed for a deployment; empty where nothing has."""

    steps: tuple[SignedSteps, ...] = ()
    numbers: tuple[SignedNumber, ...] = ()

    def number_of(self, country: str) -> SignedNumber | None:
        """Returns the signed number of a country, or None."""
        return next((one for one in self.numbers if one.country == country), None)
