"""Promises of the tokens and the drawings: they can be read, told apart and found."""

import re

import pytest
from django.conf import settings

from services.vocabulary.service_types import SERVICE_TYPES
from services.web.design import SCHEMES, icon_names, tokens

# Words and what they stand on, as the sheets have them.
WORDS = [
    ("ink", "paper"), ("ink", "surface"), ("ink", "accent-soft"), ("ink", "alert-soft"), ("quiet", "paper"),
    ("quiet", "surface"), ("quiet", "accent-soft"), ("accent", "paper"), ("accent", "surface"),
    ("accent", "accent-soft"), ("on-accent", "accent"), ("open", "surface"), ("open", "paper"), ("ask", "surface"),
    ("ask", "paper"), ("ask", "ask-soft"), ("alert", "surface"), ("alert", "paper"), ("paper", "ink"),
    ("surface", "open"), ("surface", "alert"),
]  # fmt: skip
# Edges of what can be pressed, the ring around what has the focus, and drawings.
SHAPES = [
    ("edge", "paper"), ("edge", "surface"), ("accent", "surface"), ("accent", "paper"), ("focus", "paper"),
    ("focus", "surface"), ("focus", "accent-soft"), ("alert", "paper"), ("open", "surface"), ("ask", "surface"),
]  # fmt: skip
DRAWN_BY_NAME = re.compile(r'{% icon "(\w+)" %}')


@pytest.mark.parametrize("scheme", SCHEMES)
def test_words_stand_out_from_what_they_stand_on(scheme):
    values = tokens(scheme)
    ratios = {pair: contrast(*(values[name] for name in pair)) for pair in WORDS}
    assert {pair: ratio for pair, ratio in ratios.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_edges_and_drawings_stand_out_from_what_they_lie_on(scheme):
    values = tokens(scheme)
    ratios = {pair: contrast(*(values[name] for name in pair)) for pair in SHAPES}
    assert {pair: ratio for pair, ratio in ratios.items() if ratio < 3} == {}


def test_every_colour_but_that_of_lines_is_looked_at():
    colours = {name for name, value in tokens().items() if value.startswith("#")}
    assert colours - {name for pair in WORDS + SHAPES for name in pair} == {"line"}


def test_dark_is_another_choice_of_the_same_colours():
    light, dark = tokens("light"), tokens("dark")
    assert list(light) == list(dark)
    assert {name for name in light if light[name] == dark[name] and light[name].startswith("#")} == set()


def test_contrast_is_that_of_wcag():
    assert round(contrast("#000", "#fff"), 2) == 21
    assert round(contrast("#777", "#ffffff"), 2) == 4.48


def test_every_kind_of_help_has_a_drawing_of_its_own():
    assert {kind.short_code for kind in SERVICE_TYPES.values()} <= set(icon_names())
    drawings = re.findall(r'">(.+)</symbol>', (settings.BASE_DIR / "static" / "icons.svg").read_text())
    assert len(set(drawings)) == len(icon_names())


def test_every_drawing_is_used_and_every_one_used_is_there():
    pages = "".join(path.read_text() for path in (settings.BASE_DIR / "templates").rglob("*.html"))
    kinds = {kind.short_code for kind in SERVICE_TYPES.values()}
    assert set(DRAWN_BY_NAME.findall(pages)) | kinds == set(icon_names())


def contrast(one, other):
    """Returns the contrast of two colours, from 1 to 21 (WCAG 2.2, 1.4.3)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour):
    digits = colour.removeprefix("#")
    pairs = [digit * 2 for digit in digits] if len(digits) == 3 else [digits[at : at + 2] for at in (0, 2, 4)]
    shares = [int(pair, 16) / 255 for pair in pairs]
    red, green, blue = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
