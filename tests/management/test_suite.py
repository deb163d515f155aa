"""A folder of tests knows its settings, and no folder is forgotten."""

import pytest

from services.management.suite import PARTS, PUBLIC, REGISTRY, settings_for
from tests.house.tree import SERVICES, TESTS


def test_rooms_without_django_need_no_settings():
    assert settings_for(["hours", "geometry"]) is None


def test_what_reads_a_release_runs_as_the_site():
    assert settings_for(["hours", "web"]) == PUBLIC


def test_what_writes_runs_as_the_registry():
    assert settings_for(["hours", "release"]) == REGISTRY


def test_both_at_once_are_refused():
    with pytest.raises(ValueError, match="two runs"):
        settings_for(["web", "registry"])


def test_a_folder_that_is_in_no_part_is_refused():
    with pytest.raises(ValueError, match="tests/attic/ is in no part"):
        settings_for(["attic"])


def test_every_room_with_tests_is_in_a_part():
    rooms = {folder.name for folder in TESTS.iterdir() if (SERVICES / folder.name).is_dir()}
    assert rooms - {path for part in PARTS for path in part.paths} == set()
