"""The eighteen details models hold the facts of the vocabulary, field by field, and nothing else."""

import pytest

from services.registry.models import DETAILS_MODELS, fields
from services.vocabulary.facts import Kind
from services.vocabulary.service_types import SERVICE_TYPES

FIELD_OF_KIND = {
    Kind.ANSWER: fields.AnswerField,
    Kind.CHOICE: fields.ChoiceField,
    Kind.SEVERAL: fields.SeveralField,
    Kind.NUMBER: fields.NumberField,
    Kind.TEXT: fields.NoteField,
    Kind.HOURS: fields.HoursField,
    Kind.URL: fields.LinkField,
    Kind.DATE: fields.DateField,
    Kind.MOMENT: fields.MomentField,
    Kind.COUNTRIES: fields.CountriesField,
}
BESIDE_FACTS = {"service", "created_at", "changed_at"}


def test_every_type_has_one_details_model_in_the_same_order():
    assert list(DETAILS_MODELS) == list(SERVICE_TYPES)
    assert len(set(DETAILS_MODELS.values())) == 18


@pytest.mark.parametrize("code", SERVICE_TYPES)
def test_the_fields_are_the_facts_of_the_type_and_of_their_kinds(code):
    found = {field.name: type(field) for field in DETAILS_MODELS[code]._meta.fields if field.name not in BESIDE_FACTS}
    assert found == {fact.key: FIELD_OF_KIND[fact.kind] for fact in SERVICE_TYPES[code].facts}


@pytest.mark.parametrize("code", SERVICE_TYPES)
def test_every_field_speaks_with_the_words_of_its_fact(code):
    model = DETAILS_MODELS[code]
    assert [model._meta.get_field(fact.key).fact for fact in SERVICE_TYPES[code].facts] == list(
        SERVICE_TYPES[code].facts
    )


@pytest.mark.parametrize("code", SERVICE_TYPES)
def test_nothing_is_known_of_a_fresh_row(code):
    model = DETAILS_MODELS[code]
    answers = model().answers()
    assert [fact.key for fact in model.service_type.facts if fact.is_known(answers[fact.key])] == []
