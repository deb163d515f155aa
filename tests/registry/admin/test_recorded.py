"""Every page opens for a curator, sends a stranger to the sign-in, and shows a history that nobody can rewrite."""

import pytest
from django.apps import apps
from django.contrib import admin
from django.urls import reverse

from services.registry.models import Contact, ImportedRecord, Location
from tests.registry.admin.every import EVERY_MODEL, one_of_each
from tests.registry.admin.forms import send
from tests.registry.make import make_listing, make_location

PAGES_OF_A_ROW = ("change", "history", "delete")


def test_every_noun_of_the_registry_has_a_page():
    nouns = {model for model in apps.get_app_config("registry").get_models() if not hasattr(model, "history_object")}
    assert nouns == set(EVERY_MODEL)
    assert [model for model in nouns if not admin.site.is_registered(model)] == []


def test_every_list_opens(signed_in):
    one_of_each()
    assert {_answer(signed_in, model, "changelist") for model in EVERY_MODEL} == {200}


def test_every_page_of_a_row_opens(signed_in):
    rows = one_of_each()
    pages = [(model, page) for model in EVERY_MODEL for page in ("change", "history")]
    closed = [(model, page) for model, page in pages if _answer(signed_in, model, page, rows[model].pk) != 200]
    assert closed == []


def test_every_noun_can_be_added_but_what_an_import_or_nobody_adds(signed_in):
    closed = [model for model in EVERY_MODEL if _answer(signed_in, model, "add") != 200]
    assert closed == [ImportedRecord]


def test_an_empty_form_is_refused_and_no_fault(signed_in):
    answers = {model: signed_in.post(_address(model, "add"), {}).status_code for model in EVERY_MODEL}
    assert answers.pop(ImportedRecord) == 403
    assert set(answers.values()) == {200}


def test_every_page_sends_a_stranger_to_the_sign_in(client, db):
    answers = {_answer(client, model, page) for model in EVERY_MODEL for page in ("changelist", "add")}
    answers |= {_answer(client, model, page, 1) for model in EVERY_MODEL for page in PAGES_OF_A_ROW}
    assert answers == {302}


@pytest.mark.parametrize("key", ["nothing", "99999999999999999999", "_00", "1%00"])
def test_a_page_of_a_row_that_is_not_there_is_no_fault(signed_in, key):
    answers = {_answer(signed_in, model, page, key) for model in EVERY_MODEL for page in PAGES_OF_A_ROW}
    assert answers <= {302, 403, 404}


def test_a_past_state_can_be_read(signed_in):
    place = make_location(name="Old name")
    version = place.history.get()
    page = signed_in.get(reverse("admin:registry_location_simple_history", args=(place.pk, version.pk)))
    assert "Old name" in page.content.decode()
    assert '<input type="submit"' not in page.content.decode()


def test_a_past_state_cannot_be_brought_back_behind_the_checks(signed_in):
    place = make_location(name="Old name")
    version = place.history.get()
    Location.objects.filter(pk=place.pk).update(name="New name")
    signed_in.post(reverse("admin:registry_location_simple_history", args=(place.pk, version.pk)), {"name": "Old name"})
    place.refresh_from_db()
    assert place.name == "New name"


def test_a_past_state_that_is_not_there_is_not_found(signed_in):
    place = make_location()
    for key in ("nothing", "999", "99999999999999999999"):
        address = reverse("admin:registry_location_simple_history", args=(place.pk, key))
        assert signed_in.get(address).status_code == 404


def test_the_history_of_a_location_tells_of_its_contacts(signed_in):
    place = make_listing()
    Contact.objects.get(location=place).delete()
    page = signed_in.get(_address(Location, "history", place.pk)).content.decode()
    assert "Call: +441414960101" in page
    assert "deleted" in page


def test_the_history_says_who(signed_in, curator):
    place = make_location(name="Old name")
    send(signed_in, _address(Location, "change", place.pk), name="New name")
    assert place.history.first().history_user == curator


def test_deleting_several_rows_announces_once(signed_in, announced):
    first, second = make_listing(), make_listing()
    announced.clear()
    answers = {"action": "delete_selected", "_selected_action": [first.pk, second.pk], "post": "yes"}
    signed_in.post(_address(Location, "changelist"), answers)
    assert [removed for _ids, removed in announced] == [{first.public_id, second.public_id}]


def test_deleting_one_row_announces_once(signed_in, announced):
    place = make_listing()
    announced.clear()
    signed_in.post(_address(Location, "delete", place.pk), {"post": "yes"})
    assert [removed for _ids, removed in announced] == [{place.public_id}]


def test_a_save_that_somebody_else_forestalls_is_a_sentence(signed_in, monkeypatch):
    from django.db import IntegrityError

    from services.registry.admin.location import LocationAdmin

    def clash(*_, **__):
        raise IntegrityError

    place = make_location()
    monkeypatch.setattr(LocationAdmin, "save_model", clash)
    page = send(signed_in, _address(Location, "change", place.pk), name="New name")
    shown = signed_in.get(page.headers["Location"]).content.decode()
    assert "Somebody else has changed this at the same moment" in shown


def _answer(client, model, page, *key):
    return client.get(_address(model, page, *key)).status_code


def _address(model, page, *key):
    return reverse(f"admin:registry_{model._meta.model_name}_{page}", args=key)
