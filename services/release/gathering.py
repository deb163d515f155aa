"""Reads all public records for a release, and notes on the way what the release must hold and must not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from sys import intern

from django.db.models import Q, TextField
from django.db.models.functions import Cast

from services.release.check import Expected
from services.release.models import PublicRecord
from services.release.rows import StoredRecord
from services.release.withheld import WithheldValue


def public_records(expected: Expected) -> Iterator[StoredRecord]:
    """Yields all public records and notes in `expected` what is withheld, so that both are of one moment."""
    rows = PublicRecord.objects.filter(Q(is_public=True) | Q(hides_address=True)).order_by("public_id")
    # As text: reading a record is left to whoever makes its rows, and nine of ten listings withhold nothing.
    texts = [Cast(name, TextField()) for name in ("withheld", "content")]
    columns = rows.values_list("public_id", "content_hash", "hides_address", *texts)
    for public_id, content_hash, hides_address, withheld, content in columns.iterator(chunk_size=1000):
        expected.read.add(public_id, content_hash)
        if withheld != "[]":
            values = json.loads(withheld)
            expected.withheld[public_id] = tuple(WithheldValue(intern(kind), value) for kind, value in values)
        if hides_address:
            expected.hidden.add(public_id)
        if content is not None:
            yield StoredRecord(public_id, content)
