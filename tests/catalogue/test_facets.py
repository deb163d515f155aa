"""Promises of services.catalogue.facets."""

from services.catalogue.facets import facts_of, filterable_facts, tagged_facts
from tests.catalogue.records import make_offer, make_record


def rows(record):
    return set(facts_of(record, record["offers"][0]))


def test_known_answers_become_rows_and_unknown_ones_do_not():
    offer = make_offer(facts={"id_needed": "never", "cost": "unknown", "entry": ["walk_in", "call_first"]}, modes=[])
    assert rows(make_record(offers=[offer])) == {
        ("id_needed", "never"), ("entry", "walk_in"), ("entry", "call_first")
    }  # fmt: skip


def test_a_types_own_answer_never_hides_a_common_one_of_another_kind():
    offer = make_offer(
        "treatment_voluntary", facts={"entry": ["walk_in"]}, details={"entry": "voluntary_only"}, modes=[]
    )
    assert rows(make_record(offers=[offer])) >= {("entry", "walk_in"), ("entry", "voluntary_only")}


def test_hours_of_a_group_become_a_yes():
    offer = make_offer(facts={"women_only_hours": "We 10:00-12:00"}, modes=[])
    assert ("women_only_hours", "yes") in rows(make_record(offers=[offer]))


def test_an_audience_that_is_the_only_one_has_a_row_of_its_own():
    offer = make_offer(audiences=[{"audience": "women", "level": "only"}], modes=[])
    assert rows(make_record(offers=[offer])) == {("audience", "women"), ("audience_only", "women")}


def test_withheld_facts_are_no_filter():
    assert "legal_standing" not in filterable_facts()


def test_countries_are_tags_in_small_letters():
    offer = make_offer("remote_spotting", details={"countries": ["CA", "US"]}, modes=[])
    assert rows(make_record(offers=[offer])) == {("countries", "ca"), ("countries", "us")}
    assert set(tagged_facts()) == {"language", "countries"}
