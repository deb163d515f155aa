"""Words in another language are there once a language, by its code."""

import pytest
from django.core.exceptions import ValidationError

from services.registry.models import LocationTranslation
from tests.registry.make import make_location

pytestmark = pytest.mark.django_db


def test_a_language_that_is_no_code_is_refused():
    with pytest.raises(ValidationError) as refused:
        LocationTranslation(location=make_location(), language="Français", name="Le port").full_clean()
    assert list(refused.value.message_dict) == ["language"]


def test_the_same_language_twice_is_refused_in_words():
    place = make_location()
    LocationTranslation.objects.create(location=place, language="fr")
    with pytest.raises(ValidationError, match="already there"):
        LocationTranslation(location=place, language="fr").full_clean()


def test_a_translation_is_by_a_person_unless_somebody_says_otherwise():
    assert LocationTranslation(language="fr", name="Le port").made_by == "person"
