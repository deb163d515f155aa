"""Nothing is called after nothing: no rooms for leftovers, and the project folder holds settings, addresses, WSGI."""

from tests.house.tree import ROOT, SERVICES, named, python_files

LEFTOVERS = {"utils", "util", "helpers", "helper", "common", "misc", "tools", "lib"}


def test_no_module_is_a_drawer_for_leftovers():
    drawers = [named(path) for path in python_files(SERVICES) if LEFTOVERS & {path.stem, *path.parts}]
    assert drawers == []


def test_no_room_repeats_the_name_of_the_house():
    assert not (SERVICES / "services.py").exists()


def test_the_project_folder_holds_settings_addresses_and_wsgi():
    modules = {path.relative_to(ROOT / "hrdirectory").parts[0] for path in python_files(ROOT / "hrdirectory")}
    assert modules == {"__init__.py", "settings", "urls", "wsgi.py"}
