"""A catalogue that would show wrong words is refused with its file, its line and the message."""

import pytest

from services.language.catalogues import CatalogueError, catalogue_text, read_catalogue, read_header

HEADER = 'msgid ""\nmsgstr ""\n"X-Language-Name: Deutsch\\n"\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n'
ARABIC = (
    'msgid ""\nmsgstr ""\n"Plural-Forms: nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : '
    'n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;\\n"\n'
)


@pytest.fixture
def written(tmp_path):
    """Writes a catalogue and returns its path."""

    def write(messages, header=HEADER):
        path = tmp_path / "django.po"
        path.write_text(f"{header}\n{messages}", encoding="utf-8")
        return path

    return write


def test_it_is_read_with_its_header_and_what_stands_over_several_lines(written):
    path = written('# said to a person\n#: a.html b.py\nmsgid "Call"\nmsgstr ""\n"An"\n"rufen\\n"\n')
    catalogue = read_catalogue(path)
    assert catalogue.header["x-language-name"] == "Deutsch"
    assert [(one.text, one.translations, one.files) for one in catalogue.messages] == [
        ("Call", ("Anrufen\n",), ("a.html", "b.py"))
    ]


def test_it_is_written_as_it_was_read(written):
    path = written('#: a.py\n#, fuzzy, python-format\nmsgctxt "verb"\nmsgid "%(n)s \\"x\\""\nmsgstr "%(n)s „x“\\n"\n')
    assert catalogue_text(read_catalogue(path)) == path.read_text()


def test_the_header_is_read_alone(written):
    assert read_header(written('msgid "a"\nnonsense\n'))["x-language-name"] == "Deutsch"


def test_what_nobody_has_translated_or_only_guessed_is_not_shown(written):
    path = written('msgid "a"\nmsgstr ""\n\n#, fuzzy\nmsgid "b"\nmsgstr "B"\n\nmsgid "c"\nmsgstr "C"\n')
    assert [one.is_translated for one in read_catalogue(path).messages] == [False, False, True]


def test_a_word_that_is_gone_is_passed_over(written):
    assert read_catalogue(written('#~ msgid "a"\n#~ msgstr "A"\n')).messages == ()


@pytest.mark.parametrize(
    ("messages", "line", "fault"),
    [
        ('msgid "%(day)s"\nmsgstr "Tag"\n', 6, "“%(day)s” has lost %(day)s."),
        ('msgid "a"\nmsgstr "%(b)s"\n', 6, "“a” has nothing that belongs in %(b)s."),
        ('msgid "a"\nmsgstr "<b>A"\n', 6, "“a” has nothing that belongs in <b>."),
        ('msgid "%(n)s a"\nmsgstr "%(n)s 5 % A"\n', 6, "“%(n)s a” has a % that begins no placeholder: write %%."),
        ('msgid "a"\nmsgstr "\u2068A"\n', 6, "“a” opens an invisible mark of direction without closing it"),
        ('msgid "a"\nmsgid_plural "b"\nmsgstr[0] "A"\n', 6, "“a” needs 2 plural forms and has 1."),
        ('msgid "a"\nmsgstr[0] "A"\n', 6, "“a” needs one msgid, and its msgstr after it."),
        ('msgid "a"\nmsgstr "A"\nmsgid "a"\nmsgstr "B"\n', 8, "“a” stands in line 6 already."),
        ('msgid "a"\nmsgstr "A" B\n', 7, 'this line is not understood: msgstr "A" B.'),
        ('msgid "a"\nmsgstr "A\\q"\n', 7, "\\q means nothing here."),
        ('msgstr "A"\n', 6, 'this line is not understood: msgstr "A".'),
    ],
)
def test_a_fault_is_said_with_file_line_and_message(written, messages, line, fault):
    path = written(messages)
    with pytest.raises(CatalogueError) as refused:
        read_catalogue(path)
    assert str(refused.value).startswith(f"{path}, line {line}: {fault}")


@pytest.mark.parametrize(
    ("header", "fault"),
    [
        ('msgid "a"\nmsgstr "A"\n', "the header is missing: an empty msgid with its msgstr."),
        ('msgid ""\nmsgstr ""\n', "the header has no Plural-Forms such as “nplurals=2; plural=(n != 1);”."),
        (
            'msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural=n+;\\n"\n',
            "header cannot be read: ",
        ),
        (
            'msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural=n;\\n"\n',
            "header lead to form 199",
        ),
    ],
)
def test_a_faulty_header_is_said(written, header, fault):
    with pytest.raises(CatalogueError, match="line 1: ") as refused:
        read_catalogue(written("", header))
    assert fault in str(refused.value)


def test_a_file_in_another_encoding_is_said(tmp_path):
    path = tmp_path / "django.po"
    path.write_bytes(HEADER.encode() + 'msgid "a"\nmsgstr "ä"\n'.encode("latin-1"))
    with pytest.raises(CatalogueError, match="this is not text in UTF-8"):
        read_catalogue(path)


def test_a_form_for_one_number_alone_may_say_it_in_a_word(written):
    forms = ("%(n)s", "دقيقة واحدة", "دقيقتان", "%(n)s", "%(n)s", "%(n)s")
    lines = "".join(f'msgstr[{number}] "{words}"\n' for number, words in enumerate(forms))
    path = written(f'msgid "%(n)s minute"\nmsgid_plural "%(n)s minutes"\n{lines}', ARABIC)
    assert read_catalogue(path).messages[0].translations == forms
    assert read_catalogue(path).form_of_number[:4] == (0, 1, 2, 3)
    path.write_text(path.read_text().replace('msgstr[3] "%(n)s"', 'msgstr[3] "دقائق"'))
    with pytest.raises(CatalogueError, match="has lost"):
        read_catalogue(path)
