"""Promises of services.catalogue.facets."""

from services.catalogue.facets import facts_of, filterable_facts, tagged_facts, types_asked
from tests.catalogue.records import make_offer, make_record


def rows(record):
    return set(facts_of(record, record["offers"][0]))


def test_known_answers_become_rows_and_unknown_ones_do_not():
    said = {"id_needed": "never", "cost": "unknown", "entry": ["walk_in", "call_first"]}
    offer = make_offer(facts=said, modes=[], opening_hours="")
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
    offer = make_offer(audiences=[{"audience": "women", "level": "only"}], modes=[], opening_hours="")
    assert rows(make_record(offers=[offer])) == {("audience", "women"), ("audience_only", "women")}


def test_withheld_facts_are_no_filter():
    assert "legal_standing" not in filterable_facts()


def test_countries_are_tags_in_small_letters():
    offer = make_offer("remote_spotting", details={"countries": ["CA", "US"]}, modes=[], opening_hours="")
    assert rows(make_record(offers=[offer])) == {("countries", "ca"), ("countries", "us")}
    assert set(tagged_facts()) == {"language", "countries"}


def test_what_one_type_writes_down_answers_the_common_question():
    offer = make_offer("drug_checking", details={"identity": "anonymous"})
    assert ("identity_recorded", "nothing") in rows(make_record(offers=[offer]))


def test_an_answer_of_its_own_is_never_talked_over():
    offer = make_offer("drug_checking", facts={"identity_recorded": "initials_dob"}, details={"identity": "anonymous"})
    found = rows(make_record(offers=[offer]))
    assert {value for key, value in found if key == "identity_recorded"} == {"initials_dob"}


def test_open_day_and_night_follows_from_the_hours():
    said = {
        hours: {value for key, value in rows(make_record(offers=[make_offer(opening_hours=hours)])) if "24" in key}
        for hours in ("24/7", "Mo-Su 00:00-24:00", "Mo-Fr 10:00-18:00", "Mo-Fr 00:00-24:00", "")
    }
    assert said == {
        "24/7": {"yes"}, "Mo-Su 00:00-24:00": {"yes"}, "Mo-Fr 10:00-18:00": {"no"}, "Mo-Fr 00:00-24:00": {"no"},
        "": set(),
    }  # fmt: skip


def test_help_for_families_follows_from_what_is_offered_to_whom():
    talks = make_offer("psychosocial", details={"offers": ["family"]})
    parents = make_offer(audiences=[{"audience": "parents", "level": "focus"}])
    beds = make_offer("housing", details={"children": "yes"})
    for offer in (talks, parents, beds):
        assert ("family", "yes") in rows(make_record(offers=[offer]))
    assert ("family", "yes") not in rows(make_record(place_facts={"children": "yes"}))


def test_a_language_of_one_country_is_also_the_language():
    offer = make_offer(languages=[{"code": "pt-BR", "level": "staff"}])
    assert rows(make_record(offers=[offer])) >= {("language", "pt-br"), ("language", "pt")}


def test_a_question_of_one_type_is_asked_of_no_other():
    assert types_asked("methods") == {"drug_checking"}
    assert types_asked("offers") == {"psychosocial", "peer_support", "drop_in", "event_welfare"}


def test_common_questions_are_asked_of_every_type():
    assert len(types_asked("cost")) == len(types_asked("mode")) == len(types_asked("couples")) == 18
