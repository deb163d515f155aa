"""Catalogues of the interface as text: reads a .po file, says what is wrong with it and where, and writes one."""

from __future__ import annotations

import gettext
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

_LINE = re.compile(r'(?:(?P<keyword>msgctxt|msgid|msgid_plural|msgstr|msgstr\[\d\]) )?"(?P<text>(?:[^"\\]|\\.)*)"')
_ESCAPE = re.compile(r"\\(.)")
_ESCAPED = {"n": "\n", "t": "\t", '"': '"', "\\": "\\"}
_PLURAL_FORMS = re.compile(r"nplurals=(\d); plural=(.+?);?")
_PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|\{\w+\}|</?[a-z][^>]*>")
_STRAY_PERCENT = re.compile(r"%(?!\(\w+\)[sd]|%)")
_ISOLATES, _END_OF_ISOLATE = "\u2066\u2067\u2068", "\u2069"


class CatalogueError(ValueError):
    """A catalogue that cannot be used; its text is one sentence with the file, the line and the message."""


@dataclass(frozen=True)
class Message:
    """Words of the site as the code has them, their plural if they count something, and their translations."""

    text: str
    plural: str = ""
    context: str = ""
    translations: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    is_fuzzy: bool = False
    line: int = 0

    @property
    def key(self) -> tuple[str, str]:
        """What tells this message from all others of a catalogue."""
        return self.context, self.text

    @property
    def is_translated(self) -> bool:
        """Says whether these words can be shown: every form is there, and nobody has marked it as a guess."""
        return not self.is_fuzzy and bool(self.translations) and all(self.translations)


@dataclass(frozen=True)
class Catalogue:
    """All words of a language: what its header says, by small letters, the comment on top, and the messages."""

    path: Path
    header: dict[str, str]
    comments: tuple[str, ...]
    messages: tuple[Message, ...]

    @cached_property
    def form_of_number(self) -> tuple[int, ...]:
        """Which of the plural forms stands with 0, 1, 2 … up to 199: after that every language repeats itself."""
        choose = gettext.c2py(_plural_forms(self)[1])
        return tuple(map(choose, range(200)))

    @property
    def number_of_forms(self) -> int:
        """How many plural forms the language has."""
        return int(_plural_forms(self)[0])


@dataclass
class _Entry:
    """The lines of one message while they are read."""

    line: int
    parts: dict[str, str] = field(default_factory=dict)
    comments: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    is_fuzzy: bool = False

    @property
    def is_complete(self) -> bool:
        return any(keyword.startswith("msgstr") for keyword in self.parts)


def read_catalogue(path: Path) -> Catalogue:
    """Returns the catalogue in a file.

    Raises CatalogueError for anything that is not a catalogue, or that would show wrong words or none on a page.
    """
    catalogue = parse_catalogue(path)
    _check_plural_forms(catalogue)
    seen: dict[tuple[str, str], int] = {}
    for message in catalogue.messages:
        if message.key in seen:
            raise _error(path, message.line, f"“{message.text}” stands in line {seen[message.key]} already")
        seen[message.key] = message.line
        if fault := _fault(catalogue, message):
            raise _error(path, message.line, f"“{message.text}” {fault}")
    return catalogue


def read_header(path: Path) -> dict[str, str]:
    """Returns what the header of a catalogue says, by names in small letters; raises CatalogueError without one."""
    return _header_of(path, next(_entries(path), None))


def parse_catalogue(path: Path) -> Catalogue:
    """Returns the catalogue in a file with its messages as they are; raises CatalogueError if it cannot be read."""
    entries = list(_entries(path))
    header = _header_of(path, entries[0] if entries else None)
    messages = tuple(_message(path, entry) for entry in entries[1:])
    return Catalogue(path, header, tuple(entries[0].comments), messages)


def _entries(path: Path) -> Iterator[_Entry]:
    entry, keyword = _Entry(1), ""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError as reason:
        raise CatalogueError(f"{path}: this is not text in UTF-8: {reason.reason}.") from reason
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.startswith("#~"):
            continue
        found = None if line.startswith("#") else _LINE.fullmatch(line.strip())
        if entry.is_complete and (line.startswith("#") or (found and found["keyword"] in ("msgctxt", "msgid"))):
            yield entry
            entry, keyword = _Entry(number), ""
        if line.startswith("#"):
            _read_comment(entry, line)
            continue
        if not found or (not found["keyword"] and not keyword) or found["keyword"] in entry.parts:
            raise _error(path, number, f"this line is not understood: {line}")
        keyword = found["keyword"] or keyword
        entry.parts[keyword] = entry.parts.get(keyword, "") + _unescaped(path, number, found["text"])
    if entry.parts:
        yield entry


def _read_comment(entry: _Entry, line: str) -> None:
    if line.startswith("#: "):
        entry.files += line[3:].split()
    elif line.startswith("#,"):
        entry.is_fuzzy = entry.is_fuzzy or "fuzzy" in line
    elif not line.startswith(("#.", "#|")):
        entry.comments.append(line)


