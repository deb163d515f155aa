"""The eighteen types of service, one file each, in the order they are offered."""

from services.vocabulary.service_type import ServiceType
from services.vocabulary.service_types import (
    dcr,
    drop_in,
    drug_checking,
    employment,
    event_welfare,
    health,
    housing,
    info_advice,
    legal_rights,
    naloxone,
    nsp,
    oat,
    peer_support,
    psychosocial,
    remote_spotting,
    safer_smoking,
    sharps_disposal,
    treatment_voluntary,
)

SERVICE_TYPES: dict[str, ServiceType] = {
    module.TYPE.code: module.TYPE
    for module in (
        nsp,
        safer_smoking,
        sharps_disposal,
        naloxone,
        drug_checking,
        dcr,
        remote_spotting,
        oat,
        health,
        psychosocial,
        peer_support,
        drop_in,
        housing,
        employment,
        info_advice,
        legal_rights,
        treatment_voluntary,
        event_welfare,
    )
}


def type_of_short_code(short_code: str) -> ServiceType | None:
    """Returns the type that stands behind an opaque code of the site such as `k2`, or None."""
    return next((kind for kind in SERVICE_TYPES.values() if kind.short_code == short_code), None)
