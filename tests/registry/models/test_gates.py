"""The gates of a service are the four facts of the vocabulary and the consent."""

from services.registry.models.fields import AnswerField
from services.registry.models.gates import Gates
from services.vocabulary.common_facts import GATES


def test_the_four_gates_are_those_of_the_vocabulary():
    answers = [field.fact for field in Gates._meta.fields if isinstance(field, AnswerField)]
    assert answers == list(GATES)


def test_consent_is_not_given_until_somebody_gives_it():
    assert Gates._meta.get_field("consent_scope").default == "unknown"
