"""Whether a service may be shown: its gates, its consent, its type's own conditions, and what a source attests."""

from __future__ import annotations

from typing import NamedTuple

from services.registry.models import Organization, Service, SourceAttestation
from services.registry.models.service_details import ServiceDetails
from services.vocabulary.common_facts import GATES
from services.vocabulary.facts import UNKNOWN, YES, Fact
from services.vocabulary.service_types import SERVICE_TYPES

# Nobody can promise for a whole list that each place lets people leave: every such service answers for itself.
TYPES_THAT_ANSWER_FOR_THEMSELVES = ("treatment_voluntary",)

_CONSENT_REASONS = {
    "unknown": "Nobody has asked for consent to be listed.",
    "none": "It does not want to be listed.",
    "workers": "It has agreed to be listed for workers only.",
}


class Standing(NamedTuple):
    """Why a service may not be shown (nothing, if it may), and whether it is shown only because its source attests."""

    reasons: tuple[str, ...]
    rests_on_source: bool


def standing_of(
    service: Service,
    details: ServiceDetails | None,
    attestation: SourceAttestation | None,
    organization: Organization | None,
) -> Standing:
    """Judges one service; `attestation` is the one in force for its source, whatever types it names."""
    covered = attestation is not None and service.type in attestation.service_types
    judged = [_judge(fact, getattr(service, fact.key), covered) for fact in GATES]
    for fact in SERVICE_TYPES[service.type].listing_conditions:
        attested = covered and service.type not in TYPES_THAT_ANSWER_FOR_THEMSELVES
        judged.append(_judge(fact, getattr(details, fact.key, UNKNOWN), attested))
    judged.append(_judge_consent(service.consent_scope, covered))
    reasons = [reason for reason, _rests in judged if reason]
    if any(one is not None and one.pays_for_listing == YES for one in (organization, service.organization)):
        reasons.append("The organisation pays to be listed.")
    return Standing(tuple(reasons), any(rests for _reason, rests in judged))


def _judge(fact: Fact, answer: str, attested: bool) -> tuple[str, bool]:
    if answer == fact.must_be:
        return "", False
    if answer != UNKNOWN:
        return f"“{fact.label}” is answered with “{fact.words_for(answer)}”.", False
    return ("", True) if attested else (f"“{fact.label}” is not answered.", False)


def _judge_consent(scope: str, attested: bool) -> tuple[str, bool]:
    if scope == "public":
        return "", False
    if scope == "unknown" and attested:
        return "", True
    return _CONSENT_REASONS[scope], False
