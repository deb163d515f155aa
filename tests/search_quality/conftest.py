"""Every case is read once a session; the table of recall is printed at the end."""

import pytest
from django.conf import settings
from django.test import override_settings

from services.places.gazetteer import Gazetteer
from services.understanding.reading import read
from tests.search_quality.cases import our_cases
from tests.search_quality.measures import outcome, table

TABLE = pytest.StashKey[list[str]]()


@pytest.fixture(scope="package", autouse=True)
def plain_static_files():
    """Names static files without the manifest that only a collected folder has."""
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    with override_settings(STORAGES={**settings.STORAGES, "staticfiles": plain}):
        yield


@pytest.fixture(scope="session")
def gazetteer(places):
    """The gazetteer of the committed extract."""
    return Gazetteer(places)


@pytest.fixture(scope="session")
def outcomes(gazetteer, request):
    """What became of each of our cases."""
    found = [outcome(case, read(case.q, gazetteer, case.lang), gazetteer) for case in our_cases()]
    request.config.stash[TABLE] = table(found)
    return found


def pytest_terminal_summary(terminalreporter, config):
    """Prints the table, whatever the tests say."""
    if TABLE in config.stash:
        terminalreporter.section("what is understood of what people type")
        terminalreporter.write_line("\n".join(config.stash[TABLE]))
