"""Phone numbers are read as people write them, shown as people dial them, and refused in a plain sentence."""

import pytest

from services.phones.numbers import (
    PhoneError,
    PhoneNumber,
    is_known_emergency_number,
    looks_in_use,
    read_number,
    show,
    show_e164,
    sms_link,
    tel_link,
)

LONDON = read_number("020 7946 0000", "GB")
LONDON_EXTENSION = read_number("020 7946 0000 ext. 12", "GB")
EMERGENCY = read_number("999", "GB")

# One number of each range that the regulators keep free for examples and drama.
KEPT_FOR_EXAMPLES_AND_VALID = [
    "+442079460000",
    "+441414960000",
    "+441314960000",
    "+441614960000",
    "+442920180000",
    "+448081570000",
    "+443069990000",
    "+12155550100",
    "+16045550100",
    "+15145550100",
    "+61355500000",
    "+61370100000",
    "+61491570006",
    "+493023125000",
    "+494066969000",
    "+496990009000",
    "+492214710000",
    "+498999998000",
    "+33199000000",
    "+33261910000",
    "+33353010000",
    "+33465710000",
    "+33536490000",
    "+46701740605",
]
KEPT_FOR_EXAMPLES_AND_NOT_VALID = ["+441632960000", "+447700900000", "+33639980000", "+353209100000"]


@pytest.mark.parametrize(
    "text",
    [
        "020 7946 0000",
        "(020) 7946-0000",
        "+44 (0)20 7946 0000",
        "0044 20 7946 0000",
        "tel:+44-20-7946-0000",
        "\u0660\u0662\u0660 \u0667\u0669\u0664\u0666 \u0660\u0660\u0660\u0660",
        " 020.7946.0000 ",
        "020 7946 0000 (24 hours)",
    ],
)
def test_one_number_written_eight_ways_is_one_number(text):
    assert read_number(text, "GB") == PhoneNumber("+442079460000", "", "020 7946 0000", "GB")


@pytest.mark.parametrize("text", ["07700 900123", "+44 7700 900123", "+447700900123"])
def test_a_number_kept_for_drama_is_accepted(text):
    assert read_number(text, "GB") == PhoneNumber("+447700900123", "", "07700 900123", "GB")


@pytest.mark.parametrize("e164", KEPT_FOR_EXAMPLES_AND_VALID)
def test_a_reserved_number_of_any_country_is_accepted(e164):
    assert read_number(e164).e164 == e164
    assert looks_in_use(read_number(e164))


@pytest.mark.parametrize("e164", KEPT_FOR_EXAMPLES_AND_NOT_VALID)
def test_a_reserved_number_outside_every_range_is_accepted_too(e164):
    assert read_number(e164).e164 == e164
    assert not looks_in_use(read_number(e164))


@pytest.mark.parametrize(
    ("text", "country", "digits", "shown"),
    [
        ("999", "GB", "999", "999"),
        ("112", "DE", "112", "112"),
        ("116 117", "DE", "116117", "116 117"),
        ("116 123", "GB", "116123", "116 123"),
        ("988", "US", "988", "988"),
        ("2-1-1", "US", "211", "211"),
        ("741741", "US", "741741", "741741"),
        ("3114", "FR", "3114", "3114"),
    ],
)
def test_a_short_number_stays_short(text, country, digits, shown):
    assert read_number(text, country) == PhoneNumber(digits, "", shown, country)
    assert read_number(text, country).is_short


def test_a_six_digit_number_of_one_country_is_not_mistaken_for_a_short_one():
    assert read_number("13 11 14", "AU") == PhoneNumber("+61131114", "", "13 11 14", "AU")


@pytest.mark.parametrize(
    "text", ["860-276-3000 x301", "(860) 276-3000 ext. 301", "860.276.3000 #301", "860-276-3000 (x301)"]
)
def test_an_extension_is_kept_apart(text):
    number = read_number(text, "US")
    assert (number.e164, number.extension) == ("+18602763000", "301")


@pytest.mark.parametrize(
    ("text", "country", "e164"),
    [
        ("1-800-FLOWERS", "US", "+18003569377"),
        ("1-877-8-HOPENY", "US", "+18778467369"),
        ("1-800-662-HELP (4357)", "US", "+18006624357"),
        ("0800 flowers", "GB", "+448003569377"),
    ],
)
def test_letters_become_the_digits_on_the_keys(text, country, e164):
    assert read_number(text, country).e164 == e164


