"""Promises of how names are compared."""

import pytest

from services.places.spelling import code_key, name_key, name_keys


@pytest.mark.parametrize("written", ["Montréal", "montreal", "MONTREAL", "Montre\u0301al"])
def test_name_key_ignores_case_and_accents(written):
    assert name_key(written) == "montreal"


@pytest.mark.parametrize("written", ["St. John's", "St Johns", "Saint John’s", "SAINT  JOHNS"])
def test_name_key_reads_saint_in_every_spelling(written):
    assert name_key(written) == "st johns"


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("Washington, D.C.", "washington dc"),
        ("St.Gallen", "st gallen"),
        ("Straße", "strasse"),
        ("Łódź", "lodz"),
        ("Sønderborg", "sonderborg"),
        ("İstanbul", "istanbul"),
        ("Москва", "москва"),
        ("New\u00a0York", "new york"),
    ],
)
def test_name_key_of_a_name_with_signs(written, key):
    assert name_key(written) == key


def test_name_key_of_no_letters_is_empty():
    assert name_key(" -!? ") == ""


def test_german_names_are_also_found_with_umlauts_written_out():
    assert list(name_keys("München", "DE")) == ["munchen", "muenchen"]


def test_turkish_names_keep_one_spelling():
    assert list(name_keys("Gümüşhane", "TR")) == ["gumushane"]


def test_two_names_joined_by_a_stroke_are_found_each():
    assert {"biel", "bienne"} <= set(name_keys("Biel/Bienne", "CH"))


def test_a_name_is_found_without_what_stands_in_brackets():
    assert "halle" in name_keys("Halle (Saale)", "DE")


def test_code_key_ignores_spaces_and_hyphens():
    assert code_key("G51 3AB") == "g513ab"
    assert code_key("1000-001") == "1000001"
