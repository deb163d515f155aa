"""Promises of the service worker's addresses."""

import pytest

from tests.web.conftest import collected  # noqa: F401 — the worker names collected files


@pytest.fixture
def release(make_release):
    return make_release([])


def test_any_worker_of_old_is_told_to_delete_everything_and_to_go(client, tmp_path, settings):
    settings.HRD_RELEASES_DIR = tmp_path  # it must not depend on there being a release
    answer = client.get("/sw.js")
    assert answer.headers["Content-Type"].startswith("text/javascript")
    assert "caches.delete(name)" in answer.content.decode()
    assert "registration.unregister()" in answer.content.decode()
    assert "fetch" not in answer.content.decode()


def test_the_worker_may_answer_for_the_whole_site_and_is_never_held_by_a_browser(client, release):
    answer = client.get("/near/worker.js")
    assert answer.headers["Service-Worker-Allowed"] == "/"
    assert answer.headers["Cache-Control"] == "no-store"


def test_it_keeps_files_by_names_that_change_with_what_is_in_them(client, release):
    setup = client.get("/near/worker.js").content.decode().split("\n", 1)[0]
    assert '"/static/near/near.js"' not in setup
    assert '"/static/near/near.' in setup


def test_an_operator_who_keeps_nothing_any_more_retires_it(client, release, settings):
    settings.HRD_OFFLINE = False
    assert client.get("/near/worker.js").content == client.get("/sw.js").content
    assert client.get("/near/worker.json").json()["keeps"] is False


def test_it_learns_which_release_is_in_force(client, release):
    state = client.get("/near/worker.json").json()
    assert state == {"layout": 1, "keeps": True, "release": release.name}
