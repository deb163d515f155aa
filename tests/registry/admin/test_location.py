"""The page of a location: one save is one decision, a slip is a sentence beside its field, its state is shown."""

import pytest
from django.urls import reverse

from services.registry.models import Location, ServiceAtLocation
from tests.registry.admin.forms import errors_of, send, shown
from tests.registry.make import make_listing, make_location, make_service, make_source

ADD = "admin:registry_location_add"
LIST = "admin:registry_location_changelist"


def test_a_new_phone_number_is_saved_and_announced_exactly_once(signed_in, announced):
    place = make_listing()
    announced.clear()
    send(signed_in, _change(place), **{"contacts-0-value": "0141 496 0202"})
    assert place.contacts.get().value == "+441414960202"
    assert announced == [({place.pk}, set())]


def test_saving_much_at_once_is_announced_once(signed_in, announced):
    place = make_listing()
    announced.clear()
    answers = {"name": "New name", "contacts-0-value": "0141 496 0202", "offers-0-opening_hours": "Mon-Fri 9am-5pm"}
    send(signed_in, _change(place), **answers)
    assert announced == [({place.pk}, set())]


def test_a_save_that_is_refused_changes_and_announces_nothing(signed_in, announced):
    place = make_listing(name="Old name")
    announced.clear()
    send(signed_in, _change(place), **{"name": "New name", "contacts-0-value": "no number"})
    place.refresh_from_db()
    assert place.name == "Old name"
    assert announced == []


def test_looking_at_a_page_announces_nothing(signed_in, announced):
    place = make_listing()
    announced.clear()
    signed_in.get(_change(place))
    assert announced == []


def test_every_slip_is_a_sentence_beside_its_field(signed_in):
    slips = {
        "latitude": "91",
        "longitude": "-181",
        "name": "",
        "description": "\x00",
        "kind": "castle",
        "address_visibility": "friends",
        "opening_hours": "whenever",
        "wheelchair": "perhaps",
        "organization": "nobody",
        "contacts-0-channel": "pigeon",
        "contacts-0-free_call": "perhaps",
        "offers-0-modes": ["teleport"],
        "offers-0-status": "gone",
        "offers-0-service": "",
    }
    page = send(signed_in, _change(make_listing()), **slips)
    fields = {name.split("-")[-1] for name in slips}
    assert page.status_code == 200
    assert set(errors_of(page)) == fields


def test_what_no_field_can_hold_is_no_fault(signed_in):
    slips = {"latitude": "nan", "name": "Harbour\x00", "organization": "99999999999999999999"}
    page = send(signed_in, _change(make_listing()), **slips)
    assert set(errors_of(page)) == set(slips)


@pytest.mark.parametrize(
    ("slip", "field"),
    [
        ({"timezone": "Europe/Nowhere"}, "timezone"),
        ({"latitude": "", "longitude": "", "timezone": ""}, "timezone"),
        ({"country": "gb"}, "country"),
        ({"kind": "postal"}, "kind"),
        ({"contacts-0-value": "12"}, "value"),
        ({"contacts-0-channel": "web", "contacts-0-value": "javascript:alert(1)"}, "value"),
    ],
)
def test_what_does_not_fit_together_is_a_sentence_beside_its_field(signed_in, slip, field):
    page = send(signed_in, _change(make_listing()), **slip)
    assert list(errors_of(page)) == [field]


def test_half_a_point_says_what_is_missing(signed_in):
    page = send(signed_in, _change(make_listing()), latitude="")
    assert errors_of(page) == {"latitude": ["Give both latitude and longitude, or neither."]}


def test_the_time_zone_is_found_from_the_point(signed_in):
    answers = {"name": "Harbour", "country": "CA", "latitude": "49.2827", "longitude": "-123.1207", "timezone": ""}
    send(signed_in, reverse(ADD), **answers)
    assert Location.objects.get().timezone == "America/Vancouver"


def test_a_time_zone_that_is_given_stays(signed_in):
    place = make_location(timezone="Europe/Dublin")
    send(signed_in, _change(place), name="New name")
    place.refresh_from_db()
    assert place.timezone == "Europe/Dublin"


def test_plain_hours_are_kept_in_one_way(signed_in):
    place = make_location()
    send(signed_in, _change(place), opening_hours="Mon-Fri 9am - 5pm")
    place.refresh_from_db()
    assert place.opening_hours == "Mo-Fr 09:00-17:00"


def test_a_new_listing_takes_a_service_and_a_national_number_at_once(signed_in, announced):
    service = make_service()
    page = signed_in.get(reverse(ADD))
    place = {"name": "Harbour", "country": "GB", "latitude": "55.86", "longitude": "-4.25", "offers-TOTAL_FORMS": "1"}
    offer = {"offers-0-service": service.pk, "offers-0-modes": ["fixed"], "offers-0-status": "open"}
    phone = {"contacts-TOTAL_FORMS": "1", "contacts-0-channel": "phone", "contacts-0-value": "0141 496 0101"}
    answers = {f"contacts-0-{name}": "unknown" for name in ("free_call", "appears_on_bill", "voicemail_safe")}
    extra = {"contacts-0-order": "0", "contacts-0-is_public": "on"}
    signed_in.post(reverse(ADD), {**shown(page), **place, **offer, **phone, **answers, **extra})
    made = Location.objects.get()
    assert made.offers.get().service == service
    assert made.contacts.get().value == "+441414960101"
    assert announced == [({made.pk}, set())]


def test_the_same_service_twice_is_refused_in_one_form(signed_in):
    place = make_listing()
    service = place.offers.get().service
    second = {"offers-TOTAL_FORMS": "2", "offers-1-service": service.pk, "offers-1-status": "open"}
    page = send(signed_in, _change(place), **second)
    assert page.status_code == 200
    assert "Please correct the duplicate data for service" in " ".join(errors_of(page)["rows"])


