"""Words that label people hold a listing back."""

import pytest

from tests.registry.make import make_listing, make_organization
from tests.release.deciding import decision_on

pytestmark = pytest.mark.django_db


def test_holds_back_words_that_label_people_and_names_field_and_word():
    decision = decision_on(make_listing(description="Help for junkies."))

    assert decision.record is None
    assert "description" in decision.reasons[0]
    assert "junkies" in decision.reasons[0]


def test_what_an_organisation_says_of_itself_is_never_corrected():
    organization = make_organization(self_description="A union of junkies, by junkies.")

    assert decision_on(make_listing(organization=organization)).record is not None


def test_an_organisation_that_only_runs_one_offer_is_read_too():
    runner = make_organization(description="For junkies.")

    assert decision_on(make_listing(service={"organization": runner})).record is None
