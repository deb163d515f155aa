"""Promises of services.catalogue.point_index."""

import pytest

from services.catalogue.point_index import (
    ALL_TYPES,
    Leaf,
    index_in_force,
    level_sizes,
    pack_leaf,
    pack_point,
    unpack_leaf,
)
from tests.catalogue.records import make_offer, make_record


def test_a_leaf_comes_back_as_it_went_in():
    points = [(1.0, 0.0, 0.0), (0.6, 0.8, 0.0)]
    leaf = Leaf(points, first_offers=(5, 9), listing_ids=(2, 3), offer_counts=(1, 4))
    assert unpack_leaf(pack_leaf(points, [2, 3], [5, 9], [1, 4])) == leaf


def test_a_point_lies_in_its_leaf_as_the_bytes_that_a_search_looks_for():
    assert pack_point((0.6, 0.8, 0.0)) in pack_leaf([(1.0, 0.0, 0.0), (0.6, 0.8, 0.0)], [1, 2], [1, 2], [1, 1])


@pytest.mark.parametrize(
    ("leaves", "sizes"),
    [(1, [1]), (8, [8]), (9, [9, 2]), (64, [64, 8]), (65, [65, 9, 2]), (4097, [4097, 513, 65, 9, 2])],
)
def test_levels_grow_narrower_until_one_look_takes_all(leaves, sizes):
    assert level_sizes(leaves) == sizes


def test_types_have_a_tree_each_and_all_of_them_one_together(make_release):
    make_release([make_record(offers=[make_offer("nsp"), make_offer("oat")])])
    index = index_in_force()
    assert index.leaf(index.tree("nsp").first_leaf).offer_counts == (1,)
    assert index.leaf(index.tree(ALL_TYPES).first_leaf).offer_counts == (2,)
    assert index.tree("housing") is None


def test_another_release_has_an_index_of_its_own(make_release):
    make_release([make_record(offers=[make_offer("nsp")])])
    before = index_in_force()
    make_release([make_record(offers=[make_offer("oat")])])
    assert index_in_force() is not before
    assert index_in_force().tree("nsp") is None
