"""Promises of files that appear whole or not at all."""

import pytest

from services.places.files import one_writer, replacing


def test_a_finished_file_takes_the_place_of_the_old_one(tmp_path):
    path = tmp_path / "file"
    path.write_text("old")
    with replacing(path) as new:
        new.write_text("new")
    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]


def test_an_error_leaves_the_old_file_and_nothing_else(tmp_path):
    path = tmp_path / "file"
    path.write_text("old")
    with pytest.raises(RuntimeError), replacing(path) as new:
        new.write_text("half")
        raise RuntimeError
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_what_a_killed_process_left_is_not_taken_over(tmp_path):
    path = tmp_path / "file"
    (tmp_path / ".file.new").write_text("left by a kill")
    with replacing(path) as new:
        assert not new.exists()
        new.write_text("new")
    assert path.read_text() == "new"


def test_one_writer_makes_the_folder(tmp_path):
    with one_writer(tmp_path / "public" / "file"):
        assert (tmp_path / "public").is_dir()
