"""The page of a service: the type first, then the gates, and the details of its own type alone."""

import pytest
from django import forms
from django.contrib import admin
from django.urls import reverse

from services.registry.models import DETAILS_MODELS, Service
from services.registry.models.fields import AnswerField
from services.vocabulary.service_types import SERVICE_TYPES
from tests.registry.admin.forms import errors_of, send
from tests.registry.make import gate_answers, make_listing, make_service, make_unanswered_service

ADD = "admin:registry_service_add"
CODES = list(SERVICE_TYPES)


def test_a_new_service_begins_with_the_question_of_its_type(signed_in):
    page = signed_in.get(reverse(ADD)).content.decode()
    assert all(f"?type={code}" in page for code in CODES)


def test_the_question_of_the_type_keeps_what_a_small_window_needs(signed_in):
    page = signed_in.get(reverse(ADD), {"_popup": "1", "_to_field": "id"}).content.decode()
    assert "?_popup=1&amp;_to_field=id&amp;type=nsp" in page


@pytest.mark.parametrize("code", CODES)
def test_a_new_service_asks_for_the_details_of_its_type_and_no_other(signed_in, code):
    page = signed_in.get(reverse(ADD), {"type": code})
    assert _details_shown(page) == [DETAILS_MODELS[code]]
    assert _check_boxes(page.context["inline_admin_formsets"][0].formset.forms[0]) == []


def test_a_service_shows_the_details_of_its_type_and_no_other(rf):
    page = admin.site.get_model_admin(Service)
    shown = {code: page.get_inlines(rf.get("/"), Service(type=code)) for code in CODES}
    models = {
        code: [rows.model for rows in inlines if rows.model in DETAILS_MODELS.values()]
        for code, inlines in shown.items()
    }
    assert models == {code: [DETAILS_MODELS[code]] for code in CODES}


def test_a_new_service_is_saved_with_its_details(signed_in):
    send(signed_in, f"{reverse(ADD)}?type=nsp", name="Exchange", **{"nspdetails-0-setting": "pharmacy"})
    made = Service.objects.get()
    assert (made.type, made.details.setting) == ("nsp", "pharmacy")


def test_a_new_service_has_no_gate_answered_and_waits(signed_in):
    send(signed_in, f"{reverse(ADD)}?type=nsp", name="Exchange")
    assert set(gate_answers(Service.objects.get()).values()) == {"unknown"}


def test_the_type_that_was_chosen_cannot_be_changed_in_the_form(signed_in):
    send(signed_in, f"{reverse(ADD)}?type=nsp", name="Exchange", type="oat")
    assert Service.objects.get().type == "nsp"


def test_the_type_of_a_service_stays(signed_in):
    service = make_service("nsp")
    send(signed_in, _change(service), type="oat", name="Exchange")
    service.refresh_from_db()
    assert service.type == "nsp"


def test_the_gates_come_first_and_say_what_they_must_be(signed_in):
    page = signed_in.get(_change(make_service()))
    first = next(iter(page.context["adminform"]))
    assert str(first.name) == "May it be listed?"
    assert [line.fields[0] for line in first][:4] == [
        "voluntary",
        "abstinence_required",
        "exit_for_use",
        "religious_taking_part_required",
    ]
    assert "Must be “Yes” to be listed." in page.content.decode()


def test_a_condition_of_the_type_comes_first_among_its_details(signed_in):
    page = signed_in.get(_change(make_service("treatment_voluntary")))
    kind = SERVICE_TYPES["treatment_voluntary"]
    inline = page.context["inline_admin_formsets"][0]
    assert inline.opts.fields[0] == kind.listing_conditions[0].key


def test_no_three_valued_answer_is_a_check_box(signed_in):
    form = signed_in.get(_change(make_service())).context["adminform"].form
    assert _check_boxes(form) == []
    assert [code for code, _words in form.fields["voluntary"].choices] == ["yes", "no", "unknown"]


def test_an_answer_to_a_gate_announces_every_place_once(signed_in, announced):
    place = make_listing()
    announced.clear()
    send(signed_in, _change(place.offers.get().service), abstinence_required="yes")
    assert announced == [({place.pk}, set())]


def test_every_slip_is_a_sentence_beside_its_field(signed_in):
    slips = {
        "voluntary": "perhaps",
        "consent_scope": "some",
        "consent_given_on": "yesterday",
        "min_age": "-1",
        "max_age": "131",
        "cost": "gold",
        "entry": ["window"],
        "women_only_hours": "sometimes",
        "cost_note": "\x00",
        "url": "javascript:alert(1)",
        "nspdetails-0-max_per_visit": "100000",
        "nspdetails-0-setting": "castle",
        "nspdetails-0-syringe_types": ["9ml"],
    }
    page = send(signed_in, _change(make_service()), **slips)
    assert page.status_code == 200
    assert set(errors_of(page)) == {name.split("-")[-1] for name in slips}


@pytest.mark.parametrize(
    ("slip", "field"),
    [
        ({"consent_scope": "public", "consent_given_by": ""}, "consent_given_by"),
        ({"min_age": "40", "max_age": "18"}, "max_age"),
        ({"capacity": "3"}, "capacity_observed_at"),
    ],
)
def test_what_does_not_fit_together_is_a_sentence_beside_its_field(signed_in, slip, field):
    page = send(signed_in, _change(make_service()), **slip)
    assert list(errors_of(page)) == [field]


def test_a_slip_in_a_row_is_a_sentence_beside_its_field(signed_in):
    rows = {
        "languages": {"code": "English", "level": "staff"},
        "audiences": {"audience": "robots", "level": "only"},
        "cost_options": {"amount": "-1", "currency": "GBP"},
        "service_areas": {"kind": "country"},
        "translations": {"language": "Français", "made_by": "person"},
    }
    answers = {f"{prefix}-0-{name}": value for prefix, row in rows.items() for name, value in row.items()}
    page = send(signed_in, _change(make_service()), **{f"{prefix}-TOTAL_FORMS": "1" for prefix in rows}, **answers)
    assert set(errors_of(page)) == {"code", "audience", "amount", "country", "language"}


def test_countries_are_written_with_commas(signed_in):
    service = make_service("remote_spotting")
    send(signed_in, _change(service), **{"remotespottingdetails-0-countries": "gb, IE"})
    assert Service.objects.get().details.countries == ["GB", "IE"]


def test_countries_that_are_none_are_refused(signed_in):
    page = send(signed_in, _change(make_service("remote_spotting")), **{"remotespottingdetails-0-countries": "Ireland"})
    assert list(errors_of(page)) == ["countries"]


def test_a_service_leads_to_the_places_that_offer_it(signed_in):
    place = make_listing()
    page = signed_in.get(_change(place.offers.get().service)).content.decode()
    assert reverse("admin:registry_location_change", args=(place.pk,)) in page


def test_a_service_of_an_import_can_be_opened_and_saved_as_it_is(signed_in):
    service = make_unanswered_service("oat")
    assert send(signed_in, _change(service)).status_code == 302
    assert service.history.count() == 2


def _check_boxes(form):
    """Returns the three-valued questions of a form that are check boxes."""
    answers = [field.name for field in form._meta.model._meta.fields if isinstance(field, AnswerField)]
    boxes = (forms.CheckboxInput, forms.NullBooleanSelect)
    return [name for name in answers if isinstance(form.fields[name].widget, boxes)]


def _details_shown(page):
    models = [inline.formset.model for inline in page.context["inline_admin_formsets"]]
    return [model for model in models if model in DETAILS_MODELS.values()]


def _change(service):
    return reverse("admin:registry_service_change", args=(service.pk,))
