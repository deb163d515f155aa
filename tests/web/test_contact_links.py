"""Promises of ways to reach a service."""

from services.web.contact_links import contact_links, first_call


def link(channel, value, **more):
    [found] = contact_links([{"channel": channel, "value": value, **more}], "GB")
    return found


def test_a_number_is_shown_as_dialled_and_linked_for_phones():
    found = link("phone", "+441414960101", extension="12")
    assert found.shown == "0141 496 0101, extension 12"
    assert found.href == "tel:+441414960101;ext=12"


def test_a_short_number_works():
    assert link("phone", "999").href == "tel:999"


def test_messages_have_their_own_links():
    assert link("sms", "+441414960101").href == "sms:+441414960101"
    assert link("whatsapp", "+441414960101").href == "https://wa.me/441414960101"
    assert link("signal", "+441414960101").href == "https://signal.me/#p/+441414960101"


def test_a_web_page_shows_its_host():
    found = link("web", "https://www.example.org/demo/1")
    assert (found.shown, found.href, found.leaves_this_site) == ("example.org", "https://www.example.org/demo/1", True)


def test_an_address_that_is_no_web_address_is_not_linked():
    assert link("web", "javascript:alert(1)").href == ""
    assert link("phone", "ask at the desk").href == ""


def test_an_email_cannot_carry_anything_else():
    assert link("email", "a@example.org?cc=b@example.org").href == "mailto:a@example.org%3Fcc%3Db@example.org"


def test_what_a_call_leaves_behind_is_said():
    found = link("phone", "+441414960101", free_call="yes", appears_on_bill="no", voicemail_safe="no")
    assert found.notes == ("Free to call", "Does not show on the phone bill", "Do not leave a message")


def test_the_first_number_that_can_be_called_is_chosen():
    contacts = [{"channel": "web", "value": "https://example.org"}, {"channel": "phone", "value": "0141 496 0101"}]
    assert first_call(contacts, "GB").href == "tel:+441414960101"
    assert first_call(contacts[:1], "GB") is None


def test_the_same_number_is_shown_once():
    twice = [{"channel": "phone", "value": "+441414960101"}] * 2
    assert len(contact_links(twice, "GB")) == 1
