"""Promises of the overdose advice."""

from dataclasses import replace

from services.web.overdose import OVERDOSE


def test_it_is_a_draft_until_a_name_and_a_date_stand_in_it():
    assert not OVERDOSE.is_signed
    assert not replace(OVERDOSE, signed_by="A clinician").is_signed
    assert replace(OVERDOSE, signed_by="A clinician", signed_on="2026-12-01").is_signed


def test_the_call_comes_before_the_dose_and_staying_is_last():
    orders = [step.order for step in OVERDOSE.steps]
    assert orders[1] == "Call an ambulance now."
    assert orders[2] == "Give naloxone if you have it."
    assert orders[-1] == "Stay with them."


def test_the_only_number_is_the_one_that_works_from_most_mobile_phones():
    digits = [word for word in OVERDOSE.emergency_call.split() if word.isdigit()]
    assert digits == ["112"]


def test_it_names_its_sources():
    assert any(source.startswith("WHO") for source in OVERDOSE.sources)
