"""Promises of the words templates use."""

from django.template import Context, Template

from services.vocabulary.phrase import Phrase
from services.web.languages import speaking
from services.web.overdose_steps import Here


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


def folded(here):
    return Template("{% folded_steps %}").render(Context({"here": here}))


def test_folded_steps_lead_to_the_page_about_the_same_place(places):
    assert 'href="/sos/glasgow/"' in folded(Here("GB", "glasgow"))
    assert 'href="/sos/"' in folded(None)


def test_folded_steps_are_kept_apart_by_language(places):
    english = folded(None)
    with speaking("ar"):
        assert 'href="/ar/sos/"' in folded(None)
    assert folded(None) == english


def test_a_language_django_does_not_know_is_named_all_the_same():
    assert Template("{{ 'so'|named_language }}, {{ 'xx'|named_language }}").render(Context()) == "Soomaali, xx"
