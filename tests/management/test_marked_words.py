"""Every word that visitors read is found where it is marked, and nothing else is."""

from pathlib import Path

import pytest

from services.language.catalogues import Catalogue, Message
from services.management.marked_words import brought_up_to_date, marked_words


@pytest.fixture
def project(tmp_path):
    """A project with a template and two rooms."""
    for name, text in {
        "templates/pages/a.html": (
            '{% translate "Call" %} <p title="{% translate "It\'s here" %}">\n'
            "{% blocktranslate trimmed with day=x.day %}\n  Until\n  {{ day }}\n{% endblocktranslate %}</p>"
            "{% blocktranslate count n=places %}One place{% plural %}{{ n }} places{% endblocktranslate %}"
        ),
        "templates/admin/b.html": '{% translate "For curators" %}',
        "services/web/c.py": 'A = _("Call"), f("Not marked"), _(x)\nB = ngettext("%(n)s day", "%(n)s days", n)\n',
        "services/registry/d.py": 'E = _("For curators")\n',
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return tmp_path


def test_words_are_found_in_templates_and_code_with_their_files(project):
    found = marked_words(project)
    assert [(one.text, one.plural) for one in found] == [
        ("Call", ""),
        ("It's here", ""),
        ("Until %(day)s", ""),
        ("One place", "%(n)s places"),
        ("%(n)s day", "%(n)s days"),
    ]
    assert found[0].files == ("templates/pages/a.html", "services/web/c.py")


def test_a_catalogue_keeps_its_translations_gets_what_is_new_and_loses_what_is_gone():
    old = Catalogue(Path("de.po"), {}, (), (Message("Call", translations=("Anrufen",)), Message("gone")))
    new = brought_up_to_date(old, [Message("Call", files=("a.py",)), Message("new")])
    assert new.messages == (Message("Call", translations=("Anrufen",), files=("a.py",)), Message("new"))


def test_a_word_that_began_to_count_is_translated_anew():
    old = Catalogue(Path("de.po"), {}, (), (Message("place", translations=("Ort",)),))
    assert brought_up_to_date(old, [Message("place", plural="places")]).messages[0].translations == ()
