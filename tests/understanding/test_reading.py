"""Promises of reading what somebody typed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.places.gazetteer import Gazetteer
from services.understanding.reading import read
from services.vocabulary.service_types import SERVICE_TYPES


@pytest.fixture
def reading(places):
    gazetteer = Gazetteer(places)
    return lambda text, language="en", home="": read(text, gazetteer, language, home=home)


def test_a_kind_and_a_place(reading):
    found = reading("needle exchange in Paisley")
    assert found.types == ("nsp",)
    assert found.place.name == "Paisley"
    assert found.words == ()


@pytest.mark.parametrize("text", ["needles G51", "G51 needles", "NEEDLES, g51 3ab", "pins near G51"])
def test_order_case_and_small_words_do_not_matter(reading, text):
    found = reading(text)
    assert (found.types, found.place.slug) == (("nsp",), "g51")


def test_the_longest_phrase_wins(reading):
    assert reading("needle disposal").types == ("sharps_disposal",)


def test_a_large_town_is_meant_where_its_namesakes_are_small(reading):
    found = reading("London")
    assert found.place.country == "GB"
    assert "CA" in {other.country for other in found.places}


def test_a_name_of_several_towns_is_left_to_choose(reading):
    found = reading("Springfield")
    assert found.place is None
    assert len(found.places) > 1


def test_a_town_with_its_state_is_one_town(reading):
    assert reading("naloxone Springfield, Illinois").place.admin1_name == "Illinois"


def test_pasted_coordinates_are_a_point(reading):
    assert reading("55.8617, -4.2583").point.latitude == 55.8617
    assert reading("https://www.openstreetmap.org/#map=15/55.8617/-4.2583").point.longitude == -4.2583


def test_a_kind_beside_a_pasted_link(reading):
    found = reading("needles geo:55.8617,-4.2583")
    assert (found.types, found.point.latitude) == (("nsp",), 55.8617)


def test_bare_coordinates_beside_a_kind(reading):
    found = reading("needles 55.8617, -4.2583")
    assert (found.types, found.point.longitude, found.words) == (("nsp",), -4.2583, ())


def test_coordinates_off_earth_are_said_to_be_so(reading):
    assert "no place on Earth" in str(reading("155.86, -4.25").notes[0])


def test_what_is_not_understood_comes_back_as_words(reading):
    found = reading("xyzzy quuxly")
    assert (found.types, found.place, found.words) == ((), None, ("xyzzy", "quuxly"))


@pytest.mark.parametrize(
    "text", ["", " ", "\0", "in the", "," * 50, "x" * 100_000, "💉", "' OR 1=1 --", "\ud800", "\u202e", "?!…"]
)
def test_nothing_typed_is_an_error(reading, text):
    assert reading(text).place is None


def test_words_of_other_languages(reading):
    found = reading("jeringas en Glasgow", "es")
    assert (found.types, found.place.name) == (("nsp",), "Glasgow")


@pytest.mark.parametrize("text", ["إبر G51", "G51 الإبر", "أريد إبر قرب G51", "إبر، G51"])
def test_arabic_is_read_whichever_way_a_place_is_written(reading, text):
    found = reading(text, "ar")
    assert (found.types, found.place.slug) == (("nsp",), "g51")


@pytest.mark.parametrize(
    ("text", "types", "place"),
    [
        ("needle exchnage", ("nsp",), None),
        ("narcam", ("naloxone",), None),
        ("HIV tset", ("health",), None),
        ("needles Manchster", ("nsp",), "Manchester"),
        ("Glasgwo", (), "Glasgow"),
        ("needles san fransisco", ("nsp",), "San Francisco"),
        ("needleexchange Leeds", ("nsp",), "Leeds"),
        ("Spritzentauschautomat Berlin", ("nsp",), "Berlin"),
    ],
)
def test_typing_errors_and_compounds_are_understood(reading, text, types, place):
    found = reading(text)
    assert found.types == types
    assert (found.place and found.place.name) == place


@pytest.mark.parametrize(
    ("text", "kept"),
    [("hotel", "hotel"), ("tent", "tent"), ("screening", "screening"), ("nice", None)],
)
def test_a_real_word_is_no_typing_error_of_a_kind(reading, text, kept):
    found = reading(text)
    assert found.types == ()
    assert found.words == ((kept,) if kept else ())


# What a typing error, another form or a part of a word must never lead to.
MUST_NOT = [
    ("naltrexone", "naloxone"), ("naltrexon", "naloxone"), ("naltrexne", "naloxone"), ("nalmefene", "naloxone"),
    ("suboxone", "naloxone"), ("suboxne", "naloxone"), ("suboxon", "naloxone"), ("methadone", "naloxone"),
    ("metadone", "nsp"), ("methadone", "treatment_voluntary"), ("methane", "oat"), ("methanol", "oat"),
    ("mephedrone", "oat"), ("methamphetamine", "oat"), ("methylated", "oat"), ("vivitrol", "oat"),
    ("urine test", "drug_checking"), ("urin test", "drug_checking"), ("urine tset", "drug_checking"),
    ("hiv tests", "drug_checking"), ("blood test", "drug_checking"), ("drug tests", "drug_checking"),
    ("job no drug test", "drug_checking"), ("job no drgu test", "drug_checking"), ("pregnancy test", "drug_checking"),
    ("test my pills", "health"), ("detox", "nsp"), ("detox", "naloxone"), ("detour", "treatment_voluntary"),
    ("sober living", "housing"), ("sober livng", "housing"), ("sober house", "housing"), ("hotel", "housing"),
    ("hostile", "housing"), ("pens", "nsp"), ("pans", "nsp"), ("bins", "nsp"), ("tins", "nsp"), ("needless", "nsp"),
    ("fists", "nsp"), ("ribs", "nsp"), ("pints", "nsp"), ("paints", "nsp"), ("spoils", "nsp"), ("cooker", "housing"),
    ("fool", "safer_smoking"), ("soil", "safer_smoking"), ("fail", "safer_smoking"), ("pope", "safer_smoking"),
    ("screening", "safer_smoking"), ("bubble tea", "health"), ("show", "drop_in"), ("shoe", "drop_in"),
    ("shower", "nsp"), ("tent", "drug_checking"), ("text", "drug_checking"), ("best", "drug_checking"),
    ("word", "nsp"), ("world", "nsp"), ("walks", "nsp"), ("food", "nsp"), ("foot", "drop_in"), ("lunch", "nsp"),
    ("arrest", "oat"), ("arrival", "legal_rights"), ("legend", "legal_rights"), ("bed", "health"), ("red", "housing"),
    ("Entzug", "nsp"), ("Drogentest", "nsp"), ("Nadelwald", "nsp"), ("Wohnmobil", "nsp"), ("methode", "oat"),
    ("pruebas de orina", "drug_checking"), ("analyse urinaire", "drug_checking"), ("sevrage", "nsp"),
    ("heroin", "nsp"), ("cocaine", "safer_smoking"), ("cannabis", "drug_checking"), ("nalox-none", "oat"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind"), MUST_NOT)
def test_a_word_never_leads_to_what_it_must_not(reading, text, kind):
    assert kind not in reading(text).types


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Reading", "Reading"),
        ("needle exchange reading", "Reading"),
        ("needles in nice", "Nice"),
        ("Spritzen Essen", "Essen"),
        ("mobile al", "Mobile"),
        ("test reading", None),
        ("nice needle exchange", None),
        ("bath needle exchange", "Bath"),
        ("nyc narcan", "New York City"),
    ],
)
def test_an_ordinary_word_is_a_town_only_where_something_says_so(reading, text, place):
    found = reading(text)
    assert (found.place and found.place.name) == place


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("springfield il", "Illinois"),
        ("naloxone springfield missouri usa", "Missouri"),
        ("portland or", "Oregon"),
        ("Portland ME needles", "Maine"),
        ("cambridge ma needles", "Massachusetts"),
        ("paris texas", "Texas"),
        ("10999 berlin", "Berlin"),
    ],
)
def test_a_town_is_narrowed_by_its_region_or_country(reading, text, region):
    assert reading(text).place.admin1_name == region


def test_near_me_and_around_the_corner_are_no_places(reading):
    assert reading("narcan near me") == reading("narcan")
    assert reading("Spritzentausch um die Ecke", "de").words == ()


def test_a_whole_country_or_region_offers_its_towns(reading):
    found = reading("naloxone scotland")
    assert found.place is None
    assert found.places[0].name == "Glasgow"
    assert found.is_doubtful


def test_one_of_several_places_is_named_first_and_still_asked_about(reading):
    found = reading("OPS vancouver")
    assert found.place.country == "CA"
    assert found.is_doubtful
    assert "Which one" in str(found.notes[0])


def test_the_home_country_comes_first_and_hides_nothing(reading):
    found = reading("Cambridge", home="GB")
    assert found.place.country == "GB"
    assert {place.country for place in found.places} >= {"CA", "US"}


def test_a_large_namesake_abroad_is_asked_about_where_home_has_one_too(reading):
    assert not reading("Perth").is_doubtful
    assert reading("Perth", home="GB").is_doubtful


def test_testing_people_is_no_drug_checking_and_is_said(reading):
    found = reading("urine test")
    assert (found.types, found.words) == ((), ("urine", "test"))
    assert found.notes


def test_filters_said_in_words_are_read(reading):
    found = reading("free naloxone open now glasgow")
    assert found.types == ("naloxone",)
    assert set(found.filters) == {("cost", "free"), ("open", "now")}
    assert found.words == ()


def test_a_name_of_several_words_wins_over_a_kind_within_it(reading):
    assert reading("hot springs").place.name == "Hot Springs"


def test_a_known_word_with_a_hyphen_in_it_is_known(reading):
    assert reading("de-tox").types == ("treatment_voluntary",)


@pytest.mark.parametrize("text", ["heroin", "cocaine", "crack", "Leith"])
def test_what_people_use_and_what_is_not_in_the_gazetteer_is_no_town(reading, text):
    found = reading(text)
    assert (found.place, found.places, found.words) == (None, (), (text,))


def test_a_word_of_the_listings_is_not_corrected(places):
    found = read("narcam", Gazetteer(places), "en", is_listed=lambda word: word == "narcam")
    assert (found.types, found.words) == ((), ("narcam",))


@settings(max_examples=150)
@given(text=st.text(max_size=200), language=st.sampled_from(["en", "es", "fr", "de", "pt", "ar", "xx"]))
def test_no_text_in_any_language_is_an_error(places, text, language):
    found = read(text, Gazetteer(places), language)
    assert set(found.types) <= SERVICE_TYPES.keys()


COMMON = [
    *[
        "needle",
        "exchange",
        "in",
        "near",
        "glasgow",
        "bath",
        "OR",
        "test",
        "drug",
        "no",
        "id",
        "free",
        "10001",
        "g51",
        ",",
        "💉",
    ],
    "d'eau",
]


@settings(max_examples=150)
@given(words=st.lists(st.sampled_from(COMMON), max_size=14))
def test_no_order_of_common_words_is_an_error(places, words):
    assert set(read(" ".join(words), Gazetteer(places), "fr").types) <= SERVICE_TYPES.keys()
