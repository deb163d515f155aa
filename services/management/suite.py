"""Which part of the suite runs with which settings and database: the one table, read by `manage.py test` and tests/.

A folder of tests belongs to one part. Rooms without Django need no settings; everything that reads a release runs with
the site's; everything that writes runs with the registry's, once on SQLite and once on PostgreSQL.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

PUBLIC = "hrdirectory.settings.public"
REGISTRY = "hrdirectory.settings.registry"

FOLDERS_WITHOUT_DJANGO = ("vocabulary", "geometry", "hours", "language", "privacy", "phones", "places")
SITE_FOLDERS = (
    "advice",
    "catalogue",
    "understanding",
    "search_quality",
    "web",
    "api",
    "packs",
    "basemap",
    "tiles",
    "bench",
    "house",
)
REGISTRY_FOLDERS = ("registry", "release", "exchange", "inbox", "desk", "management", "fixtures")
BROWSER_FOLDERS = ("browser",)


# What the machine may lack; the part is then left out, and said to be.
POSTGRESQL = "PostgreSQL's server programs (on Debian: apt install postgresql)"
CHROMIUM = "Chromium (on Debian: apt install chromium)"


@dataclass(frozen=True)
class Part:
    """One run of pytest: its paths in tests/, what it needs, which marks it takes, whether GDAL is hidden from it."""

    name: str
    paths: tuple[str, ...]
    needs: str = ""
    marks: str = ""
    hides_gdal: bool = False


# The longest first: two run at a time.
PARTS = (
    Part("Registry on SQLite", REGISTRY_FOLDERS),
    Part("Registry on PostgreSQL", REGISTRY_FOLDERS, needs=POSTGRESQL, marks="not once"),
    Part("Rules and site", FOLDERS_WITHOUT_DJANGO + SITE_FOLDERS),
    Part("Without GDAL", ("house/test_without_gdal.py", "web/views"), hides_gdal=True),
    Part("In a browser", BROWSER_FOLDERS, needs=CHROMIUM),
)


def settings_for(folders: Iterable[str]) -> str | None:
    """Returns the settings module that these folders of tests need, or None if they need no Django.

    Raises ValueError if they need both, or if one of them is in no part of the suite.
    """
    wanted = {_settings_of(folder) for folder in folders} - {None}
    if len(wanted) > 1:
        raise ValueError(
            f"Tests of the registry ({', '.join(REGISTRY_FOLDERS)}) and of the site have different settings, so "
            "they are two runs. Name folders of one kind, or run everything with: python3 manage.py test"
        )
    return wanted.pop() if wanted else None


def _settings_of(folder: str) -> str | None:
    if folder in FOLDERS_WITHOUT_DJANGO:
        return None
    if folder in REGISTRY_FOLDERS:
        return REGISTRY
    if folder in SITE_FOLDERS or folder in BROWSER_FOLDERS:
        return PUBLIC
    raise ValueError(f"tests/{folder}/ is in no part of the suite; name it in services/management/suite.py.")
