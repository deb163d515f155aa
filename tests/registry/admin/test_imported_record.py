"""What a source said can be read, and changed by nobody but an import."""

from django.urls import reverse

from services.registry.models import ImportedRecord
from tests.registry.make import make_location, make_source


def test_a_record_shows_what_the_source_said_and_what_was_doubtful(signed_in):
    page = signed_in.get(_page("change", _record())).content.decode()
    assert "Harbour &lt;Point&gt;" in page
    assert "The postcode was mended." in page


def test_a_record_cannot_be_changed_or_deleted(signed_in):
    record = _record()
    answers = {"source_record_id": "8"}
    assert signed_in.post(_page("change", record), answers).status_code == 403
    assert signed_in.post(_page("delete", record), {"post": "yes"}).status_code == 403


def _record():
    content, remarks = {"name": "Harbour <Point>"}, ["The postcode was mended."]
    return ImportedRecord.objects.create(
        location=make_location(), source=make_source(), source_record_id="7", content=content, remarks=remarks
    )


def _page(name, record):
    return reverse(f"admin:registry_importedrecord_{name}", args=(record.pk,))
