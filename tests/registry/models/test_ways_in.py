"""The facts of every service are those of the vocabulary, each in one place."""

from services.registry.models.location import PlaceFacts
from services.registry.models.ways_in import WaysIn, WhatItIsLike
from services.vocabulary.common_facts import PLACE_FACTS, SERVICE_FACTS


def test_the_facts_of_a_service_are_those_of_the_vocabulary():
    facts = [field.fact for field in (*WaysIn._meta.fields, *WhatItIsLike._meta.fields)]
    assert {fact.key for fact in facts} == {fact.key for fact in SERVICE_FACTS}
    assert all(fact in SERVICE_FACTS for fact in facts)
    assert len(facts) == len(SERVICE_FACTS)


def test_the_facts_of_a_place_are_those_of_the_vocabulary():
    assert [field.fact for field in PlaceFacts._meta.fields] == list(PLACE_FACTS)
