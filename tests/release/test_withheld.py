"""What is withheld is found however it is spelt, and innocent text is left alone."""

import pytest

from services.release.withheld import Search, WithheldValue

STREET = WithheldValue("street", "12 Lantern Wynd")
PHONE = WithheldValue("phone", "+441414960102")
LATITUDE = WithheldValue("latitude", "55.8642371")
POSTAL_CODE = WithheldValue("postal_code", "G51 3UU")
NOTE = WithheldValue("note", "The back door code is 4471.")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (STREET, "Come to 12 Lantern Wynd."),
        (STREET, "12, LANTERN   WYND"),
        (STREET, "the blue door on Lantern Wynd"),
        (STREET, "12 Lantern W."),
        (WithheldValue("street", "Straße des 17. Juni 4"), "strasse des 17 juni 4"),
        (PHONE, "0141 496 0102"),
        (PHONE, "(0141) 496-0102 or 0141 496 0103"),
        (PHONE, "tel:+441414960102"),
        (LATITUDE, "55.864237, -4.25"),
        (LATITUDE, "at 55.8642 north"),
        (LATITUDE, "at 55.864"),
        (POSTAL_CODE, "Glasgow g51 3uu"),
        (POSTAL_CODE, "G513UU"),
        (NOTE, "Ring. The back door code is 4471"),
        (WithheldValue("contact", "night@harbour.example"), "Write to Night@Harbour.example"),
    ],
)
def test_finds_a_withheld_value_however_it_is_spelt(value, text):
    assert Search([value]).first_in_text(text) == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (STREET, "A lantern by the river, 12 steps up."),
        (WithheldValue("street", "4 High"), "High above 4 towns"),
        (PHONE, "0141 496 0103"),
        (WithheldValue("phone", "116123"), "Case 9116123"),
        (PHONE, "0131 496 0102"),
        (LATITUDE, "55.86 degrees, 55.8700"),
        (WithheldValue("note", "ok"), "That is ok."),
    ],
)
def test_leaves_innocent_text_alone(value, text):
    assert Search([value]).first_in_text(text) is None


def test_finds_a_coordinate_among_numbers():
    assert Search([LATITUDE]).first_in({"a": [1, {"b": 55.86424}]}) == LATITUDE


def test_the_centre_of_the_cell_is_public_even_where_it_lies_on_the_withheld_latitude():
    record = {"latitude": 55.86424, "longitude": -4.2523, "address": {}}

    assert Search([LATITUDE], record).first_in(record) is None


def test_the_name_of_the_town_is_public_even_where_the_street_is_called_like_it():
    record = {"address": {"city": "Glasgow"}, "description": "In Glasgow"}

    assert Search([WithheldValue("street", "Glasgow")], record).first_in(record) is None
