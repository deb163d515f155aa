"""Every noun keeps every state it was in, the last one too when it is deleted."""

import pytest
from django.apps import apps

from services.registry.models import Contact, ImportedRecord
from services.registry.models.recorded import Recorded
from tests.registry.admin.every import EVERY_MODEL, one_of_each
from tests.registry.make import make_listing

pytestmark = pytest.mark.django_db


def test_every_noun_but_the_imported_record_is_recorded():
    nouns = {model for model in apps.get_app_config("registry").get_models() if not hasattr(model, "history_object")}
    assert {model for model in nouns if not issubclass(model, Recorded)} == {ImportedRecord}


def test_every_recorded_noun_has_a_first_state():
    rows = one_of_each()
    kinds = {model: rows[model].history.latest().history_type for model in EVERY_MODEL if model is not ImportedRecord}
    assert set(kinds.values()) == {"+"}


def test_a_change_is_kept_beside_what_was_before():
    contact = make_listing().contacts.get()
    contact.value = "+441414960202"
    contact.save()
    assert list(contact.history.values_list("value", flat=True)) == ["+441414960202", "+441414960101"]


def test_what_was_deleted_is_still_in_the_history():
    contact = make_listing().contacts.get()
    key = contact.pk
    contact.delete()
    assert Contact.history.filter(id=key).latest().history_type == "-"