def test_the_country_of_the_number_wins_over_the_country_of_the_reader():
    assert read_number("+1 604 555 0100", "GB").country == "CA"


def test_a_number_of_the_whole_world_has_no_country():
    assert read_number("+800 1234 5678").country == ""


def test_a_country_may_be_written_small():
    assert read_number("020 7946 0000", "gb") == LONDON


@pytest.mark.parametrize(
    ("text", "country", "sentence"),
    [
        ("", "GB", "Type a phone number."),
        ("   ", "GB", "Type a phone number."),
        ("ask at the desk", "GB", "not a phone number"),
        ("020 7946 0000 or 020 7946 0001", "GB", "one at a time"),
        ("020 7946 0000, 020 7946 0001", "GB", "one at a time"),
        ("020 7946 0000 option 2", "GB", "too long"),
        ("+44 2", None, "too short"),
        ("555-0100", "US", "with its area code"),
        ("234567", "GB", "with its area code"),
        ("020 7946 0000", None, "Start the number with +"),
        ("020 7946 0000", "XX", "Start the number with +"),
        ("+999 20 7946 0000", "GB", "No country has this code"),
        ("0800 37847", "GB", "No number in this country"),
    ],
)
def test_a_text_that_is_no_number_is_refused_with_what_to_do(text, country, sentence):
    with pytest.raises(PhoneError, match=sentence.replace("+", r"\+")) as refused:
        read_number(text, country)
    assert str(refused.value.phrase) == str(refused.value)


def test_a_refusal_does_not_repeat_the_text():
    with pytest.raises(PhoneError) as refused:
        read_number("555-0100", "US")
    assert "0100" not in str(refused.value)


def test_a_link_calls_the_international_number():
    assert tel_link(LONDON) == "tel:+442079460000"


def test_a_link_carries_the_extension():
    assert tel_link(LONDON_EXTENSION) == "tel:+442079460000;ext=12"


def test_a_link_to_a_short_number_has_no_plus():
    assert tel_link(EMERGENCY) == "tel:999"


def test_a_text_message_goes_to_the_number_without_extension():
    assert sms_link(LONDON_EXTENSION) == "sms:+442079460000"
    assert sms_link(read_number("741741", "US")) == "sms:741741"


@pytest.mark.parametrize(
    ("viewed_from", "shown"),
    [("GB", "020 7946 0000"), ("gb", "020 7946 0000"), ("FR", "+44 20 7946 0000"), (None, "+44 20 7946 0000")],
)
def test_a_number_is_shown_as_it_is_dialled_from_there(viewed_from, shown):
    assert show(LONDON, viewed_from) == shown


def test_countries_that_share_a_code_dial_one_another_without_it():
    assert show(read_number("212-555-0100", "US"), "CA") == "(212) 555-0100"


def test_an_extension_is_shown_at_home_and_abroad():
    assert show(LONDON_EXTENSION, "GB") == "020 7946 0000 x12"
    assert show(LONDON_EXTENSION, "FR") == "+44 20 7946 0000 x12"


def test_a_short_number_is_shown_as_it_is_from_everywhere():
    assert show(EMERGENCY, "FR") == "999"


def test_a_number_with_a_digit_missing_is_not_in_use():
    assert not looks_in_use(read_number("020 7946 000", "GB"))


def test_a_listed_number_is_in_use():
    assert looks_in_use(LONDON)
    assert looks_in_use(EMERGENCY)


@pytest.mark.parametrize("text", ["020 7946 0000 ext. 12", "999", "07700 900123", "116 123"])
def test_what_was_stored_reads_back_the_same(text):
    number = read_number(text, "GB")
    stored = f"{number.e164};ext={number.extension}" if number.extension else number.e164
    assert read_number(stored, number.country) == number


@pytest.mark.parametrize("country", ["GB", "US", "DE", "FR", ""])
@pytest.mark.parametrize("e164", [*KEPT_FOR_EXAMPLES_AND_VALID, *KEPT_FOR_EXAMPLES_AND_NOT_VALID])
def test_the_short_way_shows_what_the_long_way_shows(e164, country):
    assert show_e164(e164, country) == show(read_number(e164, country), country)


@pytest.mark.parametrize("text", ["+4402079460000", "+99912345678", "+4420", "+44 20 7946 0000", "hello", ""])
def test_the_short_way_leaves_other_forms_to_the_long_way(text):
    assert show_e164(text, "GB") is None


def test_metadata_knows_which_numbers_are_emergency_numbers():
    assert is_known_emergency_number("144", "CH")
    assert not is_known_emergency_number("144", "GB")
