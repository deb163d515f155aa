"""Promises of services.catalogue.manifest."""

import json

import pytest

from services.catalogue.manifest import FILE_NAME, MANIFEST_NAME, ManifestError, canonical_bytes, read_key, verify
from tests.catalogue.records import make_record


@pytest.fixture
def folder(make_release):
    return make_release([make_record()])


def refused(folder):
    with pytest.raises(ManifestError) as caught:
        verify(folder, read_key(folder.parent))
    return str(caught.value)


def test_a_release_as_it_was_signed_is_accepted(folder):
    assert verify(folder, read_key(folder.parent)).counts["listings"] == 1


def test_one_flipped_bit_of_the_file_is_refused(folder):
    file = folder / FILE_NAME
    content = bytearray(file.read_bytes())
    content[2000] ^= 1
    file.write_bytes(content)
    assert "not the one that was signed" in refused(folder)


def test_one_changed_number_of_the_manifest_is_refused(folder):
    manifest = json.loads((folder / MANIFEST_NAME).read_text())
    (folder / MANIFEST_NAME).write_text(json.dumps({**manifest, "sequence": manifest["sequence"] + 1}))
    assert "wrong signature" in refused(folder)


@pytest.mark.parametrize("content", ["", "[]", "{}", "not json", '{"signature": 5}', '{"signature": "%%"}'])
def test_a_manifest_that_is_none_is_refused_in_one_sentence(folder, content):
    (folder / MANIFEST_NAME).write_text(content)
    assert refused(folder).startswith(("The manifest of release", "Release"))


def test_a_file_that_is_gone_is_refused(folder):
    (folder / FILE_NAME).unlink()
    assert "cannot be read" in refused(folder)


def test_another_key_is_refused(folder):
    with pytest.raises(ManifestError, match="wrong signature"):
        verify(folder, bytes(32))


def test_the_signature_is_no_part_of_what_is_signed():
    assert canonical_bytes({"b": 1, "a": "ü", "signature": "x"}) == b'{"a":"\\u00fc","b":1}'
