"""The documents are true: every setting and command has its heading, and every path they name is there."""

import re

from tests.house.tree import DOCS, ROOT, SERVICES, documents, named

SETTING_READ = re.compile(r"environment\.\w+\(\s*\"(\w+)\"")
HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
OUR_FOLDERS = r"(?:services|hrdirectory|tests|docs|templates|static|fixtures|\.ci)"
PATH_IN_CODE = re.compile(rf"`({OUR_FOLDERS}/[\w./-]*|manage\.py|pyproject\.toml|requirements[\w-]*\.txt)`")
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#]+)")


def test_every_setting_has_a_heading_and_every_heading_a_setting():
    settings = (ROOT / "hrdirectory" / "settings").glob("*.py")
    read = {name for path in settings for name in SETTING_READ.findall(path.read_text())}
    assert {heading for heading in _headings("settings.md") if heading.isupper()} == read


def test_every_command_has_a_heading_and_every_heading_a_command():
    commands = {path.stem for path in (SERVICES / "management" / "commands").glob("*.py")} - {"__init__"}
    assert _headings("commands.md") == commands


def test_every_path_that_a_document_names_is_there():
    gone = [f"{named(document)}: {path}" for document in documents() for path in _paths_in(document)]
    assert gone == []


def test_every_link_between_documents_leads_somewhere():
    links = [(document, link) for document in documents() for link in LINK.findall(document.read_text())]
    assert [f"{named(document)}: {link}" for document, link in links if not (document.parent / link).exists()] == []


def _headings(name):
    return set(HEADING.findall((DOCS / name).read_text()))


def _paths_in(document):
    """Returns the paths a document names that are nowhere."""
    return [path for path in PATH_IN_CODE.findall(document.read_text()) if not (ROOT / path).exists()]
