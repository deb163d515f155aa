"""Promises of the words templates use."""

from django.template import Context, Template

from services.vocabulary.phrase import Phrase


def shown(value):
    return Template("{{ value|say }}").render(Context({"value": value}))


def test_phrases_and_marked_messages_are_said():
    assert shown(Phrase("Open until %(time)s", {"time": "18:00"})) == "Open until 18:00"
    assert shown("Needles and syringes") == "Needles and syringes"
    assert shown("") == ""


def test_an_icon_is_a_drawing_for_the_eyes_alone():
    drawn = Template('{% icon "k1" %}').render(Context())
    assert drawn.startswith('<svg class="icon" aria-hidden="true"><use href="/static/icons.')
    assert drawn.endswith('.svg#k1"/></svg>')


def test_what_is_said_is_escaped():
    assert shown(Phrase("Ask: %(comment)s", {"comment": "<b>"})) == "Ask: &lt;b&gt;"
