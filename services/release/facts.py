"""The known answers of a service: those that all types share and those of its own type, told once and in one way."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from services.registry.models import Location, Service
from services.registry.models.service_details import ServiceDetails
from services.vocabulary.common_facts import ID_NEEDED, IDENTITY_RECORDED, PLACE_FACTS, SERVICE_FACTS
from services.vocabulary.facts import Fact, Kind
from services.vocabulary.service_types import SERVICE_TYPES

FREE_PLACES_HOLD = timedelta(hours=6)

_COMMON = {fact.key: fact for fact in SERVICE_FACTS}
# Questions that a type asks under another name than all types do.
_SAME_QUESTION = {"record_taken": IDENTITY_RECORDED.key}
# A room that asks for papers on the first visit only asks for them sometimes.
_SAME_ANSWER = {(ID_NEEDED.key, "first_visit"): "sometimes"}


def place_facts_of(location: Location) -> dict[str, Any]:
    """Returns the known answers about the place itself."""
    return _known(PLACE_FACTS, location)


def facts_of_service(
    service: Service, details: ServiceDetails | None, now: datetime
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Returns the known answers that all types share and those of the type; no question is answered in both.

    Where both know, the shared answer stands: it is the one that curators see first and correct.
    """
    common = _known(SERVICE_FACTS, service)
    if details is None:
        return common, {}
    own = _known(SERVICE_TYPES[service.type].facts, details)
    for key in list(own):
        shared = _shared_key(key, details)
        if shared is None:
            continue
        answer = own.pop(key)
        common.setdefault(shared, _SAME_ANSWER.get((shared, answer), answer) if isinstance(answer, str) else answer)
    if free_places_end(details, now) is None:
        own.pop("free_places", None)
        own.pop("free_places_at", None)
    return common, own


def free_places_end(details: ServiceDetails | None, now: datetime) -> datetime | None:
    """Returns until when the count of free beds may be shown; None where there is none or it is too old."""
    counted_at = getattr(details, "free_places_at", None)
    if counted_at is None or getattr(details, "free_places", None) is None:
        return None
    end = counted_at + FREE_PLACES_HOLD
    return end if end > now else None


def _shared_key(key: str, details: ServiceDetails) -> str | None:
    if key in _SAME_QUESTION:
        return _SAME_QUESTION[key]
    # The same word for another kind of answer is another question: `cost` of a treatment is prose.
    if key in _COMMON and _COMMON[key].kind == details.service_type.fact(key).kind:
        return key
    return None


def _known(facts: tuple[Fact, ...], row: Any) -> dict[str, Any]:
    answers = ((fact, getattr(row, fact.key)) for fact in facts if fact.is_public)
    return {fact.key: _as_json(fact, answer) for fact, answer in answers if fact.is_known(answer)}


def _as_json(fact: Fact, answer: Any) -> Any:
    if isinstance(answer, date | datetime):
        return answer.isoformat()
    return list(answer) if fact.kind in (Kind.SEVERAL, Kind.COUNTRIES) else answer
