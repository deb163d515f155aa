"""Invented signatures, for tests of what follows from them."""

from datetime import date

from services.advice.signatures import AMBULANCE, Signature, SignedNumber, SignedSteps
from services.advice.spoken import digest_in

SIGNATURE = Signature("A. Example", "emergency physician", date(2026, 11, 1), None)


def steps_in(language: str, signature: Signature = SIGNATURE, digest: str = "") -> SignedSteps:
    """Returns a signature under the steps as they are in a language, or under other words."""
    return SignedSteps(language, digest or digest_in(language), signature)


def number_of(
    country: str, number: str = "999", reaches: str = AMBULANCE, signature: Signature = SIGNATURE
) -> SignedNumber:
    """Returns a signed number."""
    return SignedNumber(country, number, reaches, "An authority", "https://authority.example.org/", signature)
