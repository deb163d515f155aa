"""The form fields of facts: countries with commas, no deleting in passing, and answers that no row can have."""

import pytest
from django.contrib import admin
from django.urls import reverse

from services.registry.admin.form_fields import CountryCodes
from services.registry.models import Location, Service
from tests.registry.make import make_listing


@pytest.mark.parametrize("text", ["gb,IE", " GB , ie ", "GB,,IE,"])
def test_countries_are_read_with_commas_in_any_case(text):
    assert CountryCodes(required=False).clean(text) == ["GB", "IE"]


def test_no_countries_are_an_empty_list():
    assert CountryCodes(required=False).clean("") == []


def test_stored_countries_are_written_with_commas():
    assert CountryCodes().prepare_value(["GB", "IE"]) == "GB, IE"


def test_the_same_countries_are_no_change():
    field = CountryCodes(required=False)
    assert not field.has_changed(["GB", "IE"], "gb, ie")
    assert field.has_changed(["GB"], "gb, ie")


def test_hours_are_one_line_and_say_how_to_write_them(rf):
    fields = admin.site.get_model_admin(Location).formfield_for_dbfield
    field = fields(Location._meta.get_field("opening_hours"), rf.get("/"))
    assert field.widget.input_type == "text"
    assert "Mon-Fri 9am-5pm" in field.help_text


def test_a_gate_says_what_it_must_be(rf):
    fields = admin.site.get_model_admin(Service).formfield_for_dbfield
    gate = fields(Service._meta.get_field("abstinence_required"), rf.get("/"))
    assert gate.help_text == "Must be “No” to be listed."


def test_no_page_deletes_what_it_only_points_at(signed_in):
    page = signed_in.get(reverse("admin:registry_location_change", args=(make_listing().pk,))).content.decode()
    assert "delete-related" not in page


@pytest.mark.parametrize("key", ["nothing", "99999999999999999999", "-1"])
def test_a_link_to_a_new_row_may_point_at_nothing(signed_in, key):
    assert signed_in.get(reverse("admin:registry_location_add"), {"organization": key}).status_code == 200
