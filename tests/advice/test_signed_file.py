"""Promises of reading the operator's file of signatures."""

from datetime import date

import pytest

from services.advice.signed_file import SignedFileError, read_signed_file

GOOD = f"""\
[[steps]]
language = "en"
digest = "{"0a" * 32}"
signed_by = "A. Example"
role = "emergency physician"
signed_on = 2026-11-01

[[numbers]]
country = "CH"
number = "144"
reaches = "ambulance"
source_title = "An authority"
source_url = "https://authority.example.org/numbers"
signed_by = "B. Example"
role = "paramedic"
signed_on = 2026-11-02
review_on = 2027-11-02
"""


@pytest.fixture
def read(tmp_path):
    def read_text(text):
        path = tmp_path / "signed.toml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return read_signed_file(path, ("en", "ar"))

    return read_text


def test_a_good_file_is_read(read):
    signed = read(GOOD)
    assert signed.steps[0].language == "en"
    assert signed.steps[0].signature.signed_by == "A. Example"
    assert signed.number_of("CH").reaches == "ambulance"
    assert signed.number_of("CH").signature.review_on == date(2027, 11, 2)


def test_an_empty_file_signs_nothing(read):
    assert read("") == read("# nobody yet\n")
    assert read("").numbers == ()


@pytest.mark.parametrize(
    ("written", "instead", "where"),
    [
        ('language = "en"', 'language = "xx"', "line 2: language is not one of en, ar."),
        ('language = "en"', "", "line 1: language must be there, as text in quotes on one line."),
        ("0a" * 32, "0a", "line 3: digest must be the 64 letters and digits that manage.py advice prints."),
        ('"A. Example"', '" "', "line 4: signed_by must be there, as text in quotes on one line."),
        ("signed_on = 2026-11-01", 'signed_on = "2026-11-01"', "line 6: signed_on must be there, as a day without"),
        ("signed_on = 2026-11-01", "signed_on = 2999-11-01", "line 6: signed_on lies in the future."),
        ('country = "CH"', 'country = "Switzerland"', "line 9: country must be two capital letters such as FI."),
        ('number = "144"', 'number = "one"', "line 10: number must be two to six digits, or + and a whole number."),
        ('number = "144"', "number = 144", "line 10: number must be there, as text in quotes on one line."),
        ('"ambulance"', '"police"', "line 11: reaches must be one of ambulance, every_service."),
        ('source_title = "An authority"', "", "line 8: source_title must be there, as text in quotes on one line."),
        ("https://authority", "authority", "line 13: source_url must be a web address such as https://example.org/."),
        ("review_on = 2027", "review_on = 2025", "line 17: review_on must come after signed_on."),
        ('role = "paramedic"', 'roll = "paramedic"', "line 15: roll is none of country, number, reaches, "),
    ],
)
def test_what_is_wrong_is_named_with_its_line_and_field(read, written, instead, where):
    with pytest.raises(SignedFileError) as refusal:
        read(GOOD.replace(written, instead))
    assert f"signed.toml, {where}" in str(refusal.value)


def test_a_country_that_stands_there_twice_is_refused_at_the_second(read):
    number = GOOD[GOOD.index("[[numbers]]") :]
    with pytest.raises(SignedFileError, match=r"line 19: country CH stands there twice\.$"):
        read(GOOD + number)


@pytest.mark.parametrize("text", ["[[steps]", "[[others]]", "steps = 1", b"\xff", '[steps]\nlanguage = "en"'])
def test_what_is_no_such_file_is_one_sentence(read, text):
    with pytest.raises(SignedFileError, match=r"^[^\n]*signed\.toml[^\n]*\.$"):
        read(text)


def test_a_file_that_is_not_there_is_one_sentence(tmp_path):
    with pytest.raises(SignedFileError, match=r"none\.toml cannot be read: No such file or directory\.$"):
        read_signed_file(tmp_path / "none.toml", ("en",))
