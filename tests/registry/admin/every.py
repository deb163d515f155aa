"""Every noun of the registry, and one row of each."""

from datetime import date

from services.registry.models import (
    DETAILS_MODELS,
    Contact,
    CostOption,
    FieldCheck,
    HoursException,
    ImportedRecord,
    Location,
    LocationTranslation,
    Organization,
    SearchPhrase,
    Service,
    ServiceArea,
    ServiceAtLocation,
    ServiceAudience,
    ServiceLanguage,
    ServiceTranslation,
    Source,
    SourceAttestation,
)
from tests.registry.make import attest, make_listing, make_service, make_source

EVERY_MODEL = [
    Contact,
    CostOption,
    FieldCheck,
    HoursException,
    ImportedRecord,
    Location,
    LocationTranslation,
    Organization,
    SearchPhrase,
    Service,
    ServiceArea,
    ServiceAtLocation,
    ServiceAudience,
    ServiceLanguage,
    ServiceTranslation,
    Source,
    SourceAttestation,
    *DETAILS_MODELS.values(),
]


def one_of_each():
    """Makes one row of every noun, all of the same listing, and returns them by model."""
    source = make_source()
    place = make_listing(source=source, source_record_id="1")
    offer = place.offers.get()
    service = offer.service
    days = {"starts_on": date(2026, 12, 24), "ends_on": date(2026, 12, 26)}
    rows = [
        place,
        place.organization,
        place.contacts.get(),
        offer,
        service,
        source,
        attest(source, "nsp"),
        FieldCheck.objects.create(location=place, checked_on=date(2026, 11, 1)),
        HoursException.objects.create(location=place, offer=offer, **days),
        LocationTranslation.objects.create(location=place, language="fr", name="Le port"),
        ServiceTranslation.objects.create(service=service, language="fr", name="Seringues"),
        ServiceLanguage.objects.create(service=service, code="en"),
        ServiceAudience.objects.create(service=service, audience="women"),
        CostOption.objects.create(service=service, amount="3.50", currency="GBP"),
        ServiceArea.objects.create(service=service, kind="country", country="GB"),
        ImportedRecord.objects.create(location=place, source=source, source_record_id="1", content={"name": "Harbour"}),
        SearchPhrase.objects.create(phrase="spoons and stuff", types=["nsp"]),
        service.details,
        *(make_service(code).details for code in DETAILS_MODELS if code != "nsp"),
    ]
    return {type(row): row for row in rows}
