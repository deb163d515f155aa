"""What the tests of the vocabulary share: the words a module shows, the words it marks, and the reference lists."""

import ast
import inspect
import json
import re
import unicodedata
from types import ModuleType

import pytest

from services.vocabulary.facts import ANSWERS, Fact
from tests.shared import SHARED


def reference(name: str):
    """Reads one file of the reference material, and says plainly when it is not there."""
    path = SHARED / name
    if not path.is_file():
        pytest.fail(f"The reference file {path} is absent: set HRD_SHARED to the folder that holds {name}.")
    return json.loads(path.read_text(encoding="utf-8"))


def words_of(fact: Fact) -> list[str]:
    """All words that people may read about a fact."""
    return [fact.label, *fact.values.values()]


def marked_words(module: ModuleType) -> set[str]:
    """The words that the source of a module marks for translation, and the words of plain answers."""
    calls = (node for node in ast.walk(ast.parse(inspect.getsource(module))) if isinstance(node, ast.Call))
    marked = {call.args[0].value for call in calls if getattr(call.func, "id", "") == "gettext_noop"}
    return marked | set(ANSWERS.values())


def unkind_rules() -> list[re.Pattern[str]]:
    """The patterns of the lexicon that stop a text or ask its author to change it."""
    rules = reference("domain/stigma_lexicon.json")["rules"]
    return [re.compile(rule["pattern"], re.IGNORECASE) for rule in rules if rule["severity"] in ("block", "warn")]


def unkind_words(words: list[str]) -> list[str]:
    """Those words that a rule of the lexicon stops or questions."""
    return [word for word in words for rule in unkind_rules() if rule.search(word)]


def as_typed(word: str) -> str:
    """A word without case, accents and punctuation, as a search box should take it."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return " ".join(re.findall(r"(?:[^\W_]|\+)+", "".join(sign for sign in plain if not unicodedata.combining(sign))))
