"""Makes many listings at once, past the signals that a single one goes through."""

from __future__ import annotations

from datetime import date
from random import Random

from services.registry.models import Contact, Location, NspDetails, Organization, Service, ServiceAtLocation
from tests.registry.make import GATES_WELL_ANSWERED

WORDS = ("needles", "syringes", "foil", "naloxone", "tea", "quiet", "room", "nurse", "river", "market", "station")
TYPES = ("nsp", "naloxone")


def make_many(count: int, *, hidden_every: int = 50) -> list[int]:
    """Makes publishable listings of two offers each, every so many with a hidden address; returns their ids."""
    random = Random(7)
    organization = Organization.objects.create(name="Harbour Trust")
    Location.objects.bulk_create(_location(number, hidden_every, random, organization) for number in range(count))
    locations = list(Location.objects.filter(organization=organization).order_by("pk"))
    services = [_service(code, random) for _ in locations for code in TYPES]
    Service.objects.bulk_create(services)
    places = (location for location in locations for _ in TYPES)
    ServiceAtLocation.objects.bulk_create(
        ServiceAtLocation(service=service, location=location, modes=["fixed"])
        for service, location in zip(services, places, strict=True)
    )
    NspDetails.objects.bulk_create(
        NspDetails(service=service, distribution_policy="needs_based") for service in services if service.type == "nsp"
    )
    Contact.objects.bulk_create(
        Contact(location=location, channel="phone", value=f"+44141{number:07d}")
        for number, location in enumerate(locations)
    )
    return [location.pk for location in locations]


def _location(number: int, hidden_every: int, random: Random, organization: Organization) -> Location:
    return Location(
        name=f"Harbour Point {number}",
        description=" ".join(random.choices(WORDS, k=40)),
        address_1=f"{number} Lantern Wynd",
        city="Glasgow",
        country="GB",
        latitude=round(random.uniform(50, 58), 7),
        longitude=round(random.uniform(-5, 1), 7),
        timezone="Europe/London",
        opening_hours="Mo-Fr 10:00-18:00",
        organization=organization,
        address_visibility="area_only" if number % hidden_every == 0 else "public",
    )


def _service(code: str, random: Random) -> Service:
    words = " ".join(random.choices(WORDS, k=30))
    service = Service(type=code, description=words, cost="free", id_needed="never", **GATES_WELL_ANSWERED)
    service.consent_scope, service.consent_given_by, service.consent_given_on = "public", "service", date(2026, 10, 1)
    return service
