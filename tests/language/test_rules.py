"""Each rule finds what it says it finds, and leaves alone what it says it leaves alone."""

import pytest

from services.language.check import check_text, preconditions
from services.language.rules import rule_book

POSITIVE = [(rule, text) for rule in rule_book().rules for text in rule.positive]
NEGATIVE = [(rule, text) for rule in rule_book().rules for text in rule.negative]
SAFE = [(language, text) for language, texts in rule_book().safe_texts.items() for text in texts]


def fired(text, language):
    """Lists the rules that object to a text, of both kinds."""
    return [finding.rule_id for finding in check_text(text, language) + preconditions(text, language)]


@pytest.mark.parametrize(("rule", "text"), POSITIVE, ids=[f"{rule.id}: {text}" for rule, text in POSITIVE])
def test_a_rule_finds_each_of_its_examples(rule, text):
    assert rule.id in fired(text, rule.language)


@pytest.mark.parametrize(("rule", "text"), NEGATIVE, ids=[f"{rule.id}: {text}" for rule, text in NEGATIVE])
def test_a_rule_leaves_each_of_its_counterexamples_alone(rule, text):
    assert rule.id not in fired(text, rule.language)


@pytest.mark.parametrize(("language", "text"), SAFE)
def test_no_rule_objects_to_a_respectful_text(language, text):
    assert fired(text, language) == []


def test_the_rules_have_a_version_and_five_languages():
    assert rule_book().version == "0.2"
    assert rule_book().languages == ("en", "es", "fr", "de", "pt")


def test_no_two_rules_share_an_id():
    ids = [rule.id for rule in rule_book().rules]
    assert len(ids) == len(set(ids)) == 48


@pytest.mark.parametrize("rule", rule_book().rules, ids=lambda rule: rule.id)
def test_a_rule_says_why_what_else_and_who_says_so(rule):
    assert rule.why
    assert rule.suggestion
    assert rule.sources
    assert rule.positive


@pytest.mark.parametrize("rule", rule_book().rules, ids=lambda rule: rule.id)
def test_a_rule_has_one_of_four_severities(rule):
    assert rule.severity in ("block", "warn", "hint", "precondition")


def test_a_regional_language_has_the_rules_of_its_language():
    assert rule_book().in_language("pt-BR") == rule_book().in_language("pt_PT") == rule_book().in_language("PT")


def test_a_language_without_rules_has_none():
    assert rule_book().in_language("ar") == ()
