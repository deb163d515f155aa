"""Promises of records taken apart into facts."""

from services.exchange.facts import facts_of, record_from, service_code

WHOLE = {
    "id": "one",
    "organization": {"name": "Harbour Trust", "contacts": [{"value": "+441414960101"}]},
    "location": {"name": "Harbour Point", "country": "GB"},
    "part_of": "van",
    "stop_order": 2,
    "contacts": [{"value": "+441414960101"}],
    "services": [
        {"type": "nsp", "cost": "free", "languages": [{"code": "en"}], "at_location": {"modes": ["fixed"]}},
        {"same_as": {"record": "van", "type": "oat"}},
    ],
}


def test_every_fact_has_its_path():
    facts = facts_of(WHOLE)
    assert facts["location", "name"] == "Harbour Point"
    assert facts["services", "nsp"] is True
    assert facts["services", "oat"] == {"record": "van", "type": "oat"}
    assert facts["services", "nsp", "at_location", "modes"] == ["fixed"]
    assert facts["contacts",] == [{"value": "+441414960101"}]


def test_the_id_is_no_fact():
    assert ("id",) not in facts_of(WHOLE)


def test_facts_make_the_record_they_came_from():
    assert record_from("one", facts_of(WHOLE)) == WHOLE


def test_a_service_has_its_own_type_or_that_of_the_one_it_is_the_same_as():
    assert service_code({"type": "nsp"}) == "nsp"
    assert service_code({"same_as": {"record": "van", "type": "oat"}}) == "oat"
