"""What to do in an overdose: our own words, their sources, and who has signed them."""

from __future__ import annotations

from dataclasses import dataclass

from services.vocabulary.phrase import gettext_noop


@dataclass(frozen=True)
class Step:
    """One thing to do: a short order and what it means."""

    order: str
    meaning: str


@dataclass(frozen=True)
class OverdoseAdvice:
    """The whole advice; it counts as a draft until a clinician's name and a date stand in it."""

    written_on: str
    signed_by: str
    signed_on: str
    emergency_call: str
    steps: tuple[Step, ...]
    never: str
    mixed_supply: str
    stimulants: str
    sources: tuple[str, ...]

    @property
    def is_signed(self) -> bool:
        """Says whether a named clinician has signed the advice."""
        return bool(self.signed_by and self.signed_on)


OVERDOSE = OverdoseAdvice(
    written_on="2026-11-23",
    signed_by="",
    signed_on="",
    # No row of numbers by country has been signed with a national source, so no number is claimed for any country.
    emergency_call=gettext_noop("Call your local emergency number; 112 works from most mobile phones."),
    steps=(
        Step(
            gettext_noop("Try to wake them."),
            gettext_noop(
                "Shout. Squeeze their shoulders. Danger signs: no answer; slow, snoring or no breathing; blue or "
                "grey lips, gums or nails (on darker skin look at the gums and inside the lips); sometimes very "
                "small pupils."
            ),
        ),
        Step(
            gettext_noop("Call an ambulance now."),
            gettext_noop(
                "Put the phone on speaker. Say where you are, and that somebody will not wake up or is not breathing."
            ),
        ),
        Step(
            gettext_noop("Give naloxone if you have it."),
            gettext_noop(
                "Spray it into one nostril, or inject it into the outer thigh or the upper arm, as the leaflet shows. "
                "Not sure what they took? Give it. It does no harm to somebody who took no opioids."
            ),
        ),
        Step(
            gettext_noop("Help them breathe."),
            gettext_noop(
                "Tilt the head back and lift the chin. If they do not breathe normally, give rescue breaths or CPR: "
                "do what you were taught, or what the person on the phone tells you."
            ),
        ),
        Step(
            gettext_noop("Wait two to three minutes."),
            gettext_noop(
                "Still not breathing well? Give another dose, and go on. Good breathing is the aim. "
                "They need not wake up fully."
            ),
        ),
        Step(
            gettext_noop("Breathing but asleep?"),
            gettext_noop("Lay them on their side with the head tilted back."),
        ),
        Step(
            gettext_noop("Stay with them."),
            gettext_noop(
                "Naloxone can wear off after about 20 to 90 minutes, and the overdose can come back. Ask them not to "
                "take more. Give the used naloxone to the ambulance crew."
            ),
        ),
    ),
    never=gettext_noop(
        "Do not leave them alone, put them in a bath or shower, give them food, drink or other drugs, or make them "
        "walk."
    ),
    mixed_supply=gettext_noop(
        "Benzodiazepines, xylazine, medetomidine, GHB or alcohol may be in it: naloxone may not wake them. Keep the "
        "breathing going. Strong opioids such as nitazenes may need more doses."
    ),
    stimulants=gettext_noop(
        "Chest pain, a fit, very hot or very confused after speed, cocaine or the like: call an ambulance. Cool them "
        "down, keep calm, give them space."
    ),
    sources=(
        "WHO: Community management of opioid overdose (2014)",
        "SAMHSA: Overdose Prevention and Response Toolkit (2025), PEP23-03-00-001",
        "International Federation of Red Cross and Red Crescent Societies: Global First Aid Reference Centre",
        "American Heart Association: algorithms for opioid emergencies (2015, 2020, 2025)",
    ),
)
