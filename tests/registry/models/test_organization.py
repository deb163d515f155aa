"""An organisation is called by its name, and nothing is taken for granted of it."""

from services.registry.models import Organization


def test_nothing_is_known_of_a_fresh_organisation():
    organization = Organization(name="Harbour Trust")
    assert (organization.provider_kind, organization.pays_for_listing) == ("unknown", "unknown")
    assert str(organization) == "Harbour Trust"
