"""The page of a source: a code made from its name once, and what was attested for it."""

from django.urls import reverse

from services.registry.models import Source
from tests.registry.admin.forms import errors_of, send
from tests.registry.make import make_location, make_source

ADD = "admin:registry_source_add"


def test_a_source_is_added(signed_in):
    send(signed_in, reverse(ADD), name="Public list", slug="public-list", url="list.example")
    assert Source.objects.get().url == "https://list.example"


def test_a_code_that_is_taken_is_refused(signed_in):
    make_source(slug="public-list")
    page = send(signed_in, reverse(ADD), name="Public list", slug="public-list")
    assert list(errors_of(page)) == ["slug"]


def test_the_code_of_a_source_follows_its_name_only_at_first(signed_in):
    source = make_source()
    page = signed_in.get(reverse("admin:registry_source_change", args=(source.pk,)))
    assert signed_in.get(reverse(ADD)).context["adminform"].prepopulated_fields
    assert not page.context["adminform"].prepopulated_fields


def test_a_source_of_listings_cannot_be_deleted(signed_in):
    source = make_source()
    make_location(source=source, source_record_id="1")
    page = signed_in.post(reverse("admin:registry_source_delete", args=(source.pk,)), {"post": "yes"})
    assert page.status_code == 200
    assert Source.objects.filter(pk=source.pk).exists()
