"""Promises of the page that shows every component."""

from types import SimpleNamespace

import pytest
from django.conf import settings

from services.web.component_samples import samples
from services.web.design import icon_names, tokens

ADDRESSES = ("/about/components/", "/about/components/schemes.css")


@pytest.fixture
def debug(monkeypatch):
    """A developer's own settings, for this view alone: Django would make its templates anew."""
    monkeypatch.setattr("services.web.views.components.settings", SimpleNamespace(DEBUG=True))


@pytest.mark.parametrize("address", ADDRESSES)
def test_without_debug_there_is_no_such_page(client, directory, address):
    assert client.get(address).status_code == 404


def test_every_component_is_shown(client, directory, debug):
    folder = settings.BASE_DIR / "templates"
    every = {path.relative_to(folder).as_posix() for path in (folder / "components").rglob("*.html")}
    shown = {template.name for template in client.get("/about/components/").templates}
    assert every - shown == set(), "Give it a sample in services/web/component_samples.py."


def test_every_state_is_named_in_both_schemes(client, directory, debug):
    page = client.get("/about/components/").content.decode()
    states = [state for states in samples().values() for state in states if state]
    assert [state for state in states if page.count(f'<p class="quiet">{state}</p>') < 2] == []


def test_every_token_and_every_drawing_is_shown(client, directory, debug):
    page = client.get("/about/components/").content.decode()
    assert [name for name in tokens() if f"<code>--{name}</code>" not in page] == []
    assert [name for name in icon_names() if f"<code>{name}</code>" not in page] == []


def test_a_box_is_dark_in_a_light_room(client, directory, debug):
    sheet = client.get("/about/components/schemes.css").content.decode()
    assert f"--paper: {tokens('dark')['paper']};" in sheet[sheet.index(".scheme-dark") :]
