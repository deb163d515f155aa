"""Promises of the words for kinds of help."""

from services.understanding.kind_words import kinds_by_words


def test_slang_stands_for_its_kind():
    assert kinds_by_words("en")["pins",] == ("nsp",)


def test_every_language_is_understood_and_ones_own_comes_first():
    assert "nsp" in kinds_by_words("en")["jeringas",]
    assert "nsp" in kinds_by_words("es")["jeringas",]


def test_the_labels_of_the_kinds_are_understood():
    assert kinds_by_words("en")["a", "bed", "or", "a", "home"] == ("housing",)


def test_accents_and_capitals_do_not_matter():
    assert (
        "nsp" in kinds_by_words("fr")["materiel", "d", "injection"]
        if ("materiel", "d", "injection") in kinds_by_words("fr")
        else "nsp" in kinds_by_words("fr")["materiel", "dinjection"]
    )
