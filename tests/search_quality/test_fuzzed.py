"""Anything at all may be typed: ten thousand fuzzed queries, and no error from any door."""

from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.places.coordinates import LONGEST_PASTE
from services.understanding.kind_words import filter_words, meanings
from services.understanding.reading import read
from services.vocabulary.service_types import SERVICE_TYPES
from tests.catalogue.records import make_offer, make_record

LANGUAGES = ("en", "es", "fr", "de", "pt", "ar")
QUERIES = 10_000
LEAST_DIFFERENT = 8_000
# Drawing several queries at a time costs a fraction of drawing each alone.
AT_A_TIME = 10
THROUGH_EACH_DOOR = 300

PHRASES = sorted(
    {" ".join(words) for language in LANGUAGES for words in (*meanings(language), *filter_words(language))}
)
PLACES = (
    "Glasgow",
    "G51",
    "90210",
    "Springfield",
    "St. John's",
    "São Paulo",
    "Köln",
    "55.86,-4.25",
    "geo:0,0",
    "near me",
)
SYNTAX = (
    "'; --",
    '"',
    "NEAR(",
    "*",
    " AND ",
    " OR ",
    "^",
    "{{",
    "%s",
    "<b>",
    "http://",
    "geo:",
    "\\",
    "\0",
    "\r\n",
    "()",
)
any_character = st.characters(exclude_categories=())
phrases = st.sampled_from(PHRASES)


@st.composite
def mistyped(draw):
    """Draws a phrase with some characters dropped, doubled, swapped or replaced by any other."""
    letters = list(draw(phrases))
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(letters) - 1)) if letters else 0
        change = draw(st.sampled_from(("drop", "double", "swap", "put")))
        if change == "drop" and letters:
            letters.pop(place)
        elif change == "double" and letters:
            letters.insert(place, letters[place])
        elif change == "swap" and place + 1 < len(letters):
            letters[place], letters[place + 1] = letters[place + 1], letters[place]
        else:
            letters.insert(place, draw(any_character))
    return "".join(letters)


pieces = st.one_of(
    phrases, mistyped(), st.sampled_from(PLACES), st.sampled_from(SYNTAX), st.text(any_character, max_size=12)
)
queries = st.one_of(
    mistyped(),
    st.lists(pieces, min_size=1, max_size=6).map(" ".join),
    st.lists(pieces, min_size=1, max_size=4).map("".join),
    st.text(any_character, max_size=60),
    st.builds(lambda text, times: text * times, st.text(any_character, min_size=1, max_size=6), st.integers(50, 2000)),
)
asked = st.tuples(queries, st.sampled_from(LANGUAGES))
severe = settings(deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.slow
def test_ten_thousand_fuzzed_queries_are_read(gazetteer):
    texts = []

    @settings(severe, max_examples=QUERIES // AT_A_TIME)
    @given(many=st.lists(asked, min_size=AT_A_TIME, max_size=AT_A_TIME, unique=True))
    def read_all(many):
        for text, language in many:
            reading = read(text, gazetteer, language)
            assert SERVICE_TYPES.keys() >= set(reading.types)
            assert all(str(note) for note in reading.notes)
        texts.extend(text for text, _ in many)

    read_all()
    assert len(texts) >= QUERIES
    assert len(set(texts)) >= LEAST_DIFFERENT


@pytest.mark.slow
@settings(severe, max_examples=THROUGH_EACH_DOOR // AT_A_TIME)
@given(many=st.lists(asked, min_size=AT_A_TIME, max_size=AT_A_TIME, unique=True))
def test_no_fuzzed_query_makes_a_door_fail(client, directory, many):
    for text, language in many:
        posted = client.post("/find/", {"words": text.encode("utf-8", "replace").decode()})
        assert posted.status_code == 303
        assert client.get(posted.headers["Location"]).status_code == 200
        typed = quote(text.encode("utf-8", "surrogatepass")[: LONGEST_PASTE // 4])
        assert client.get(f"/api/v1/understand?q={typed}&lang={language}").status_code < 500
        assert client.get(f"/api/v1/listings?q={typed}").status_code < 500


@pytest.fixture
def directory(make_release, places):
    """A directory of one place."""
    make_release([make_record("Kite Street (demo)", offers=[make_offer("nsp")])])
