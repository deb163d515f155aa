"""`manage.py update_catalogues` needs no tool but itself."""

import pytest
from django.core.management import CommandError, call_command

CATALOGUE = 'msgid ""\nmsgstr ""\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\nmsgid "Call"\nmsgstr "Anrufen"\n'


@pytest.fixture
def german(tmp_path, settings):
    """A catalogue of two words, in a folder of its own, and a project with one template."""
    settings.BASE_DIR, settings.HRD_CATALOGUES = tmp_path, tmp_path / "locale"
    path = tmp_path / "locale" / "de" / "LC_MESSAGES" / "django.po"
    path.parent.mkdir(parents=True)
    path.write_text(CATALOGUE)
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "a.html").write_text('{% translate "Call" %} {% translate "Ask" %}')
    return path


def test_new_words_are_written_into_the_catalogue(german, capsys):
    call_command("update_catalogues")
    assert german.read_text().endswith('#: templates/a.html\nmsgid "Ask"\nmsgstr ""\n')
    assert 'msgstr "Anrufen"' in german.read_text()
    assert capsys.readouterr().out == "de: 2 messages, 1 to translate\n"


def test_a_look_writes_nothing(german, capsys):
    call_command("update_catalogues", "--check")
    assert german.read_text() == CATALOGUE
    assert capsys.readouterr().out == "de: 2 messages, 1 to translate\n"


def test_a_fault_is_one_sentence(german):
    german.write_text(CATALOGUE.replace('"Anrufen"', '"%(who)s"'))
    with pytest.raises(CommandError, match="“Call” has nothing that belongs in") as refused:
        call_command("update_catalogues")
    assert refused.value.returncode == 2
