"""Finds words that label people, and conditions that close the door, in what a listing says.

For text meant to be read: summaries, descriptions, notes, page copy. Names of services and organisations, addresses
and titles of laws are not checked, and neither is what visitors type: slang is welcome in the search box.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from services.language.rules import Rule, Severity, rule_book

# Stands in for text that is not checked: no letter, no space, so that no pattern reaches into or across it.
_BLANK = "\0"

# Words inside quotation marks are somebody's own. A mark straight after a letter or digit opens nothing: 5" and users'.
_QUOTED = re.compile(
    r"""„[^„“”"\n]*[“”"]|“[^“”\n]*”|(?<!\w)"[^"\n]*"|«[^«»\n]*»|»[^«»\n]*«|‹[^‹›\n]*›"""
    r"""|‘[^‘\n]*?’(?!\w)|‚[^‚‘\n]*‘|(?<!\w)'[^'\n]*(?:(?<=\w)'\w[^'\n]*)*'(?!\w)"""
)
# Each begins only where a word begins, or a long line without spaces would cost the square of its length.
_ADDRESS = re.compile(r"(?<!\S)\S+@\S+|(?<!\w)(?i:https?://|www\.)\S+|(?<![\w.-])(?:[a-z0-9-]+\.)+[a-z]{2,}\b(?:/\S*)?")

_PLAIN_PUNCTUATION = str.maketrans("‐‑‒–—’ʼ", "-----''")
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"


@dataclass(frozen=True)
class Finding:
    """A place in a text that a rule objects to; `start` and `end` count characters of the composed (NFC) text."""

    rule_id: str
    severity: Severity
    found: str
    start: int
    end: int
    suggestion: str
    why: str


def check_text(text: str, language: str | None = None, *, self_description: bool = False) -> list[Finding]:
    """Returns what the text says about people that should be said otherwise, first place first.

    `language` is a tag such as "en" or "pt-BR"; None checks the rules of all languages. In what a user-led group says
    of itself everything is a hint at most: words that people reclaim are theirs to use.
    """
    rules = (rule for rule in rule_book().in_language(language) if rule.severity != "precondition")
    return _findings(text, rules, severity="hint" if self_description else None)


def preconditions(text: str, language: str | None = None) -> list[Finding]:
    """Returns where the text makes help depend on not using, on tests or on force; denied conditions do not count."""
    return _findings(text, (rule for rule in rule_book().in_language(language) if rule.severity == "precondition"))


def _findings(text: str, rules: Iterable[Rule], severity: Severity | None = None) -> list[Finding]:
    text = unicodedata.normalize("NFC", text)
    checked, positions = _checked_part(text)
    findings = []
    for rule in rules:
        for match in rule.pattern.finditer(checked):
            start, end = positions[match.start()], positions[match.end() - 1] + 1
            found = text[start:end]
            findings.append(Finding(rule.id, severity or rule.severity, found, start, end, rule.suggestion, rule.why))
    return sorted(findings, key=lambda finding: (finding.start, finding.end, finding.rule_id))


def _checked_part(text: str) -> tuple[str, list[int]]:
    """Returns the text as the rules read it, and for each of its characters the place in `text` it came from."""
    text = _ADDRESS.sub(_blank, _QUOTED.sub(_blank, text)).translate(_PLAIN_PUNCTUATION)
    characters: list[str] = []
    positions: list[int] = []
    for position, written in enumerate(text):
        character = " " if written.isspace() else written
        if character in _INVISIBLE or (character == " " and characters[-1:] == [" "]):
            continue
        characters.append(character)
        positions.append(position)
    checked = "".join(characters)
    for name in rule_book().allowed_names:
        checked = checked.replace(name, _BLANK * len(name))
    return checked, positions


def _blank(match: re.Match[str]) -> str:
    return _BLANK * len(match[0])
