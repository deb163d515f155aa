"""Reads the language rules from rules.json, which is where they are changed."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

Severity = Literal["block", "warn", "hint", "precondition"]

_FILE = Path(__file__).with_name("rules.json")


@dataclass(frozen=True)
class Rule:
    """One thing not to write: how to find it, what to write instead, and why; with examples that keep it honest."""

    id: str
    language: str
    severity: Severity
    pattern: re.Pattern[str]
    suggestion: str
    why: str
    sources: tuple[str, ...]
    positive: tuple[str, ...]
    negative: tuple[str, ...]


@dataclass(frozen=True)
class RuleBook:
    """One version of all rules, the names they must leave alone, and whole texts in which they must find nothing."""

    version: str
    rules: tuple[Rule, ...]
    allowed_names: tuple[str, ...]
    safe_texts: dict[str, tuple[str, ...]]

    def in_language(self, language: str | None) -> tuple[Rule, ...]:
        """Returns the rules of a language ("en", "pt-BR"); of every language when it is not known."""
        if language is None:
            return self.rules
        primary = re.split("[-_]", language.lower())[0]
        return tuple(rule for rule in self.rules if rule.language == primary)

    @property
    def languages(self) -> tuple[str, ...]:
        """Returns the languages that have rules; in any other, nothing is found and a person has to read."""
        return tuple(dict.fromkeys(rule.language for rule in self.rules))


@cache
def rule_book() -> RuleBook:
    """Returns the rules as shipped, read once."""
    content = json.loads(_FILE.read_text(encoding="utf-8"))
    return RuleBook(
        version=content["version"],
        rules=tuple(_rule(entry) for entry in content["rules"]),
        allowed_names=tuple(content["allow_phrases"]),
        safe_texts={language: tuple(texts) for language, texts in content["safe_texts"].items()},
    )


def _rule(entry: dict[str, Any]) -> Rule:
    """Makes a rule of its entry; a name that is missing or misspelt there is an error here."""
    entry = {name: tuple(value) if isinstance(value, list) else value for name, value in entry.items()}
    return Rule(**entry | {"pattern": re.compile(entry["pattern"], re.IGNORECASE)})
