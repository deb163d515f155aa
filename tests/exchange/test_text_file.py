"""Promises of what a file must be before it is read."""

import os

import pytest

from services.exchange.record import FileError
from services.exchange.text_file import text_encoding


@pytest.fixture
def file(tmp_path):
    def write(content):
        path = tmp_path / "list.csv"
        path.write_bytes(content)
        return path

    return write


def test_utf_8_is_read_as_such(file):
    assert text_encoding(file("Käse".encode())) == ("utf-8", [])


def test_byte_order_marks_are_obeyed(file):
    assert text_encoding(file("\ufeffKäse".encode()))[0] == "utf-8-sig"
    assert text_encoding(file("Käse".encode("utf-16")))[0] == "utf-16"


def test_one_late_latin_byte_is_enough_for_another_encoding_and_a_notice(file):
    encoding, notices = text_encoding(file(b"name\n" * 300_000 + b"Cl\xednica\n"))
    assert encoding == "cp1252"
    assert notices == ["The file is not UTF-8. It was read as cp1252: please look at names with accents."]


def test_bytes_that_windows_does_not_know_are_latin_1(file):
    assert text_encoding(file(b"\x81\xed"))[0] == "latin-1"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "list.csv is empty."),
        (b"a,b\n1,\0\n", "holds a NUL byte"),
        ("Käse".encode("utf-16-le"), "holds a NUL byte"),
        ("a\0".encode("utf-16"), "holds a NUL byte"),
        (b"\xff\xfea", "cannot be read as that to its end"),
    ],
)
def test_other_files_are_refused_with_one_sentence(file, content, sentence):
    with pytest.raises(FileError, match=sentence):
        text_encoding(file(content))


def test_a_folder_a_missing_file_and_a_pipe_are_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for path, sentence in (
        (tmp_path, "is a folder"),
        (tmp_path / "none.csv", "There is no file"),
        (tmp_path / "pipe", "is not a plain file"),
    ):
        with pytest.raises(FileError, match=sentence):
            text_encoding(path)


def test_a_file_of_300_megabytes_is_refused_without_being_read(tmp_path):
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(300 * 1024**2)
    with pytest.raises(FileError, match="is 300 MB large; files of up to 256 MB are taken"):
        text_encoding(path)
