"""Promises of the one style sheet that browsers load."""

import re

from django.conf import settings
from django.core.management import call_command
from django.test import override_settings

ONE = {**settings.STORAGES, "staticfiles": {"BACKEND": "services.web.stylesheets.OneStylesheet"}}


def collect(folder):
    with override_settings(STATIC_ROOT=folder, STORAGES=ONE):
        call_command("collectstatic", interactive=False, verbosity=0, ignore_patterns=["leaflet", "rest_framework"])
    [sheet] = folder.glob("site.*.css")
    return sheet.read_text()


def test_the_imported_sheets_stand_in_their_places(tmp_path):
    sheet = collect(tmp_path)
    assert "@import" not in sheet
    assert sheet.index(":root") < sheet.index(".frame") < sheet.index(".exit") < sheet.index("@media print")


def test_comments_stay_with_those_who_write_sheets(tmp_path):
    assert "/*" not in collect(tmp_path)


def test_comments_of_our_own_scripts_stay_there_too(tmp_path):
    collect(tmp_path)
    [script] = (tmp_path / "map").glob("map.*.js")
    assert "/*" not in script.read_text()
    assert 'from "./pins.' in script.read_text()


def test_a_module_names_others_as_they_are_stored(tmp_path):
    collect(tmp_path)
    [script] = (tmp_path / "map").glob("map.*.js")
    named = re.findall(r'"\./([\w.]+\.js)"', script.read_text())
    assert len(named) >= 5
    assert [name for name in named if not (tmp_path / "map" / name).exists() or name.count(".") < 2] == []


def test_collecting_twice_changes_nothing(tmp_path):
    assert collect(tmp_path) == collect(tmp_path)


def test_every_sheet_is_imported_or_linked_by_a_page():
    static = settings.STATICFILES_DIRS[0]
    imported = (static / "site.css").read_text()
    pages = "".join(path.read_text() for path in (settings.BASE_DIR / "templates").rglob("*.html"))
    sheets = [path.relative_to(static).as_posix() for path in static.rglob("*.css") if path.name != "site.css"]
    assert [sheet for sheet in sheets if f'"{sheet}"' not in imported + pages] == []
