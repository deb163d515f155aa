"""Releases appear and disappear whole, whatever was cut short before."""

import pytest

from services.catalogue.manifest import FILE_NAME, MANIFEST_NAME
from services.release import swap


@pytest.fixture
def built(tmp_path):
    """Makes finished folders as a build leaves them."""

    def make(content):
        folder = swap.building_folder(tmp_path)
        (folder / FILE_NAME).write_text(content)
        (folder / MANIFEST_NAME).write_text("{}")
        return folder

    return make


def test_the_site_looks_at_the_release_that_was_put_in_place(tmp_path, built):
    swap.put_in_place(built("one"), tmp_path, 1)
    swap.put_in_place(built("two"), tmp_path, 2)

    assert (tmp_path / "current" / FILE_NAME).read_text() == "two"
    assert swap.current_sequence(tmp_path) == 2


def test_the_site_may_read_a_release_as_another_user(tmp_path, built):
    assert swap.put_in_place(built("one"), tmp_path, 1).stat().st_mode & 0o777 == 0o755


def test_a_stored_release_is_replaced_and_the_old_one_is_gone(tmp_path, built):
    swap.put_in_place(built("secret"), tmp_path, 1)
    swap.put_in_place(built("two"), tmp_path, 2)

    swap.replace_stored(built("cut anew"), tmp_path, 1)

    assert (tmp_path / "00000001" / FILE_NAME).read_text() == "cut anew"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["00000001", "00000002", "current"]


def test_sweeping_removes_what_a_killed_build_has_left(tmp_path, built):
    swap.put_in_place(built("one"), tmp_path, 1)
    built("half")
    (tmp_path / ".erased-00000000").mkdir()
    (tmp_path / ".current-next").symlink_to("00000001")

    swap.sweep(tmp_path)

    assert sorted(path.name for path in tmp_path.iterdir()) == ["00000001", "current"]


def test_sweeping_finishes_a_replacement_that_had_erased_the_old_release(tmp_path, built):
    built("cut anew").rename(tmp_path / ".recut-00000001")

    swap.sweep(tmp_path)

    assert (tmp_path / "00000001" / FILE_NAME).read_text() == "cut anew"


def test_sweeping_drops_a_replacement_whose_old_release_is_still_there(tmp_path, built):
    swap.put_in_place(built("old"), tmp_path, 1)
    built("cut anew").rename(tmp_path / ".recut-00000001")

    swap.sweep(tmp_path)

    assert (tmp_path / "00000001" / FILE_NAME).read_text() == "old"


def test_the_served_release_is_never_pruned(tmp_path, built):
    for number in range(1, 13):
        swap.put_in_place(built(str(number)), tmp_path, number)
    (tmp_path / "current").unlink()
    (tmp_path / "current").symlink_to("00000001")

    swap.prune(tmp_path)

    assert swap.stored_sequences(tmp_path) == [1, *range(3, 13)]


def test_there_is_no_current_release_in_an_empty_folder(tmp_path):
    assert swap.current_sequence(tmp_path) is None
    assert swap.stored_sequences(tmp_path / "nowhere") == []
