"""The documents are true: every setting and command has its heading, and every path they name is there."""

import re

from services.api.shapes import PropertiesShape
from services.catalogue.criteria import search_filters
from tests.house.tree import DOCS, ROOT, SERVICES, documents, named

SETTING_READ = re.compile(r"environment\.\w+\(\s*\"(\w+)\"")
HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
OUR_FOLDERS = r"(?:services|hrdirectory|tests|docs|templates|static|fixtures|\.ci)"
PATH_IN_CODE = re.compile(rf"`({OUR_FOLDERS}/[\w./-]*|manage\.py|pyproject\.toml|requirements[\w-]*\.txt)`")
SECTION = re.compile(r"^## (\w+)$(.*?)(?=^## )", re.MULTILINE | re.DOTALL)
OPTION = re.compile(r"add_argument\(\s*\"(--[\w-]+)\"")
PARAMETER_HEADING = re.compile(r"^### ([a-z_]+)$", re.MULTILINE)
FIRST_CELL = re.compile(r"^\|([^|]*)\|", re.MULTILINE)
CODE = re.compile(r"`(\w+)`")
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#]+)")


def test_every_setting_has_a_heading_and_every_heading_a_setting():
    settings = (ROOT / "hrdirectory" / "settings").glob("*.py")
    read = {name for path in settings for name in SETTING_READ.findall(path.read_text())}
    assert {heading for heading in _headings("settings.md") if heading.isupper()} == read


def test_every_command_has_a_heading_and_every_heading_a_command():
    commands = {path.stem for path in (SERVICES / "management" / "commands").glob("*.py")} - {"__init__"}
    assert _headings("commands.md") == commands


def test_every_option_of_a_command_is_in_its_section():
    sections = dict(SECTION.findall((DOCS / "commands.md").read_text() + "\n## "))
    missing = [
        f"{path.stem} {option}"
        for path in (SERVICES / "management" / "commands").glob("*.py")
        for option in OPTION.findall(path.read_text())
        if option not in sections[path.stem]
    ]
    assert missing == []


def test_every_parameter_of_a_search_is_described_and_every_one_described_is_there():
    document = (DOCS / "api.md").read_text()
    described = document[document.index("## Parameters of a search") : document.index("## What a feature says")]
    assert _named_first(described) | set(PARAMETER_HEADING.findall(described)) == set(search_filters())


def test_every_property_of_a_feature_is_described_and_every_one_described_is_there():
    document = (DOCS / "api.md").read_text()
    described = document[document.index("## What a feature says") : document.index("## Errors")]
    assert _named_first(described) == set(PropertiesShape().get_fields())


def test_every_path_that_a_document_names_is_there():
    gone = [f"{named(document)}: {path}" for document in documents() for path in _paths_in(document)]
    assert gone == []


def test_every_link_between_documents_leads_somewhere():
    links = [(document, link) for document in documents() for link in LINK.findall(document.read_text())]
    assert [f"{named(document)}: {link}" for document, link in links if not (document.parent / link).exists()] == []


def _named_first(text):
    """Returns what the tables of a text name in their first cells."""
    return {name for cell in FIRST_CELL.findall(text) for name in CODE.findall(cell)}


def _headings(name):
    return set(HEADING.findall((DOCS / name).read_text()))


def _paths_in(document):
    """Returns the paths a document names that are nowhere."""
    return [path for path in PATH_IN_CODE.findall(document.read_text()) if not (ROOT / path).exists()]
