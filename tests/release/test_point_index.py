"""The index of points keeps every offer, neighbours together, and every point inside the balls above it."""

import random
import sqlite3
from math import dist

import pytest

from services.catalogue.point_index import ALL_TYPES, FAN_OUT, LEAF_SIZE, level_sizes, unpack_leaf
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


def levels_of(file, kind):
    leaves, balls = file.execute("SELECT leaves, balls FROM point_tree WHERE type = ?", (kind,)).fetchone()
    numbers = memoryview(balls).cast("d").tolist()
    flat = [tuple(numbers[start : start + 4]) for start in range(0, len(numbers), 4)]
    sizes = level_sizes(leaves)
    return [flat[sum(sizes[:level]) : sum(sizes[: level + 1])] for level in range(len(sizes))]


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


def test_every_leaf_but_the_last_is_full(world):
    sizes = [len(leaf.points) for leaf in leaves_of(world, "nsp")]
    assert sizes == [LEAF_SIZE] * (20_000 // LEAF_SIZE)


def test_every_point_lies_in_the_balls_above_it(world):
    levels = levels_of(world, "nsp")
    assert [len(level) for level in levels] == [625, 79, 10, 2]
    for number, leaf in enumerate(leaves_of(world, "nsp")):
        for height, level in enumerate(levels):
            *centre, radius = level[number // FAN_OUT**height]
            assert all(dist(centre, point) < radius for point in leaf.points)


def test_leaves_of_a_town_are_small(world):
    radii = sorted(ball[3] for ball in levels_of(world, "nsp")[0])
    assert radii[250] < 0.001  # six kilometres


def test_listings_at_one_point_stay_listings():
    (leaf,) = leaves_of(built([Point(55.86, -4.25)] * 3), "nsp")
    assert sorted(leaf.listing_ids) == [1, 2, 3]


def test_two_offers_of_one_type_are_one_entry():
    (leaf,) = leaves_of(built([Point(55.86, -4.25)], ("nsp", "nsp")), "nsp")
    assert (leaf.first_offers, leaf.offer_counts) == ((1,), (2,))


def test_no_points_no_trees():
    assert built([]).execute("SELECT count(*) FROM point_tree").fetchone() == (0,)
