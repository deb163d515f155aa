"""Promises of the invented contents of components."""

from services.web.component_samples import samples


def test_a_card_is_shown_in_every_state_of_opening():
    states = {content["card"].opening.state for content in samples()["card"].values()}
    assert states == {"open", "closed", "unknown"}


def test_nobody_real_can_be_called():
    numbers = {card["card"].call.href for card in samples()["card"].values() if card["card"].call}
    assert numbers == {"tel:+441414960000"}
