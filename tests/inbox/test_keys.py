"""Promises of the keys of the inbox."""

import stat

import pytest

from services.inbox.keys import InboxUnavailable, prepare, read_private_key, read_public_key


def test_both_keys_are_made_and_belong_together(tmp_path):
    prepare(tmp_path / "registry", tmp_path / "public")
    private = read_private_key(tmp_path / "registry" / "inbox.key")
    assert private.public_key == read_public_key(tmp_path / "public")


def test_the_private_key_is_nobody_elses_to_read(tmp_path):
    prepare(tmp_path / "registry", tmp_path / "public")
    mode = (tmp_path / "registry" / "inbox.key").stat().st_mode
    assert stat.S_IMODE(mode) == 0o600


def test_preparing_again_keeps_the_key_and_mends_the_public_one(tmp_path):
    prepare(tmp_path / "registry", tmp_path / "public")
    before = (tmp_path / "registry" / "inbox.key").read_bytes()
    (tmp_path / "public" / "inbox.pub").unlink()
    prepare(tmp_path / "registry", tmp_path / "public")
    assert (tmp_path / "registry" / "inbox.key").read_bytes() == before
    assert read_public_key(tmp_path / "public")


def test_a_missing_or_damaged_key_is_one_sentence(tmp_path):
    with pytest.raises(InboxUnavailable, match="cannot be read"):
        read_public_key(tmp_path)
    (tmp_path / "inbox.key").write_text("not a key")
    with pytest.raises(InboxUnavailable, match="cannot be read"):
        read_private_key(tmp_path / "inbox.key")
