"""Promises of mapping profiles: a wrong one is refused with what is wrong in it."""

import pytest

from services.exchange.csv_sheet.profile import load_profile, profile_names
from services.exchange.record import FileError
from tests.exchange.make import PROFILE


@pytest.fixture
def load(tmp_path):
    def write_and_load(text):
        path = tmp_path / "mine.toml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return load_profile(str(path))

    return write_and_load


def test_a_profile_names_its_source_and_the_columns_it_needs(load):
    profile = load(PROFILE)
    assert profile.source.name == "Invented list"
    assert profile.columns == {"Name", "Street", "Kind", "Lat", "Lon"}


@pytest.mark.parametrize("name", profile_names())
def test_every_profile_that_comes_with_the_code_can_be_loaded(name):
    assert load_profile(name).source.slug == name


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ("[record]", "[record", "cannot be read"),
        ("[source]", "[sauce]", "“sauce” means nothing in it"),
        ('slug = "invented"', "", r"\[source\] must state slug"),
        ('slug = "invented"', "slug = 7", r"All of \[source\] must be text"),
        ('id = ["Name", "Street"]', "", "must name the columns of the id"),
        ('id = ["Name", "Street"]', 'id = "Name"', r"id in \[record\] must be a list"),
        (
            'id = ["Name", "Street"]',
            'id = ["Name"]\nrepairs = ["magic"]',
            "There is no repair “magic”. The repairs are: pad_zip",
        ),
        ('address_1 = "{Street}"', 'street = "{Street}"', r"“street” means nothing in \[location\]"),
        ('type = "nsp"', 'type = "gym"', "“gym” is not a type of service"),
        ('type = "nsp"', 'type = "nsp"\ncolour = "red"', r"“colour” means nothing in \[services\]"),
        ('modes = ["fixed"]', 'mode = ["fixed"]', r"“mode” means nothing in \[services.at_location\]"),
        ('medicines = ["methadone"]', 'tablets = ["methadone"]', r"“tablets” means nothing in \[services.details\]"),
        ('when = { Kind = "needles" }', "when = { Kind = 7 }", "when must name columns and the text in them"),
        ('empty = ["NA"]', 'delimiter = "::"', "delimiter must be one character"),
    ],
)
def test_a_wrong_profile_is_refused_with_what_is_wrong(load, before, after, sentence):
    with pytest.raises(FileError, match=sentence):
        load(PROFILE.replace(before, after, 1))


def test_a_profile_without_services_is_refused(load):
    with pytest.raises(FileError, match="at least one"):
        load(PROFILE.split("[[services]]")[0])


def test_bytes_that_are_no_text_are_refused(load):
    with pytest.raises(FileError, match="cannot be read"):
        load(b"\xff\xfe\x00")
