"""Promises of the words of the overdose advice."""

from services.advice.overdose import OVERDOSE, SOURCES


def test_the_call_comes_before_the_dose_and_staying_is_last():
    orders = [step.order for step in OVERDOSE.steps]
    assert orders[1] == "Call an ambulance now."
    assert orders[2] == "Give naloxone if you have it."
    assert orders[-1] == "Stay with them."


def test_the_only_number_in_the_words_is_the_one_that_works_from_most_mobile_phones():
    texts = (OVERDOSE.call_local, OVERDOSE.call_ambulance, OVERDOSE.call_every_service)
    assert [word for text in texts for word in text.split() if word.isdigit()] == ["112"]


def test_every_sentence_is_among_what_is_signed():
    assert len(OVERDOSE.texts) == 3 + 2 * 7 + 3
    assert {OVERDOSE.never, OVERDOSE.stimulants, OVERDOSE.steps[5].meaning} <= set(OVERDOSE.texts)


def test_it_names_its_sources():
    assert any(source.startswith("WHO") for source in SOURCES)
