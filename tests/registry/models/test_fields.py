"""The kinds of field: a third answer that is no empty box, lists of known codes, hours in one way, links of the web."""

import pytest
from django import forms
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from services.registry.models import DcrDetails, NaloxoneDetails, NspDetails, RemoteSpottingDetails, Service
from services.registry.models.fields import AnswerField, HoursField, LinkField
from services.vocabulary import common_facts
from tests.registry.make import make_service, make_unanswered_service

GUARD = Service._meta.get_field("guard")


@pytest.mark.django_db
@pytest.mark.parametrize("answer", ["maybe", "", "YES", "1"])
def test_the_database_refuses_a_fourth_answer(answer):
    with pytest.raises(IntegrityError), transaction.atomic():
        Service.objects.bulk_create([Service(type="nsp", guard=answer)])


@pytest.mark.django_db
def test_the_database_refuses_no_answer_at_all():
    with pytest.raises(IntegrityError), transaction.atomic():
        Service.objects.bulk_create([Service(type="nsp", guard=None)])


@pytest.mark.django_db
def test_the_database_refuses_a_fourth_answer_in_an_update_too():
    service = make_service()
    with pytest.raises(IntegrityError), transaction.atomic():
        NspDetails.objects.filter(service=service).update(private_space="never")


@pytest.mark.django_db
def test_the_history_keeps_to_the_three_answers_too():
    service = make_service()
    with pytest.raises(IntegrityError), transaction.atomic():
        service.history.update(guard="maybe")


@pytest.mark.django_db
def test_an_answer_is_not_known_until_somebody_gives_it():
    assert make_unanswered_service().guard == "unknown"


def test_an_answer_is_asked_with_three_choices_and_no_empty_one():
    field = GUARD.formfield()
    assert isinstance(field, forms.TypedChoiceField)
    assert [code for code, _words in field.choices] == ["yes", "no", "unknown"]


def test_the_check_of_an_answer_names_its_column():
    assert GUARD.db_check(connection) == "\"guard\" IN ('yes', 'no', 'unknown')"


@pytest.mark.parametrize("answer", ["maybe", "", None])
def test_a_fourth_answer_is_refused_before_the_database_is_asked(answer):
    with pytest.raises(ValidationError):
        GUARD.clean(answer, None)


def test_a_choice_takes_only_its_own_codes():
    field = NspDetails._meta.get_field("setting")
    assert field.clean("pharmacy", None) == "pharmacy"
    with pytest.raises(ValidationError):
        field.clean("castle", None)


@pytest.mark.parametrize("value", ["nasal_spray", {"nasal_spray": True}, ["nasal_spray", "pill"], [["nasal_spray"]], 7])
def test_several_takes_only_a_list_of_its_own_codes(value):
    field = NaloxoneDetails._meta.get_field("forms")
    assert field.clean(["nasal_spray"], None) == ["nasal_spray"]
    assert field.clean([], None) == []
    with pytest.raises(ValidationError):
        field.clean(value, None)


@pytest.mark.parametrize("value", ["GB", ["gb"], ["GBR"], [1], ["Ü1"]])
def test_countries_are_two_capital_letters_each(value):
    field = RemoteSpottingDetails._meta.get_field("countries")
    assert field.clean(["GB", "IE"], None) == ["GB", "IE"]
    with pytest.raises(ValidationError):
        field.clean(value, None)


@pytest.mark.parametrize("value", [-1, 100, "many"])
def test_a_number_keeps_within_the_bounds_of_its_fact(value):
    field = DcrDetails._meta.get_field("min_age")
    assert field.clean(18, None) == 18
    with pytest.raises(ValidationError):
        field.clean(value, None)


def test_a_number_that_is_not_known_is_not_zero():
    field = DcrDetails._meta.get_field("min_age")
    assert field.clean(None, None) is None
    assert field.clean(0, None) == 0


def test_hours_are_read_from_plain_words_and_kept_in_one_way():
    assert HoursField().clean("Mon-Fri 9am - 5pm", None) == "Mo-Fr 09:00-17:00"
    assert HoursField().clean("mo-fr  9:00-17:00", None) == "Mo-Fr 09:00-17:00"


def test_no_hours_are_not_known():
    assert HoursField().clean("", None) == ""


@pytest.mark.parametrize("text", ["whenever", "Mo-Fr 25:00", "Mo\x00", "x" * 2000])
def test_hours_that_cannot_be_read_are_refused_with_a_reason(text):
    with pytest.raises(ValidationError) as refused:
        HoursField().clean(text, None)
    assert refused.value.messages[0]


@pytest.mark.parametrize("address", ["javascript:alert(1)", "ftp://harbour.example/", "harbour", "data:text/html,x"])
def test_a_link_is_an_address_of_the_web(address):
    assert LinkField().clean("https://harbour.example/", None) == "https://harbour.example/"
    with pytest.raises(ValidationError):
        LinkField().clean(address, None)


def test_a_note_holds_no_nul():
    with pytest.raises(ValidationError):
        Service._meta.get_field("cost_note").clean("free\x00", None)


def test_words_and_choices_stay_out_of_migrations():
    _name, _path, _args, options = AnswerField(common_facts.GUARD).deconstruct()
    assert options == {"max_length": 7, "default": "unknown"}