def test_the_same_service_twice_is_refused_on_its_own_page(signed_in):
    offer = make_listing().offers.get()
    address = reverse("admin:registry_serviceatlocation_add")
    page = send(signed_in, address, service=offer.service_id, location=offer.location_id)
    assert errors_of(page) == {"__all__": ["This service is already offered here."]}


def test_the_same_part_is_checked_once(signed_in):
    place = make_listing()
    check = {"field": "phone", "checked_on": "2026-11-01", "checked_by_role": "admin", "method": "call"}
    rows = {f"checks-{number}-{name}": value for number in (0, 1) for name, value in check.items()}
    page = send(signed_in, _change(place), **{"checks-TOTAL_FORMS": "2"}, **rows)
    assert page.status_code == 200
    assert errors_of(page)["rows"]


def test_days_with_other_hours_are_checked(signed_in):
    days = {"starts_on": "2026-12-26", "ends_on": "2026-12-24", "opening_hours": "off"}
    row = {f"hours_exceptions-0-{name}": value for name, value in days.items()}
    page = send(signed_in, _change(make_listing()), **{"hours_exceptions-TOTAL_FORMS": "1"}, **row)
    assert errors_of(page) == {"ends_on": ["The last day is before the first."]}


def test_two_listings_may_name_the_same_source_without_an_id_in_it(signed_in):
    source = make_source()
    make_location(source=source)
    place = make_location()
    assert send(signed_in, _change(place), source=source.pk).status_code == 302


def test_two_listings_with_the_same_id_in_a_source_are_refused(signed_in):
    source = make_source()
    make_location(source=source, source_record_id="7")
    page = send(signed_in, _change(make_location()), source=source.pk, source_record_id="7")
    assert errors_of(page) == {"__all__": ["Another location has this id in the source already."]}


def test_a_listing_on_the_site_says_so(signed_in):
    assert "On the site" in _public_state(signed_in, make_listing())


def test_a_listing_that_is_not_on_the_site_says_every_reason(signed_in):
    place = make_listing(service={"abstinence_required": "yes", "voluntary": "unknown"})
    state = _public_state(signed_in, place)
    assert "Not on the site, because:" in state
    assert "People must have stopped using" in state
    assert "People come because they want to" in state


def test_the_page_leads_to_the_site_when_the_operator_has_named_it(signed_in, settings):
    settings.HRD_SITE_URL = "https://directory.example/"
    place = make_listing()
    assert f"https://directory.example/s/{place.public_id}/" in signed_in.get(_change(place)).content.decode()


def test_the_page_leads_nowhere_when_the_public_cannot_see_the_listing(signed_in, settings):
    settings.HRD_SITE_URL = "https://directory.example/"
    place = make_location()
    assert "/s/" not in signed_in.get(_change(place)).content.decode()


@pytest.mark.parametrize(
    "question",
    [
        "q=Lantern",
        "q=Leith",
        "q=EH6",
        "on_the_site=yes",
        "type=oat",
        "kind__exact=place",
        "country=IE",
        "address_visibility__exact=area_only",
        "is_demo__exact=1",
    ],
)
def test_the_list_finds_a_listing(signed_in, question):
    make_location(name="Other", kind="postal")
    wanted = {"city": "Leith", "postal_code": "EH6 1AA", "country": "IE", "is_demo": True}
    make_listing("oat", name="Lantern House", address_visibility="area_only", **wanted)
    page = signed_in.get(f"{reverse(LIST)}?{question}")
    assert [place.name for place in page.context["cl"].result_list] == ["Lantern House"]


def test_the_list_finds_a_listing_by_its_public_id_and_its_source(signed_in):
    make_location()
    place = make_location(source=make_source())
    for question in (f"q={place.public_id}", f"source__id__exact={place.source_id}"):
        page = signed_in.get(f"{reverse(LIST)}?{question}")
        assert list(page.context["cl"].result_list) == [place]


def test_the_list_reads_the_public_state_of_all_rows_at_once(signed_in, django_assert_max_num_queries):
    for _number in range(8):
        make_listing()
    with django_assert_max_num_queries(14):
        page = signed_in.get(reverse(LIST))
    assert page.content.decode().count("On the site") >= 8


@pytest.mark.parametrize("question", ["type=gardening", "on_the_site=perhaps", "kind__exact=castle"])
def test_a_question_the_list_does_not_know_is_no_fault(signed_in, question):
    assert signed_in.get(f"{reverse(LIST)}?{question}").status_code in (200, 302)


def test_a_round_shows_its_stops_and_the_way_to_a_new_one(signed_in):
    van = make_location(kind="round", name="Night van")
    make_location(kind="stop", part_of=van, name="Clock tower")
    page = signed_in.get(_change(van)).content.decode()
    assert "Clock tower" in page
    assert f"?kind=stop&amp;part_of={van.pk}" in page


def test_a_location_can_be_deleted_with_its_imported_record(signed_in):
    from services.registry.models import ImportedRecord

    source = make_source()
    place = make_listing(source=source, source_record_id="1")
    ImportedRecord.objects.create(location=place, source=source, source_record_id="1", content={})
    signed_in.post(reverse("admin:registry_location_delete", args=(place.pk,)), {"post": "yes"})
    assert not Location.objects.exists()


def test_an_offer_leads_to_its_service(signed_in):
    offer = ServiceAtLocation.objects.get(location=make_listing())
    page = signed_in.get(_change(offer.location)).content.decode()
    assert reverse("admin:registry_service_change", args=(offer.service_id,)) in page


def _public_state(client, place):
    return client.get(_change(place)).content.decode()


def _change(place):
    return reverse("admin:registry_location_change", args=(place.pk,))
