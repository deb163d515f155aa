"""Promises of the one contact on a card."""

from services.packs.contacts import best_contact, contacts_of


def contact(channel, value, **more):
    return {"channel": channel, "value": value, "extension": "", **more}


def test_a_number_is_shown_as_it_is_dialled_at_home():
    assert best_contact([contact("phone", "+441414960101")], "GB") == ["phone", "0141 496 0101", "tel:+441414960101"]


def test_a_number_to_call_comes_before_everything_else():
    found = best_contact([contact("web", "https://example.org/x"), contact("phone", "+441414960101")], "GB")
    assert found[0] == "phone"


def test_without_a_number_the_first_of_all_is_taken():
    found = best_contact([contact("email", "a@example.org"), contact("sms", "+441414960101")], "GB")
    assert found == ["email", "a@example.org", "mailto:a@example.org"]


def test_an_extension_is_said():
    (found,) = contacts_of([contact("phone", "+441414960101", extension="12")], "GB")
    assert found == ["phone", "0141 496 0101 × 12", "tel:+441414960101;ext=12"]


def test_a_number_that_cannot_be_dialled_leads_nowhere():
    assert contacts_of([contact("phone", "ask inside")], "GB") == [["phone", "ask inside", ""]]


def test_a_page_is_shown_by_its_host_and_a_chat_by_its_words():
    found = contacts_of(
        [contact("web", "https://www.example.org/a"), contact("chat", "kite"), contact("chat", "kite")], "GB"
    )
    assert found == [["web", "example.org", "https://www.example.org/a"], ["chat", "kite", ""]]


def test_messengers_are_reached_by_their_own_links():
    found = contacts_of([contact("whatsapp", "+441414960101"), contact("signal", "+441414960101")], "GB")
    assert [one[2] for one in found] == ["https://wa.me/441414960101", "https://signal.me/#p/+441414960101"]


def test_nothing_to_reach_it_by_is_none():
    assert best_contact([], "GB") is None
