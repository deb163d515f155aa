"""What tests of pages share: collected static files, the gazetteer, and a small directory around Glasgow."""

from datetime import UTC, datetime

import pytest
from django.conf import settings
from django.core.management import call_command

from tests.catalogue.records import make_area, make_offer, make_record, make_remote


@pytest.fixture(scope="session", autouse=True)
def collected():
    """Static files as the site serves them: pages name them by their hash."""
    # Squeezing every file of every package takes longer than all tests together, and no test looks at the result.
    settings.WHITENOISE_SKIP_COMPRESS_EXTENSIONS = ("css", "js", "html", "svg", "json", "map", "txt", "md")
    call_command("collectstatic", interactive=False, verbosity=0, ignore_patterns=["rest_framework*"])


@pytest.fixture(autouse=True)
def noon(monkeypatch):
    """A Tuesday in November, noon in Glasgow."""
    moment = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)

    class Clock(datetime):
        @classmethod
        def now(cls, tz=None):
            return moment.astimezone(tz)

    for view in ("area", "filters", "find", "kept_places", "overdose", "place", "tell"):
        monkeypatch.setattr(f"services.web.views.{view}.datetime", Clock)
    return moment


@pytest.fixture
def directory(make_release, places):
    """Publishes two places and a postal service, and returns their records by a short name."""
    kite = make_record(
        "Kite Street (demo)",
        description="A calm place with a kettle on.",
        offers=[
            make_offer("nsp", name="Exchange", facts={"id_needed": "never", "cost": "free", "entry": ["walk_in"]}),
            make_offer("naloxone", name="Naloxone kits"),
        ],
    )
    lantern = make_record(
        "Lantern (demo)",
        precision="area",
        cell_m=1113,
        visibility="area_only",
        address={"city": "Glasgow", "state_province": "", "country": "GB"},
        latitude=55.87,
        longitude=-4.3,
        offers=[make_offer("housing", opening_hours="24/7", stated_by_source=True)],
    )
    post = make_remote("Post (demo)", areas=[make_area("country", country="GB")])
    make_release([kite, lantern, post])
    return {"kite": kite, "lantern": lantern, "post": post}


@pytest.fixture
def every_page(directory):
    """The address of one page of every kind."""
    kite = directory["kite"]["id"]
    return [
        "/", "/find/", "/find/not-a-token/", "/a/", "/a/in/gb/", "/a/in/gb/sct/", "/a/glasgow/", "/a/glasgow/k1/",
        "/a/glasgow/filters/", "/a/glasgow/k1-k5/filters/?f=b2u", "/a/glasgow/map/filters/",
        "/a/glasgow/k1/map/filters/",
        "/a/glasgow/k1-k4/?f=b1-b2&p=2", "/a/glasgow/map/", "/a/glasgow/k1/map/", f"/s/{kite}/",
        "/near/", "/near/glasgow/", "/near/map/", "/near/glasgow/map/",
        "/sos/", "/sos/glasgow/", f"/tell/{kite}/", f"/tell/{kite}/thanks/",
        "/safety/", "/privacy/", "/rights/", "/about/",
        "/nothing/here/",
    ]  # fmt: skip


@pytest.fixture
def inbox(tmp_path, monkeypatch):
    """An inbox with its keys; returns its folder and the path of the private key."""
    from services.inbox.keys import prepare

    monkeypatch.setattr(settings, "HRD_PUBLIC_DIR", tmp_path / "public")
    monkeypatch.setattr(settings, "HRD_INBOX_DIR", tmp_path / "inbox")
    prepare(tmp_path / "registry", tmp_path / "public")
    return tmp_path / "inbox", tmp_path / "registry" / "inbox.key"
