"""Promises of what a part of an address may hold."""

import re

from services.web.converters import AreaSlug, KindCodes, PublicId


def test_areas_are_small_letters_digits_and_hyphens():
    assert re.fullmatch(AreaSlug.regex, "g51-3ab")
    assert not re.fullmatch(AreaSlug.regex, "G51")
    assert not re.fullmatch(AreaSlug.regex, "g" * 81)


def test_kinds_are_codes_with_hyphens():
    assert re.fullmatch(KindCodes.regex, "k1-k18")
    assert not re.fullmatch(KindCodes.regex, "k1--k2")
    assert not re.fullmatch(KindCodes.regex, "needles")


def test_public_ids_are_capitals_and_digits():
    assert re.fullmatch(PublicId.regex, "7Q2K9M4Z")
    assert not re.fullmatch(PublicId.regex, "7q2k9m4z")
