"""A template of ours that shows a variable which does not exist fails the test that rendered it."""

import pytest
from django.template import Context, Origin, Template, engines

from tests.templates import OUR_TEMPLATES, MissingVariableError


def rendered(text, file):
    """Renders a text as if it stood in a file."""
    engine = engines["django"].engine
    return Template(text, origin=Origin(str(file)), engine=engine).render(Context({"name": "The Van"}))


def test_a_missing_variable_in_our_template_fails():
    with pytest.raises(MissingVariableError, match=r"templates/pages/x\.html shows place\.nmae"):
        rendered("{{ place.nmae }}", OUR_TEMPLATES / "pages" / "x.html")


def test_a_default_does_not_hide_it():
    with pytest.raises(MissingVariableError):
        rendered("{{ nmae|default:'' }}", OUR_TEMPLATES / "pages" / "x.html")


def test_a_question_whether_it_is_there_is_allowed():
    assert rendered("{% if nmae %}no{% else %}yes{% endif %}", OUR_TEMPLATES / "pages" / "x.html") == "yes"


def test_templates_of_packages_are_left_alone():
    assert rendered("{{ nmae }}{{ name }}", "/elsewhere/admin/base.html") == "The Van"
