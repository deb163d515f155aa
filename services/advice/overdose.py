"""The words of the overdose advice, and the sources behind them; whoever signs them signs exactly these."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from services.vocabulary.phrase import gettext_noop


@dataclass(frozen=True)
class Step:
    """One thing to do: a short order that makes sense alone, what it means, and the name of its picture."""

    order: str
    meaning: str
    picture: str


@dataclass(frozen=True)
class OverdoseAdvice:
    """The whole advice in one language.

    `call_local` is for where no number has been signed; `call_ambulance` and `call_every_service` hold the number.
    """

    call_local: str
    call_ambulance: str
    call_every_service: str
    steps: tuple[Step, ...]
    never: str
    mixed_supply: str
    stimulants: str

    @property
    def texts(self) -> tuple[str, ...]:
        """Every sentence of it, in a fixed order: what is signed."""
        steps = (text for step in self.steps for text in (step.order, step.meaning))
        calls = (self.call_local, self.call_ambulance, self.call_every_service)
        return (*calls, *steps, self.never, self.mixed_supply, self.stimulants)


WRITTEN_ON = date(2026, 11, 23)
SOURCES = (
    "WHO: Community management of opioid overdose (2014)",
    "SAMHSA: Overdose Prevention and Response Toolkit (2025), PEP23-03-00-001",
    "International Federation of Red Cross and Red Crescent Societies: Global First Aid Reference Centre",
    "American Heart Association: algorithms for opioid emergencies (2015, 2020, 2025)",
    "3GPP TS 22.101, 10.1: 112 is known to mobile phones as an emergency number",
)
OVERDOSE = OverdoseAdvice(
    call_local=gettext_noop("Call your local emergency number; 112 works from most mobile phones."),
    call_ambulance=gettext_noop("Call %(number)s, the ambulance"),
    call_every_service=gettext_noop("Call %(number)s and ask for an ambulance"),
    steps=(
        Step(
            gettext_noop("Try to wake them."),
            gettext_noop(
                "Shout. Squeeze their shoulders. Danger signs: no answer; slow, snoring or no breathing; blue or "
                "grey lips, gums or nails (on darker skin look at the gums and inside the lips); sometimes very "
                "small pupils."
            ),
            picture="wake",
        ),
        Step(
            gettext_noop("Call an ambulance now."),
            gettext_noop(
                "Put the phone on speaker. Say where you are, and that somebody will not wake up or is not breathing."
            ),
            picture="call",
        ),
        Step(
            gettext_noop("Give naloxone if you have it."),
            gettext_noop(
                "Spray it into one nostril, or inject it into the outer thigh or the upper arm, as the leaflet shows. "
                "Not sure what they took? Give it. It does no harm to somebody who took no opioids."
            ),
            picture="give",
        ),
        Step(
            gettext_noop("Head back, chin up. Not breathing well? Give breaths or CPR."),
            gettext_noop(
                "Help them breathe: tilt the head back and lift the chin. If they do not breathe normally, give rescue "
                "breaths or CPR: do what you were taught, or what the person on the phone tells you."
            ),
            picture="breathe",
        ),
        Step(
            gettext_noop("Breathing no better after 2 to 3 minutes? Give another dose."),
            gettext_noop(
                "Help them breathe while you wait, and look again after every 2 to 3 minutes. Good breathing is the "
                "aim. They need not wake up fully."
            ),
            picture="wait",
        ),
        Step(
            gettext_noop("Breathing but asleep? Lay them on their side."),
            gettext_noop("Keep the head tilted back, so that they can breathe."),
            picture="side",
        ),
        Step(
            gettext_noop("Stay with them."),
            gettext_noop(
                "Naloxone can wear off after about 20 to 90 minutes, and the overdose can come back. Ask them not to "
                "take more. Give the used naloxone to the ambulance crew."
            ),
            picture="stay",
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
)
