"""Promises of services.api.types."""

from tests.catalogue.records import make_record


def test_all_eighteen_types_are_described_and_counted(client, make_release):
    make_release([make_record()])
    types = client.get("/api/v1/types").json()["types"]
    assert len(types) == 18
    assert (types[0]["code"], types[0]["offers"], types[1]["offers"]) == ("nsp", 1, 0)


def test_facts_that_are_never_public_are_not_described(client, make_release):
    make_release([])
    types = {one["code"]: one for one in client.get("/api/v1/types").json()["types"]}
    assert "legal_standing" not in {fact["key"] for fact in types["dcr"]["facts"]}


def test_a_fact_is_a_filter_exactly_where_there_is_such_a_parameter(client, make_release):
    make_release([])
    facts = [fact for one in client.get("/api/v1/types").json()["types"] for fact in one["facts"]]
    assert {"countries", "medicines"} <= {fact["key"] for fact in facts if fact["is_filter"]}
    assert {"starts_on", "ends_on"} <= {fact["key"] for fact in facts if not fact["is_filter"]}
