"""Promises of the links of numbers."""

import pytest

from services.phones.links import NumberLink, number_link


@pytest.mark.parametrize(
    ("channel", "value", "extension", "link"),
    [
        ("phone", "+441414960162", "", NumberLink("0141 496 0162", "tel:+441414960162", "")),
        ("phone", "+441414960162", "12", NumberLink("0141 496 0162", "tel:+441414960162;ext=12", "12")),
        ("sms", "+447700900123", "", NumberLink("07700 900123", "sms:+447700900123", "")),
        ("whatsapp", "+447700900123", "", NumberLink("07700 900123", "https://wa.me/447700900123", "")),
        ("signal", "+447700900123", "", NumberLink("07700 900123", "https://signal.me/#p/+447700900123", "")),
        ("phone", "ask at the bar", "", NumberLink("ask at the bar", "", "")),
    ],
)
def test_a_number_is_shown_as_at_home_and_leads_where_its_channel_does(channel, value, extension, link):
    assert number_link(channel, value, extension, "GB") == link
