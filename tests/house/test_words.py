"""Files hold what is true now and true everywhere: no notes to oneself, no path of one machine, no registry address."""

import re

from tests.house.tree import named, written_files

NOTES = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|X" r"XX)\b")
MACHINE_PATHS = re.compile(r"(?<![\w.])/(?:home|root|farm|work|Users)/\w")
REGISTRY_ADDRESSES = re.compile(r"files[.]pythonhosted|pypi[.]org/simple|registry[.]npmjs|deb[.]debian")
EXCUSE_WITHOUT_REASON = re.compile(r"# (?:noqa(?:: [A-Z0-9, ]+)?|type: ignore(?:\[[\w, -]+\])?)$", re.MULTILINE)
DEBUGGING = re.compile(r"^\s*(?:breakpoint\(|console\.log\(|import pdb)", re.MULTILINE)


def test_nobody_left_a_note_to_do_it_later():
    assert _files_with(NOTES) == []


def test_no_file_knows_the_folders_of_one_machine():
    assert _files_with(MACHINE_PATHS) == []


def test_no_file_names_a_package_registry():
    assert _files_with(REGISTRY_ADDRESSES) == []


def test_no_debugging_is_left():
    assert _files_with(DEBUGGING) == []


def test_every_excuse_from_a_linter_has_a_reason():
    assert _files_with(EXCUSE_WITHOUT_REASON) == []


def _files_with(pattern):
    texts = {named(path): path.read_text(errors="replace") for path in written_files()}
    return [f"{name}: {found[0].strip()}" for name, text in texts.items() if (found := pattern.search(text))]
