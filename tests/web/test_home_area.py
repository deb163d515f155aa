"""The area that the first page starts from is the operator's, or none."""

from services.web.home_area import home_area


def test_the_home_area_is_that_of_the_settings(places, settings):
    settings.HRD_HOME_AREA = "g51"
    assert home_area().name == "G51"


def test_an_unknown_home_area_is_none(places, settings):
    settings.HRD_HOME_AREA = "no-such-town"
    assert home_area() is None


def test_without_a_gazetteer_there_is_no_home_area(settings, tmp_path):
    settings.HRD_PLACES_FILE = tmp_path / "none.sqlite3"
    assert home_area() is None


def test_a_small_place_begins_with_its_area(directory, settings):
    settings.HRD_HOME_AREA = "killearn"
    assert home_area().slug == "milngavie"
