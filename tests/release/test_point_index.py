"""The index of points keeps every offer, neighbours together, on the right side of every split and in its ball."""

import random
import sqlite3
from math import dist

import pytest

from services.catalogue.point_index import (
    ALL_TYPES,
    BALL_BYTES,
    LEAF_SIZE,
    SPLIT_BYTES,
    ball_at,
    split_at,
    unpack_leaf,
)
from services.catalogue.schema import create_tables
from services.geometry.points import Point
from services.release.point_index import PointIndexBuilder


def built(points, types=("nsp",)):
    file = sqlite3.connect(":memory:")
    create_tables(file)
    index = PointIndexBuilder()
    for number, point in enumerate(points):
        index.add(number + 1, point, [(number * len(types) + place + 1, kind) for place, kind in enumerate(types)])
    for table, row in index.rows():
        file.execute(f"INSERT INTO {table} VALUES ({','.join('?' * len(row))})", row)
    return file


def leaves_of(file, kind):
    first, leaves = file.execute("SELECT first_leaf, leaves FROM point_tree WHERE type = ?", (kind,)).fetchone()
    rows = file.execute("SELECT data FROM point_leaf WHERE id >= ? AND id < ? ORDER BY id", (first, first + leaves))
    return [unpack_leaf(data) for (data,) in rows]


def balls_of(file, kind):
    (data,) = file.execute("SELECT balls FROM point_tree WHERE type = ?", (kind,)).fetchone()
    return [ball_at(data, place) for place in range(0, len(data), BALL_BYTES)]


def splits_of(file, kind):
    (data,) = file.execute("SELECT splits FROM point_tree WHERE type = ?", (kind,)).fetchone()
    return [split_at(data, place) for place in range(0, len(data), SPLIT_BYTES)]


@pytest.fixture(scope="module")
def world():
    """Twenty thousand listings with two offers each, half of them in one town."""
    chance = random.Random(4)
    anywhere = [Point(chance.uniform(-90, 90), chance.uniform(-180, 180)) for _ in range(10_000)]
    town = [Point(55.86 + chance.gauss(0, 0.05), -4.25 + chance.gauss(0, 0.1)) for _ in range(10_000)]
    return built([*anywhere, *town], ("nsp", "oat"))


@pytest.mark.parametrize(("kind", "offers"), [("nsp", 1), ("oat", 1), (ALL_TYPES, 2)])
def test_every_listing_is_in_each_tree_once(world, kind, offers):
    leaves = leaves_of(world, kind)
    assert sorted(listing for leaf in leaves for listing in leaf.listing_ids) == list(range(1, 20_001))
    assert {count for leaf in leaves for count in leaf.offer_counts} == {offers}


def test_leaves_are_full_but_for_one_point(world):
    sizes = {len(leaf.points) for leaf in leaves_of(world, "nsp")}
    assert sizes == {9, 10}
    assert max(sizes) <= LEAF_SIZE


def test_every_point_lies_in_the_ball_of_its_leaf(world):
    for (*centre, radius), leaf in zip(balls_of(world, "nsp"), leaves_of(world, "nsp"), strict=True):
        assert all(dist(centre, point) < radius for point in leaf.points)


def test_every_point_lies_on_its_side_of_every_split_above_it(world):
    leaves, splits = leaves_of(world, "nsp"), splits_of(world, "nsp")
    assert len(splits) == len(leaves) - 1
    for number, leaf in enumerate(leaves):
        node = len(splits) + number
        while node > 0:
            is_lower, node = node % 2 == 1, (node - 1) // 2
            low, high, axis = splits[node]
            assert all(point[axis] <= low if is_lower else point[axis] >= high for point in leaf.points)


def test_leaves_of_a_town_are_small(world):
    radii = sorted(radius for *_, radius in balls_of(world, "nsp"))
    assert radii[800] < 0.001  # six kilometres


def test_listings_at_one_point_stay_listings():
    (leaf,) = leaves_of(built([Point(55.86, -4.25)] * 3), "nsp")
    assert sorted(leaf.listing_ids) == [1, 2, 3]


def test_two_offers_of_one_type_are_one_entry():
    (leaf,) = leaves_of(built([Point(55.86, -4.25)], ("nsp", "nsp")), "nsp")
    assert (leaf.first_offers, leaf.offer_counts) == ((1,), (2,))


def test_no_points_no_trees():
    assert built([]).execute("SELECT count(*) FROM point_tree").fetchone() == (0,)
