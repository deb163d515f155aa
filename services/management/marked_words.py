"""Finds the words of the public site that are marked for translation, in code and templates, with their files."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from django.utils.translation.template import templatize

from services.language.catalogues import Catalogue, Message

# The registry speaks the language of its curators; nobody else reads what these rooms say.
ROOMS_OF_CURATORS = ("registry", "release", "exchange", "desk", "management")
TEMPLATES_OF_CURATORS = ("admin",)
MARKS = {"_", "gettext", "gettext_noop", "gettext_lazy", "ngettext", "pgettext"}

_LITERAL = r"u?(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*')"
# What Django makes of a template: calls as in code, between letters that stand for the rest.
_CALL = re.compile(rf"(?<!\w)(?:{'|'.join(MARKS)})\({_LITERAL}(?:, {_LITERAL})*")


def marked_words(root: Path) -> list[Message]:
    """Returns every marked message below the root of the project, each once, in the order of the files."""
    files: dict[tuple[str, str], list[str]] = {}
    messages: dict[tuple[str, str], Message] = {}
    for path in _files(root):
        for message in _words_in(path):
            named = files.setdefault(message.key, [])
            if (name := path.relative_to(root).as_posix()) not in named:
                named.append(name)
            messages.setdefault(message.key, message)
            if message.plural:
                messages[message.key] = message
    return [replace(message, files=tuple(files[key])) for key, message in messages.items()]


def brought_up_to_date(catalogue: Catalogue, marked: list[Message]) -> Catalogue:
    """Returns a catalogue with exactly the marked messages: what was translated stays so, what is new is empty."""
    known = {message.key: message for message in catalogue.messages}
    return replace(catalogue, messages=tuple(_kept(known.get(one.key), one) for one in marked))


def _kept(known: Message | None, marked: Message) -> Message:
    if known is None:
        return marked
    translations = known.translations if bool(known.plural) == bool(marked.plural) else ()
    return replace(marked, translations=translations, comments=known.comments, is_fuzzy=known.is_fuzzy)


def _files(root: Path) -> Iterator[Path]:
    for path in sorted((root / "templates").rglob("*.html")):
        if path.relative_to(root / "templates").parts[0] not in TEMPLATES_OF_CURATORS:
            yield path
    for path in sorted((root / "services").rglob("*.py")):
        if path.relative_to(root / "services").parts[0] not in ROOMS_OF_CURATORS:
            yield path


def _words_in(path: Path) -> Iterator[Message]:
    source = path.read_text(encoding="utf-8")
    if path.suffix == ".html":
        source = "\n".join(f"{found[0]})" for found in _CALL.finditer(templatize(source)))
    for call in ast.walk(ast.parse(source)):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in MARKS:
            words = [one.value for one in call.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            if words:
                yield _message(call.func.id, words)


def _message(mark: str, words: list[str]) -> Message:
    if mark == "ngettext":
        return Message(words[0], plural=words[1])
    if mark == "pgettext":
        return Message(words[1], context=words[0])
    return Message(words[0])
