"""Releases are signed with a key that is made once and that only its owner can read."""

import pytest

from services.catalogue.manifest import FILE_NAME, ManifestError, read_key, verify
from services.release.rows import Counts
from services.release.sign import KeyUnusable, show_public_key, signing_key, write_manifest


def test_the_key_is_made_once(tmp_path):
    assert bytes(signing_key(tmp_path)) == bytes(signing_key(tmp_path))


def test_only_the_owner_can_read_the_key(tmp_path):
    signing_key(tmp_path)

    assert (tmp_path / "keys" / "release.key").stat().st_mode & 0o777 == 0o600


def test_a_broken_key_is_never_replaced_by_a_new_one(tmp_path):
    signing_key(tmp_path)
    (tmp_path / "keys" / "release.key").write_text("not a key")

    with pytest.raises(KeyUnusable, match="put the right one back from a backup"):
        signing_key(tmp_path)


def test_a_signed_release_verifies_with_the_shown_key(tmp_path):
    key = signing_key(tmp_path / "registry")
    (tmp_path / FILE_NAME).write_bytes(b"a release")
    write_manifest(tmp_path, 12, "2026-11-23T12:00:00+00:00", Counts(listings=3, offers=4), key)
    show_public_key(key, tmp_path)

    manifest = verify(tmp_path, read_key(tmp_path))

    assert (manifest.sequence, manifest.release_id, manifest.counts) == (12, "00000012", {"listings": 3, "offers": 4})


def test_a_release_signed_by_somebody_else_is_refused(tmp_path):
    (tmp_path / FILE_NAME).write_bytes(b"a release")
    write_manifest(tmp_path, 12, "2026-11-23T12:00:00+00:00", Counts(), signing_key(tmp_path / "stranger"))

    with pytest.raises(ManifestError, match="wrong signature"):
        verify(tmp_path, bytes(signing_key(tmp_path / "registry").verify_key))
