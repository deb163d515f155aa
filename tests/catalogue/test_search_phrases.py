"""Promises of the curators' phrases in a release."""

from services.catalogue.current import forget
from services.catalogue.search_phrases import CuratedPhrase, search_phrases


def test_the_phrases_of_the_release_are_read(make_release):
    make_release([], phrases=[("en", "wee jabs", "nsp,naloxone", "Ask for both.")])
    assert search_phrases() == (CuratedPhrase("en", "wee jabs", ("nsp", "naloxone"), "Ask for both."),)


def test_they_are_the_same_object_while_one_release_is_served(make_release):
    make_release([], phrases=[("en", "wee jabs", "nsp", "")])
    assert search_phrases() is search_phrases()


def test_a_new_release_brings_its_own_phrases(make_release):
    make_release([], phrases=[("en", "wee jabs", "nsp", "")])
    assert search_phrases()
    make_release([], phrases=[])
    assert search_phrases() == ()


def test_a_kind_that_is_known_no_more_is_left_out(make_release):
    make_release([], phrases=[("en", "wee jabs", "nsp,sauna", "")])
    assert search_phrases()[0].types == ("nsp",)


def test_without_a_release_there_are_none(settings, tmp_path):
    settings.HRD_RELEASES_DIR = tmp_path / "nowhere"
    forget()
    assert search_phrases() == ()
