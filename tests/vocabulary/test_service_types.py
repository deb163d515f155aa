"""The eighteen types: all there, in order, in plain and kind words, each found by words that lead to it alone."""

import importlib
from collections import Counter

import pytest

from services.vocabulary.service_types import SERVICE_TYPES, type_of_short_code
from tests.vocabulary.words import as_typed, marked_words, reference, unkind_words, words_of

CODES = [
    "nsp",
    "safer_smoking",
    "sharps_disposal",
    "naloxone",
    "drug_checking",
    "dcr",
    "remote_spotting",
    "oat",
    "health",
    "psychosocial",
    "peer_support",
    "drop_in",
    "housing",
    "employment",
    "info_advice",
    "legal_rights",
    "treatment_voluntary",
    "event_welfare",
]
LONGEST = 60
LANGUAGES = ["en", "es", "fr", "de", "pt", "ar"]
# In France one kind of centre does both, and people look for it by its name.
WORDS_OF_TWO_TYPES = {"caarud"}
# One fact of the reference is two days here.
OTHER_NAMES = {"dates": {"starts_on", "ends_on"}}


def all_words(kind):
    return [kind.label, kind.short_label, *(word for fact in kind.facts for word in words_of(fact))]


def typed_words(kind):
    return [as_typed(word) for words in kind.search_words.values() for word in words]


def test_all_eighteen_types_are_there_in_the_order_they_are_offered():
    assert list(SERVICE_TYPES) == CODES


def test_short_codes_are_k1_to_k18_and_name_no_topic():
    assert [kind.short_code for kind in SERVICE_TYPES.values()] == [f"k{number}" for number in range(1, 19)]


def test_a_short_code_leads_back_to_its_type():
    assert type_of_short_code("k4") is SERVICE_TYPES["naloxone"]


@pytest.mark.parametrize("short_code", ["k0", "k19", "K1", "nsp", ""])
def test_an_unknown_short_code_leads_nowhere(short_code):
    assert type_of_short_code(short_code) is None


def test_only_stopping_and_festivals_are_optional():
    assert [code for code, kind in SERVICE_TYPES.items() if kind.is_optional] == [
        "treatment_voluntary",
        "event_welfare",
    ]


def test_each_type_answers_one_of_the_three_kinds_of_harm():
    assert {kind.field for kind in SERVICE_TYPES.values()} == {"health", "social", "legal"}


@pytest.mark.parametrize("code", CODES)
def test_every_attribute_of_the_reference_is_a_fact_of_its_type(code):
    stated = next(kind for kind in reference("domain/service_types.json") if kind["code"] == code)
    wanted = {key for fact in stated["attributes"] for key in OTHER_NAMES.get(fact["key"], {fact["key"]})}
    assert wanted <= {fact.key for fact in SERVICE_TYPES[code].facts}


@pytest.mark.parametrize("code", CODES)
def test_every_closed_value_of_the_reference_can_be_said(code):
    stated = next(kind for kind in reference("domain/service_types.json") if kind["code"] == code)
    closed = [fact for fact in stated["attributes"] if fact["kind"] in ("choice", "multi") and "|" in fact["values"]]
    missing = [
        (fact["key"], value)
        for fact in closed
        for value in fact["values"].split("|")
        if value not in SERVICE_TYPES[code].fact(fact["key"]).values
    ]
    assert missing == []


@pytest.mark.parametrize("code", CODES)
def test_no_fact_of_a_type_is_stated_twice(code):
    counts = Counter(fact.key for fact in SERVICE_TYPES[code].facts)
    assert counts.most_common(1)[0][1] == 1


def test_what_must_be_so_before_listing_is_what_the_reference_says():
    conditions = {
        (code, fact.key): fact.must_be for code, kind in SERVICE_TYPES.items() for fact in kind.listing_conditions
    }
    assert conditions == {
        ("oat", "dose_stopped_for_use"): "no",
        ("housing", "evicts_for_use"): "no",
        ("employment", "drug_test"): "no",
        ("treatment_voluntary", "entry"): "voluntary_only",
        ("treatment_voluntary", "leave_any_time"): "yes",
    }


