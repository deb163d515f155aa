"""Every template, style sheet and script is used by something, and a component's files share its name."""

import re

from tests.house.tree import SERVICES, STATIC, TEMPLATES, python_files

# Said by somebody else: Django's admin asks for these names, and browsers for this one.
ASKED_FOR_BY_OTHERS = re.compile(r"^(?:admin/(?:base_site|index|app_list|login)\.html|registration/.+|robots\.txt)$")


def test_every_template_is_shown_by_something():
    unused = [name for name in _names(TEMPLATES) if not _is_named(name) and not ASKED_FOR_BY_OTHERS.match(name)]
    assert unused == []


def test_every_static_file_is_loaded_by_something():
    unused = [name for name in _names(STATIC) if not _is_named(name)]
    assert unused == []


def test_styles_and_scripts_of_components_belong_to_a_template():
    components = {path.stem for path in (TEMPLATES / "components").rglob("*.html")}
    orphans = [name for name in _names(STATIC / "components") if name.split(".")[0] not in components]
    assert orphans == []


def _names(folder):
    return [path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*")) if path.is_file()]


def _is_named(name):
    """Returns whether a file is called by its name, or by its way from the folder of whoever calls it."""
    called = re.compile(rf"""["'(/]{re.escape(name)}["')]|["'(]\./{re.escape(name.split("/")[-1])}["')]""")
    return any(called.search(text) for text in _texts())


def _texts():
    pages = [path for folder in (TEMPLATES, STATIC) for path in folder.rglob("*") if path.suffix in _SPEAKING]
    return [path.read_text() for path in [*pages, *python_files(SERVICES)]]


_SPEAKING = (".html", ".xml", ".txt", ".css", ".js", ".mjs", ".webmanifest")
