"""Garbage is left alone for a while, and afterwards all is as it was."""

import gc

import pytest

from services.release.garbage import garbage_left_alone


def test_nothing_is_collected_meanwhile():
    with garbage_left_alone():
        assert not gc.isenabled()


def test_collecting_goes_on_after_a_failure():
    with pytest.raises(OSError, match="full"), garbage_left_alone():
        raise OSError(28, "full")

    assert gc.isenabled()


def test_whoever_has_stopped_it_before_finds_it_stopped():
    with garbage_left_alone():
        with garbage_left_alone():
            pass
        assert not gc.isenabled()