def test_the_legal_standing_of_a_room_is_the_one_fact_kept_from_the_public():
    private = [fact.key for kind in SERVICE_TYPES.values() for fact in kind.facts if not fact.is_public]
    assert private == ["legal_standing"]


@pytest.mark.parametrize("code", CODES)
def test_no_word_that_people_read_is_unkind(code):
    assert unkind_words(all_words(SERVICE_TYPES[code])) == []


@pytest.mark.parametrize("code", CODES)
def test_words_that_people_read_fit_on_a_phone(code):
    assert [word for word in all_words(SERVICE_TYPES[code]) if not 1 < len(word) <= LONGEST] == []


@pytest.mark.parametrize("code", CODES)
def test_no_code_is_shown_for_want_of_words(code):
    assert [word for word in all_words(SERVICE_TYPES[code]) if "_" in word] == []


@pytest.mark.parametrize("code", CODES)
def test_two_values_of_a_fact_never_have_the_same_words(code):
    same = [fact.key for fact in SERVICE_TYPES[code].facts if len(set(fact.values.values())) < len(fact.values)]
    assert same == []


@pytest.mark.parametrize("code", CODES)
def test_two_facts_of_a_type_never_have_the_same_label(code):
    counts = Counter(fact.label for fact in SERVICE_TYPES[code].facts)
    assert counts.most_common(1)[0][1] == 1


@pytest.mark.parametrize("code", CODES)
def test_every_word_that_people_read_is_marked_for_translation(code):
    module = importlib.import_module(f"services.vocabulary.service_types.{code}")
    assert set(all_words(SERVICE_TYPES[code])) <= marked_words(module)


@pytest.mark.parametrize("code", CODES)
def test_each_type_has_search_words_in_six_languages(code):
    assert [language for language, words in SERVICE_TYPES[code].search_words.items() if words] == LANGUAGES


@pytest.mark.parametrize("code", CODES)
def test_no_search_word_stands_twice_in_one_language(code):
    twice = [
        word
        for words in SERVICE_TYPES[code].search_words.values()
        for word, times in Counter(map(as_typed, words)).items()
        if times > 1
    ]
    assert twice == []


@pytest.mark.parametrize("code", CODES)
def test_every_synonym_of_the_reference_is_understood(code):
    stated = next(kind for kind in reference("domain/service_types.json") if kind["code"] == code)
    assert {as_typed(word) for word in stated["synonyms"]} <= set(typed_words(SERVICE_TYPES[code]))


def test_no_search_word_leads_to_two_types():
    counts = Counter(word for kind in SERVICE_TYPES.values() for word in set(typed_words(kind)))
    assert {word for word, times in counts.items() if times > 1} == WORDS_OF_TWO_TYPES


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("drug testing", "drug_checking"),
        ("methadone", "oat"),
        ("suboxone", "oat"),
        ("detox", "treatment_voluntary"),
        ("narcan", "naloxone"),
        ("foil", "safer_smoking"),
        ("jeringas", "nsp"),
        ("salle de shoot", "dcr"),
        ("drogenkonsumraum", "dcr"),
        ("troca de seringas", "nsp"),
    ],
)
def test_a_word_leads_to_its_type(word, code):
    assert [kind.code for kind in SERVICE_TYPES.values() if word in typed_words(kind)] == [code]


@pytest.mark.parametrize("word", ["urine test", "drug test", "sober living", "sober house", "harm reduction"])
def test_words_that_mean_no_type_lead_to_none(word):
    assert [kind.code for kind in SERVICE_TYPES.values() if word in typed_words(kind)] == []


def test_what_people_type_holds_a_word_of_the_type_they_mean():
    cases = [case for case in reference("checks/search_cases.json")["cases"] if case.get("types")]
    lost = [
        case["q"]
        for case in cases
        if not any(f" {word} " in f" {as_typed(case['q'])} " for word in typed_words(SERVICE_TYPES[case["types"][0]]))
    ]
    assert lost == []
