"""A curator's word for a whole source: given on a ground, in force until it is withdrawn."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from services.registry.curation.changes import editing
from services.registry.models import Source, SourceAttestation
from services.vocabulary.service_types import SERVICE_TYPES


def in_force(source: Source) -> SourceAttestation | None:
    """Returns the one attestation of a source that has not been withdrawn, or None."""
    return source.attestations.filter(withdrawn_on=None).first()


def attest(source: Source, *, by: User, types: Iterable[str], ground: str, on: date) -> SourceAttestation:
    """Attests gates and consent for every listing of the source of these types, where no single listing says otherwise.

    Raises ValidationError for no or unknown types, too short a ground, or while another attestation is in force.
    """
    types = list(dict.fromkeys(types))
    if not types:
        raise ValidationError(_("Name at least one type of service."))
    if unknown := [code for code in types if code not in SERVICE_TYPES]:
        raise ValidationError(
            _("“%(code)s” is not a type of service. The types are: %(types)s."),
            params={"code": unknown[0], "types": ", ".join(SERVICE_TYPES)},
        )
    if in_force(source):
        raise ValidationError(_("An attestation of this source is in force. Withdraw it first."))
    attestation = SourceAttestation(
        source=source, service_types=types, ground=ground.strip(), attested_by=by, attested_on=on
    )
    return _saved(attestation, by)


def withdraw(attestation: SourceAttestation, *, by: User, because: str, on: date) -> SourceAttestation:
    """Withdraws an attestation, and with it every listing that rests on it alone.

    No clock that has gone backwards keeps anybody from it: the day is at the earliest the one it was given on. Raises
    ValidationError where it was withdrawn before or no reason is given.
    """
    if not attestation.is_in_force:
        raise ValidationError(_("This attestation was withdrawn before."))
    if not because.strip():
        raise ValidationError(_("Say why it is withdrawn."))
    attestation.withdrawn_on = max(on, attestation.attested_on)
    attestation.withdrawn_because = because.strip()
    return _saved(attestation, by)


def _saved(attestation: SourceAttestation, by: User) -> SourceAttestation:
    with editing():
        attestation.full_clean()
        attestation._history_user = by  # type: ignore[attr-defined]  # read by simple-history
        attestation.save()
    return attestation
