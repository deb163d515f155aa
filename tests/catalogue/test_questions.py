"""Promises of the filters on a page."""

from services.catalogue.questions import groups_for, is_asked_of
from services.catalogue.site_filters import site_filter


def parameters(*types):
    return {question.parameter for group in groups_for(types) for question in group.questions}


def test_without_kinds_only_the_filters_of_every_kind_are_asked():
    assert parameters() >= {"open", "cost", "id_needed", "mode", "language", "wheelchair", "pets", "family"}
    assert parameters() & {"methods", "routes", "medicines", "offers"} == set()


def test_a_kind_brings_its_own_filters_and_no_others():
    own = parameters("drug_checking") - parameters()
    assert own == {"methods", "sample_route", "minutes_on_site", "days_for_lab", "identity"}


def test_the_groups_of_the_kinds_come_last_under_their_names():
    assert [group.label for group in groups_for(("nsp", "naloxone"))][-2:] == ["Needles and syringes", "Naloxone"]


def test_no_choice_stands_on_a_page_twice():
    codes = [
        one.code
        for group in groups_for(("psychosocial", "drop_in", "legal_rights", "dcr"))
        for question in group.questions
        for one in question.choices
    ]
    assert len(codes) == len(set(codes))


def test_a_choice_of_another_kind_is_not_asked_though_its_question_has_the_same_name():
    food, bereavement = site_filter("b305"), site_filter("b289")
    assert is_asked_of(food, ["drop_in"]) and not is_asked_of(bereavement, ["drop_in"])
    assert is_asked_of(site_filter("b4"), [])
