"""Promises of small words."""

from services.understanding.small_words import HERE, JOINING, LEADING_TO_A_PLACE


def test_words_that_turn_a_meaning_round_are_never_small():
    assert not JOINING & {"no", "not", "without", "ohne", "sin", "sans", "sem", "kein", "off", "out", "free", "only"}


def test_near_me_is_known_in_every_language():
    assert {("near", "me"), ("cerca", "de", "mi"), ("pres", "de", "moi"), ("um", "die", "ecke")} <= HERE


def test_prepositions_lead_to_a_place():
    assert {"in", "near", "en", "pres", "bei", "em"} <= LEADING_TO_A_PLACE
