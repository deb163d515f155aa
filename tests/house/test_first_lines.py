"""Every module says in its first line what it owns."""

import ast

from tests.house.tree import ROOT, SERVICES, TESTS, named, python_files

STARTS = ('"""', '#!/usr/bin/env python3\n"""')
MODULES = [*python_files(SERVICES, TESTS, ROOT / "hrdirectory", ROOT / "fixtures"), ROOT / "manage.py"]


def test_every_module_begins_with_a_docstring():
    silent = [named(path) for path in MODULES if not path.read_text().startswith(STARTS)]
    assert silent == []


def test_the_first_line_is_a_whole_sentence():
    unfinished = [named(path) for path in MODULES if not _first_sentence(path).endswith((".", "!", "?"))]
    assert unfinished == []


def _first_sentence(path):
    return (ast.get_docstring(ast.parse(path.read_text())) or "").split("\n")[0]
