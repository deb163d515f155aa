"""What a source said is there once a record, and goes with its location."""

import pytest

from services.registry.models import ImportedRecord
from tests.registry.make import make_location, make_source


@pytest.mark.django_db
def test_a_record_goes_with_its_location():
    place = make_location()
    ImportedRecord.objects.create(location=place, source=make_source(), source_record_id="7", content={})
    place.delete()
    assert not ImportedRecord.objects.exists()
