"""What curators enter as search phrases is understood after the next release, and forgotten once deleted."""

import pytest

from services.registry.models import SearchPhrase
from services.release.phrases import public_phrases
from services.release.publisher import has_work, publish_pending, roll_back
from services.release.withheld import STREET, WithheldValue
from services.understanding.kind_words import meanings
from tests.registry.make import STREET as HIDDEN_STREET
from tests.registry.make import make_listing

pytestmark = pytest.mark.django_db


def add(phrase, *types, **fields):
    return SearchPhrase.objects.create(phrase=phrase, types=list(types), **fields)


def test_a_phrase_is_understood_once_it_is_published():
    add("wee jabs", "nsp", note="Ask at the counter.")
    assert has_work()
    publish_pending()
    found = meanings("en")["wee", "jabs"]
    assert (found.types, str(found.note)) == (("nsp",), "Ask at the counter.")


def test_a_phrase_of_one_language_is_understood_in_all():
    add("wee jabs", "nsp")
    publish_pending()
    assert meanings("de")["wee", "jabs"].types == ("nsp",)


def test_a_phrase_of_a_curator_wins_over_ours():
    assert meanings("en")["pins",].types == ("nsp",)
    add("Pins", "sharps_disposal")
    publish_pending()
    assert meanings("en")["pins",].types == ("sharps_disposal",)


def test_a_phrase_may_be_taken_from_all_kinds():
    add("pins")
    publish_pending()
    assert meanings("en")["pins",].types == ()


def test_a_phrase_that_is_deleted_is_forgotten():
    phrase = add("wee jabs", "nsp")
    publish_pending()
    phrase.delete()
    publish_pending()
    assert ("wee", "jabs") not in meanings("en")


def test_a_phrase_that_is_changed_is_published_anew():
    phrase = add("wee jabs", "nsp")
    publish_pending()
    phrase.types = ["health"]
    phrase.save()
    publish_pending()
    assert meanings("en")["wee", "jabs"].types == ("health",)


def test_nothing_is_published_while_no_phrase_changes():
    add("wee jabs", "nsp")
    publish_pending()
    assert not has_work()


def test_a_rollback_keeps_the_phrases_of_today():
    publish_pending()
    add("wee jabs", "nsp")
    publish_pending()
    roll_back()
    assert meanings("en")["wee", "jabs"].types == ("nsp",)


def test_a_phrase_that_tells_a_hidden_address_is_in_no_release():
    make_listing(address_visibility="area_only")
    add(HIDDEN_STREET, "nsp")
    add("wee jabs", "nsp", note=f"It is at {HIDDEN_STREET}.")
    publish_pending()
    assert ("12", "lantern", "wynd") not in meanings("en")
    assert ("wee", "jabs") not in meanings("en")


def test_a_phrase_that_tells_a_hidden_address_is_not_in_a_release_gone_back_to():
    make_listing(address_visibility="area_only")
    publish_pending()
    add("wee jabs", "nsp", note=f"It is at {HIDDEN_STREET}.")
    publish_pending()
    roll_back()
    assert ("wee", "jabs") not in meanings("en")


def test_a_sentence_that_labels_people_is_left_out():
    add("wee jabs", "nsp", note="For addicts.")
    assert list(public_phrases({})) == [("en", "wee jabs", "nsp", "")]


def test_what_is_withheld_is_asked_for_late():
    add("Lantern Wynd", "nsp")
    withheld = {}
    rows = public_phrases(withheld)
    withheld["x"] = (WithheldValue(STREET, HIDDEN_STREET),)
    assert list(rows) == []
