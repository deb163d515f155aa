"""What every test gets: the settings its folder needs, a data folder of its own, a closed network, severe pages.

No test needs `--ds`: services/management/suite.py says which settings module a folder of tests runs with.
"""

import gzip
import json
import os
import tempfile
from pathlib import Path

import hypothesis
import pytest

from services.management.suite import PUBLIC, settings_for
from tests import gdal, markup, network, templates

TESTS = Path(__file__).parent

if os.environ.get("HRD_HIDE_GDAL"):
    gdal.hide()

hypothesis.settings.register_profile("ci", deadline=None, max_examples=40, database=None, derandomize=True)
hypothesis.settings.register_profile("thorough", deadline=None, max_examples=2000, database=None)
hypothesis.settings.load_profile(os.environ.get("HRD_HYPOTHESIS", "ci"))


def pytest_configure(config):
    """Chooses the settings module by the folders asked for, with a data folder that is nobody's real one."""
    import django.conf

    if django.conf.settings.configured and "HRD_DATA_DIR" not in os.environ:
        raise pytest.UsageError("Leave --ds and DJANGO_SETTINGS_MODULE out: the folder of a test chooses its settings.")
    if "HRD_DATA_DIR" not in os.environ:
        folder = tempfile.TemporaryDirectory(prefix="directory-tests-")
        config.add_cleanup(folder.cleanup)
        os.environ["HRD_DATA_DIR"] = folder.name
    Path(os.environ["HRD_DATA_DIR"], "static").mkdir(parents=True, exist_ok=True)
    try:
        settings_module = settings_for(_folders_asked_for(config))
    except ValueError as reason:
        raise pytest.UsageError(str(reason)) from None
    if settings_module:
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", settings_module)
        assert django.conf.settings.DATABASES


def pytest_sessionstart():
    """Closes the network and makes templates severe, once Django is there."""
    network.close()
    if not _runs_with_django():
        return
    templates.fail_on_missing_variables()
    _let_every_test_read_the_release()
    if _runs_as_site():
        from services.privacy.middleware import SiteHeaders

        SiteHeaders.strict = True


def pytest_terminal_summary(terminalreporter):
    """Leaves the counts, and every skipped test with its reason, where `manage.py test` looks for them."""
    report = os.environ.get("HRD_TEST_REPORT")
    if not report:
        return
    stats = terminalreporter.stats
    counts = {outcome: len(stats.get(outcome, ())) for outcome in ("passed", "failed", "error", "skipped")}
    skipped = [f"{test.nodeid}: {_reason(test)}" for test in stats.get("skipped", ())]
    Path(report).write_text(json.dumps({"counts": counts, "left_out": skipped}))


@pytest.fixture(autouse=True)
def _site_reads_its_release(request):
    """Lets tests of the site read the release without asking for a database: there is nothing they could change."""
    if not _runs_as_site():
        yield
        return
    with request.getfixturevalue("django_db_blocker").unblock():
        yield


@pytest.fixture(autouse=True)
def _pages_keep_the_content_policy(monkeypatch):
    """Fails a test in which the site answers with a page that its own content policy would break."""
    if not _runs_as_site():
        return
    from django.test import Client

    request_page = Client.request

    def request_and_look(client, **request):
        response = request_page(client, **request)
        if response.get("Content-Type", "").startswith("text/html") and not response.streaming:
            content = response.content
            if response.get("Content-Encoding") == "gzip":
                content = gzip.decompress(content)
            faults = markup.faults_of(content.decode())
            assert not faults, f"{request.get('PATH_INFO')}: " + "; ".join(faults)
        return response

    monkeypatch.setattr(Client, "request", request_and_look)


@pytest.fixture(scope="session")
def release_folder(tmp_path_factory):
    """The folder that a session keeps its releases in."""
    return tmp_path_factory.mktemp("releases")


def _folders_asked_for(config):
    """Returns the folders of tests/ that the arguments name."""
    folders = set()
    for argument in config.args:
        path = Path(config.invocation_params.dir, argument.split("::")[0]).resolve()
        if path == TESTS or not path.is_relative_to(TESTS):
            folders.update(folder.name for folder in TESTS.iterdir() if (folder / "__init__.py").exists())
        else:
            folders.add(path.relative_to(TESTS).parts[0])
    return folders


def _runs_with_django():
    return "DJANGO_SETTINGS_MODULE" in os.environ


def _runs_as_site():
    return os.environ.get("DJANGO_SETTINGS_MODULE") == PUBLIC


def _let_every_test_read_the_release():
    """Takes the release out of Django's guard: it is a read-only file that needs no test database."""
    from django.test import testcases

    refuse = testcases._DatabaseFailure.__call__

    def refuse_but_for_the_release(guard, *arguments, **options):
        if "connections to 'release'" in guard.message:
            return guard.wrapped(*arguments, **options)
        return refuse(guard)

    testcases._DatabaseFailure.__call__ = refuse_but_for_the_release


def _reason(test):
    return test.longrepr[2] if isinstance(test.longrepr, tuple) else str(test.longrepr)


@pytest.fixture(scope="session")
def places(tmp_path_factory):
    """The whole gazetteer, made once a session from the committed extract; the site under test reads it."""
    from django.conf import settings

    from services.places.loading import prepare

    settings.HRD_PLACES_FILE = prepare(tmp_path_factory.mktemp("places"))
    return settings.HRD_PLACES_FILE


@pytest.fixture
def make_release(tmp_path):
    """Publishes invented public records (tests/catalogue/records.py) as the release that the site under test serves."""
    from django.db import connections
    from django.test import override_settings

    from services.catalogue.current import forget
    from tests.releases import publish_records

    releases = tmp_path / "releases"
    numbers = iter(range(1, 1000))

    def publish(records, phrases=()):
        folder = publish_records(releases, records, next(numbers), phrases)
        connections["release"].close()
        return folder

    with override_settings(HRD_RELEASES_DIR=releases):
        forget()
        yield publish
        connections["release"].close()
        forget()


@pytest.fixture
def announced():
    """The announcements of changed listings, as they are made: pairs of location ids and removed public ids."""
    from services.registry.curation.changes import listings_changed

    heard = []

    def hear(sender, location_ids, removed, **_):
        heard.append((location_ids, removed))

    listings_changed.connect(hear)
    yield heard
    listings_changed.disconnect(hear)
