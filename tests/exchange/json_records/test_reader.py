"""Promises of the reader of neutral records."""

import pytest

from services.exchange.json_records.reader import read
from services.exchange.record import FileError
from tests.exchange.make import record, write_records


def test_records_are_counted_from_one(tmp_path):
    reading = read(write_records(tmp_path / "records.json", record("one"), record("two")))
    assert [(each.id, each.rows) for each in reading.records] == [("one", (1,)), ("two", (2,))]
    assert (reading.source.slug, reading.row_count) == ("invented", 2)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "records.json is empty"),
        ("{", "cannot be read as JSON"),
        ("[" * 100_000, "cannot be read as JSON"),
        ('{"source": {"slug": "a", "name": "A"}, "records": [NaN]}', "NaN is not a number"),
        ("[]", "must hold an object with “source” and a list “records”"),
        ('{"source": {}, "records": {}}', "must hold an object"),
        ('{"source": {"slug": "a"}, "records": []}', "“source” must state slug and name"),
        ('{"source": {"slug": "a", "name": 7}, "records": []}', "“source” holds texts"),
        ('{"source": {"slug": "a", "name": "A", "colour": "red"}, "records": []}', "“source” holds texts"),
    ],
)
def test_what_is_no_file_of_records_is_refused_with_one_sentence(tmp_path, text, sentence):
    path = tmp_path / "records.json"
    path.write_text(text)
    with pytest.raises(FileError, match=sentence):
        read(path)
