"""The nouns of the registry, one a file; all of them are importable from here."""

from services.registry.models.check import FieldCheck
from services.registry.models.contact import Contact
from services.registry.models.hours_exception import HoursException
from services.registry.models.imported_record import ImportedRecord
from services.registry.models.location import Location
from services.registry.models.organization import Organization
from services.registry.models.search_phrase import SearchPhrase
from services.registry.models.service import Service
from services.registry.models.service_at_location import ServiceAtLocation
from services.registry.models.service_facets import CostOption, ServiceArea, ServiceAudience, ServiceLanguage
from services.registry.models.source import Source, SourceAttestation
from services.registry.models.translation import LocationTranslation, ServiceTranslation
from services.registry.models.types import *  # noqa: F403 — all of them, by name there
from services.registry.models.types import DETAILS_MODELS

__all__ = [
    "DETAILS_MODELS",
    "Contact",
    "CostOption",
    "FieldCheck",
    "HoursException",
    "ImportedRecord",
    "Location",
    "LocationTranslation",
    "Organization",
    "SearchPhrase",
    "Service",
    "ServiceArea",
    "ServiceAtLocation",
    "ServiceAudience",
    "ServiceLanguage",
    "ServiceTranslation",
    "Source",
    "SourceAttestation",
]
