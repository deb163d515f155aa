"""Promises of services.catalogue.point_index."""

from itertools import pairwise

import pytest

from services.catalogue.point_index import (
    ALL_TYPES,
    BALL_BYTES,
    FEW,
    LEAF_SIZE,
    SPLIT_BYTES,
    Leaf,
    halvings,
    index_in_force,
    pack_leaf,
    pack_point,
    start_of,
    unpack_leaf,
)
from services.geometry.points import Point, unit_vector
from tests.catalogue.records import make_offer, make_record


def test_a_leaf_comes_back_as_it_went_in():
    points = [(1.0, 0.0, 0.0), (0.6, 0.8, 0.0)]
    leaf = Leaf(points, first_offers=(5, 9), listing_ids=(2, 3), offer_counts=(1, 4))
    assert unpack_leaf(pack_leaf(points, [2, 3], [5, 9], [1, 4])) == leaf


def test_a_point_lies_in_its_leaf_as_the_bytes_that_a_search_looks_for():
    assert pack_point((0.6, 0.8, 0.0)) in pack_leaf([(1.0, 0.0, 0.0), (0.6, 0.8, 0.0)], [1, 2], [1, 2], [1, 1])


@pytest.mark.parametrize(
    ("entries", "halved"), [(1, 0), (16, 0), (17, 1), (32, 1), (33, 2), (64, 2), (65, 3), (1_000_000, 16)]
)
def test_points_are_halved_until_no_leaf_is_too_large(entries, halved):
    assert halvings(entries) == halved


@pytest.mark.parametrize("entries", [17, 100, 1_000, 12_345])
def test_leaves_are_of_one_size_and_hold_everything(entries):
    level = halvings(entries)
    starts = [start_of(leaf, level, entries) for leaf in range(2**level + 1)]
    sizes = {end - start for start, end in pairwise(starts)}
    assert (starts[0], starts[-1]) == (0, entries)
    assert max(sizes) <= LEAF_SIZE
    assert max(sizes) - min(sizes) <= 1


def test_types_have_a_tree_each_and_all_of_them_one_together(make_release):
    make_release([make_record(offers=[make_offer("nsp"), make_offer("oat")])])
    index = index_in_force()
    assert unpack_leaf(index.tree("nsp").leaves).offer_counts == (1,)
    assert unpack_leaf(index.tree(ALL_TYPES).leaves).offer_counts == (2,)
    assert index.tree("housing") is None


def test_a_tree_knows_how_many_points_it_has_and_how_often_they_were_halved(make_release):
    make_release([make_record(f"Place {number}", latitude=number) for number in range(40)])
    tree = index_in_force().tree(ALL_TYPES)
    assert (tree.entries, tree.depth) == (40, 2)
    assert (len(tree.splits), len(tree.balls)) == (3 * SPLIT_BYTES, 4 * BALL_BYTES)


def test_a_type_is_read_when_it_is_first_asked_for_and_then_kept(make_release):
    make_release([make_record(offers=[make_offer("nsp")])])
    assert index_in_force().tree("nsp") is index_in_force().tree("nsp")


def test_another_release_has_an_index_of_its_own(make_release):
    make_release([make_record(offers=[make_offer("nsp")])])
    before = index_in_force()
    make_release([make_record(offers=[make_offer("oat")])])
    assert index_in_force() is not before
    assert index_in_force().tree("nsp") is None


def test_points_of_a_type_that_has_few_are_kept_ready_in_the_order_of_their_offers(make_release):
    make_release([make_record(f"Place {number}", latitude=-number) for number in range(40)])
    few = index_in_force().tree(ALL_TYPES).few
    assert [first_offer for first_offer, _listing, _count in few.offered] == list(range(1, 41))
    assert few.points[39] == pytest.approx(unit_vector(Point(-39, -4.2583)))


def test_points_of_a_type_that_has_many_are_not(make_release):
    make_release([make_record(f"Place {number}", latitude=number / 10) for number in range(FEW + 1)])
    assert index_in_force().tree(ALL_TYPES).few is None
