"""Curators add what they have heard people type."""

import pytest
from django.urls import reverse

from services.registry.models import SearchPhrase
from tests.registry.admin.forms import errors_of, send

ADD = "admin:registry_searchphrase_add"
LIST = "admin:registry_searchphrase_changelist"


def test_a_phrase_is_added_with_the_kinds_it_stands_for(signed_in):
    send(signed_in, reverse(ADD), phrase="wee jabs", types=["nsp", "naloxone"])
    assert SearchPhrase.objects.get().types == ["nsp", "naloxone"]
    assert "Needles and syringes, Naloxone" in signed_in.get(reverse(LIST)).content.decode()


def test_a_phrase_for_none_of_ours_says_so(signed_in):
    send(signed_in, reverse(ADD), phrase="sauna", types=[])
    assert "none of ours" in signed_in.get(reverse(LIST)).content.decode()


@pytest.mark.parametrize("phrase", ["Wee JABS!", "wee-jabs"])
def test_a_phrase_that_is_there_is_refused_with_a_sentence(signed_in, phrase):
    SearchPhrase.objects.create(phrase="wee jabs", types=["nsp"])
    page = send(signed_in, reverse(ADD), phrase=phrase)
    assert "already there" in errors_of(page)["phrase"][0]
