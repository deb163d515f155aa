"""The overdose advice in a language: its words, their digest, who has signed them, and which language to show."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from functools import lru_cache

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext

from services.advice.overdose import OVERDOSE, OverdoseAdvice, Step
from services.advice.signatures import SignedAdvice, SignedSteps

# The language that the words are written in; all others are translations of it.
WRITTEN_IN = "en"


@lru_cache(maxsize=100)
def advice_in(language: str) -> OverdoseAdvice:
    """Returns the advice in a language, as far as its catalogue goes."""
    with translation.override(language):
        return OverdoseAdvice(
            call_local=gettext(OVERDOSE.call_local),
            call_ambulance=gettext(OVERDOSE.call_ambulance),
            call_every_service=gettext(OVERDOSE.call_every_service),
            steps=tuple(replace(step, **_said(step)) for step in OVERDOSE.steps),
            never=gettext(OVERDOSE.never),
            mixed_supply=gettext(OVERDOSE.mixed_supply),
            stimulants=gettext(OVERDOSE.stimulants),
        )


def digest_in(language: str) -> str:
    """Returns what identifies the exact words in a language: 64 letters and digits, others when a word changes."""
    return hashlib.sha256(json.dumps([language, *advice_in(language).texts]).encode()).hexdigest()


def untranslated_in(language: str) -> int:
    """Returns how many sentences the catalogue of a language lacks."""
    if language == WRITTEN_IN:
        return 0
    return sum(said == written for said, written in zip(advice_in(language).texts, OVERDOSE.texts, strict=True))


def signed_steps(language: str, signed: SignedAdvice) -> SignedSteps | None:
    """Returns the newest signature under exactly the words in a language, or None."""
    rows = [one for one in signed.steps if one.language == language and one.digest == digest_in(language)]
    return max(rows, key=lambda one: one.signature.signed_on, default=None)


def language_shown(language: str, signed: SignedAdvice) -> str:
    """Returns the language to show the steps in: this one if it is signed, else a signed one, else this one, a draft.

    Of several signed languages the default one of the site comes first, then the others in the operator's order.
    """
    candidates = (language, *settings.HRD_LANGUAGES)
    return next((code for code in candidates if signed_steps(code, signed)), language)


def _said(step: Step) -> dict[str, str]:
    return {"order": gettext(step.order), "meaning": gettext(step.meaning)}
