"""A release file holds what the public records say, in tables made for reading."""

import sqlite3
import sys
import time

import pytest

from services.catalogue.point_index import unpack_leaf
from services.geometry.points import Point, unit_vector
from services.release.build import build, records_in
from tests.registry.make import LATITUDE, LONGITUDE, make_listing, make_offer
from tests.release.deciding import decision_on

pytestmark = pytest.mark.django_db
INFO = {"sequence": 1, "release_id": "00000001", "built_at": "2026-11-23T12:00:00+00:00"}


def built(path, *records):
    counts = build(path, records, INFO)
    return counts, sqlite3.connect(path)


def test_reads_back_the_records_it_was_given(tmp_path):
    records = [decision_on(make_listing()).record, decision_on(make_listing("oat")).record]

    build(tmp_path / "release.sqlite3", records, INFO)

    assert list(records_in(tmp_path / "release.sqlite3")) == records


def test_counts_listings_offers_and_types(tmp_path):
    location = make_listing("nsp", is_demo=True)
    make_offer(location, "naloxone")

    counts, file = built(tmp_path / "r", decision_on(location).record)

    assert (counts.listings, counts.offers, counts.is_demo) == (1, 2, True)
    assert file.execute("SELECT * FROM type_count ORDER BY type").fetchall() == [("naloxone", 1), ("nsp", 1)]


def test_puts_the_point_on_the_unit_sphere_into_the_tree_of_its_type_and_that_of_all(tmp_path):
    _counts, file = built(tmp_path / "r", decision_on(make_listing("safer_smoking")).record)

    trees = dict(file.execute("SELECT type, data FROM point_tree JOIN point_leaf ON id = first_leaf"))

    assert set(trees) == {"", "safer_smoking"}
    assert unpack_leaf(trees["safer_smoking"]).points == [unit_vector(Point(LATITUDE, LONGITUDE))]
    assert unpack_leaf(trees[""]).listing_ids == (1,)


def test_a_placeless_listing_is_in_no_index_of_points(tmp_path):
    _counts, file = built(tmp_path / "r", decision_on(make_listing(kind="postal")).record)

    assert file.execute("SELECT count(*) FROM point_leaf").fetchone() == (0,)
    assert file.execute("SELECT is_remote FROM offer").fetchone() == (1,)


def test_writes_facts_for_filters(tmp_path):
    location = make_listing("nsp", service={"id_needed": "never"}, details={"distribution_policy": "needs_based"})

    _counts, file = built(tmp_path / "r", decision_on(location).record)

    rows = set(file.execute("SELECT key, value FROM offer_fact"))
    assert {("id_needed", "never"), ("distribution_policy", "needs_based"), ("mode", "fixed")} <= rows


def test_names_each_answer_that_somebody_has_given_once(tmp_path):
    records = [decision_on(make_listing("nsp", service={"id_needed": "never"})).record for _ in range(2)]

    _counts, file = built(tmp_path / "r", *records)

    assert file.execute("SELECT value FROM known_answer WHERE key = 'id_needed'").fetchall() == [("never",)]


def test_words_are_found_without_accents(tmp_path):
    _counts, file = built(tmp_path / "r", decision_on(make_listing(name="Café Náutico")).record)

    found = file.execute("SELECT rowid FROM listing_text WHERE listing_text MATCH '\"nautico\"'").fetchall()

    assert found == [(1,)]


def test_never_writes_over_a_file(tmp_path):
    (tmp_path / "r").write_text("something else")

    with pytest.raises(FileExistsError):
        build(tmp_path / "r", [], INFO)


def test_builds_ten_thousand_listings_in_seconds(tmp_path, capsys):
    location = make_listing("nsp", description="Needles, foil and tea by the river. " * 10)
    make_offer(location, "naloxone")
    record = decision_on(location).record
    records = ({**record, "id": f"{n:08d}", "latitude": 50 + n % 800 / 100} for n in range(10_000))

    began = time.process_time()
    build(tmp_path / "release.sqlite3", records, INFO)
    seconds = time.process_time() - began

    with capsys.disabled():
        sys.stdout.write(f"\n10,000 listings, 20,000 offers: built in {seconds:.1f} s of processor time\n")
    assert seconds < 10