def _message(path: Path, entry: _Entry) -> Message:
    parts = entry.parts
    forms = [f"msgstr[{number}]" for number in range(10)] if "msgid_plural" in parts else ["msgstr"]
    translations = tuple(parts[form] for form in forms if form in parts)
    if "msgid" not in parts or len(translations) != sum(keyword.startswith("msgstr") for keyword in parts):
        raise _error(path, entry.line, f"“{parts.get('msgid', '')}” needs one msgid, and its msgstr after it")
    return Message(
        text=parts["msgid"],
        plural=parts.get("msgid_plural", ""),
        context=parts.get("msgctxt", ""),
        translations=translations,
        comments=tuple(entry.comments),
        files=tuple(entry.files),
        is_fuzzy=entry.is_fuzzy,
        line=entry.line,
    )


def _header_of(path: Path, entry: _Entry | None) -> dict[str, str]:
    if not entry or entry.parts.get("msgid") != "" or "msgstr" not in entry.parts:
        raise _error(path, 1, "the header is missing: an empty msgid with its msgstr")
    pairs = (line.partition(":") for line in entry.parts["msgstr"].splitlines())
    return {name.strip().lower(): value.strip() for name, _, value in pairs}


def _plural_forms(catalogue: Catalogue) -> tuple[str, str]:
    found = _PLURAL_FORMS.fullmatch(catalogue.header.get("plural-forms", ""))
    if not found:
        raise _error(catalogue.path, 1, "the header has no Plural-Forms such as “nplurals=2; plural=(n != 1);”")
    return found[1], found[2]


def _check_plural_forms(catalogue: Catalogue) -> None:
    try:
        forms = set(catalogue.form_of_number)
    except ValueError as reason:
        raise _error(catalogue.path, 1, f"the Plural-Forms of the header cannot be read: {reason}") from reason
    if not forms <= set(range(catalogue.number_of_forms)):
        raise _error(catalogue.path, 1, f"the Plural-Forms of the header lead to form {max(forms)}, which is none")


def _fault(catalogue: Catalogue, message: Message) -> str:
    """Returns what is wrong with a message ("" for nothing); what nobody has translated cannot be wrong."""
    if not message.is_translated:
        return ""
    if message.plural and len(message.translations) != catalogue.number_of_forms:
        return f"needs {catalogue.number_of_forms} plural forms and has {len(message.translations)}"
    for number, words in enumerate(message.translations):
        if fault := _fault_of_words(message, words, may_leave_out=_stands_for_one(catalogue, message, number)):
            return fault
    return ""


def _fault_of_words(message: Message, words: str, *, may_leave_out: bool) -> str:
    wanted, found = (sorted(_PLACEHOLDER.findall(text)) for text in (message.plural or message.text, words))
    if added := [one for one in found if found.count(one) > wanted.count(one)]:
        return f"has nothing that belongs in {added[0]}"
    if not may_leave_out and (lost := [one for one in wanted if wanted.count(one) > found.count(one)]):
        return f"has lost {lost[0]}"
    if "%(" in message.text and _STRAY_PERCENT.search(words):
        return "has a % that begins no placeholder: write %%"
    if sum(map(words.count, _ISOLATES)) != words.count(_END_OF_ISOLATE):
        return "opens an invisible mark of direction without closing it, or closes one that is not open"
    return ""


def _stands_for_one(catalogue: Catalogue, message: Message, form: int) -> bool:
    """Says whether a form stands for one number only, so that a word may say it: “two minutes” in Arabic."""
    return bool(message.plural) and catalogue.form_of_number.count(form) == 1


def _unescaped(path: Path, number: int, text: str) -> str:
    strange = next((found[0] for found in _ESCAPE.finditer(text) if found[1] not in _ESCAPED), None)
    if strange:
        raise _error(path, number, f"{strange} means nothing here")
    return _ESCAPE.sub(lambda found: _ESCAPED[found[1]], text)


def _error(path: Path, line: int, what: str) -> CatalogueError:
    return CatalogueError(f"{path}, line {line}: {what}.")


def catalogue_text(catalogue: Catalogue) -> str:
    """Returns a catalogue as the text of its file, one line for each phrase however long it is."""
    header = "".join(f"{_header_name(name)}: {value}\n" for name, value in catalogue.header.items())
    top = [*catalogue.comments, 'msgid ""', 'msgstr ""', *(_quoted(line) for line in header.splitlines(keepends=True))]
    blocks = ["\n".join(top), *("\n".join(_lines(catalogue, message)) for message in catalogue.messages)]
    return "\n\n".join(blocks) + "\n"


def _lines(catalogue: Catalogue, message: Message) -> Iterator[str]:
    yield from message.comments
    if message.files:
        yield f"#: {' '.join(message.files)}"
    flags = ["fuzzy"] * message.is_fuzzy + ["python-format"] * ("%(" in message.text)
    if flags:
        yield f"#, {', '.join(flags)}"
    if message.context:
        yield f"msgctxt {_quoted(message.context)}"
    yield f"msgid {_quoted(message.text)}"
    if not message.plural:
        yield f"msgstr {_quoted(''.join(message.translations))}"
        return
    yield f"msgid_plural {_quoted(message.plural)}"
    forms = message.translations or ("",) * catalogue.number_of_forms
    yield from (f"msgstr[{number}] {_quoted(words)}" for number, words in enumerate(forms))


def _header_name(name: str) -> str:
    return "MIME-Version" if name == "mime-version" else name.title()


def _quoted(text: str) -> str:
    for letter, meant in (("\\", "\\"), ('"', '"'), ("n", "\n"), ("t", "\t")):
        text = text.replace(meant, f"\\{letter}")
    return f'"{text}"'
