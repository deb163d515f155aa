"""A record becomes rows, and its JSON is taken as it is where it already has the form of a release."""

import json
import tracemalloc
from itertools import islice

import pytest

from services.release.rows import Preparer, RecordUnusable, StoredRecord
from tests.bench.listings import records
from tests.catalogue.records import make_offer, make_record


def written(record, **how):
    text = json.dumps(record, **how)
    return Preparer().rows_of([StoredRecord(record["id"], text)])["listing"][-1]


def test_json_in_the_form_of_a_release_is_taken_as_it_is():
    record = make_record("Café")
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))

    assert written(record, ensure_ascii=False, separators=(",", ":")) == text


@pytest.mark.parametrize("how", [{}, {"separators": (",", ":")}, {"ensure_ascii": False}])
def test_json_in_another_form_is_written_anew(how):
    record = make_record("Café")

    assert written(record, **how) == json.dumps(record, ensure_ascii=False, separators=(",", ":"))


@pytest.mark.parametrize("text", ["", "[]", "null", '{"id":"T0000009"}', '{"id":"T0000001"}', '{"id":"T0000001"'])
def test_what_is_no_record_of_this_listing_is_refused_by_its_name(text):
    with pytest.raises(RecordUnusable, match="T0000001"):
        Preparer().rows_of([StoredRecord("T0000001", text)])


def test_numbers_go_on_from_one_portion_to_the_next():
    preparer = Preparer()
    preparer.rows_of([make_record(offers=[make_offer(), make_offer("oat")])])

    values = preparer.rows_of([make_record()])

    assert values["listing"][0] == 2
    assert values["offer"][:2] == [3, 2]
    assert (preparer.counts.listings, preparer.counts.offers, preparer.counts.by_type["nsp"]) == (2, 3, 2)


def test_of_a_listing_only_its_points_are_held():
    small, large = held_after(100), held_after(500)

    assert large - small < 400 * 500


def held_after(count):
    preparer, made = Preparer(), records(2_000)
    preparer.rows_of(islice(made, 50))
    tracemalloc.start()
    for _ in range(count // 50):
        preparer.rows_of(islice(made, 50))
    held, _peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return held
