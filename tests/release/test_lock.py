"""Two publishers never work at the same time."""

import pytest

from services.release.lock import LockTaken, publishing_lock


def test_a_second_publisher_waits_and_then_gives_up(tmp_path):
    with (
        publishing_lock(tmp_path, patience_s=0),
        pytest.raises(LockTaken, match="Another publisher is at work"),
        publishing_lock(tmp_path, patience_s=0.1),
    ):
        pass


def test_the_lock_is_free_again_afterwards(tmp_path):
    with publishing_lock(tmp_path, patience_s=0):
        pass

    with publishing_lock(tmp_path, patience_s=0):
        assert (tmp_path / "publisher.lock").exists()
