"""What tests of packs share: noon in November, and a small directory in two countries."""

from datetime import UTC, datetime

import pytest

from tests.catalogue.records import make_area, make_offer, make_record, make_remote


@pytest.fixture(autouse=True)
def noon(monkeypatch):
    """A Tuesday in November, noon in Glasgow."""
    moment = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)

    class Clock(datetime):
        @classmethod
        def now(cls, tz=None):
            return moment.astimezone(tz)

    monkeypatch.setattr("services.packs.views.datetime", Clock)
    return moment


@pytest.fixture
def directory(make_release, places):
    """Publishes two places, one of them withheld, and two postal services; returns their records by a short name."""
    kite = make_record(
        "Kite Street (demo)",
        offers=[
            make_offer("nsp", facts={"id_needed": "never", "cost": "free", "entry": ["walk_in"]}),
            make_offer("naloxone", opening_hours="24/7"),
        ],
    )
    hidden = {
        "precision": "area",
        "cell_m": 1113,
        "visibility": "area_only",
        "latitude": 55.8665,
        "longitude": -4.30077,
    }
    lantern = make_record(
        "Lantern (demo)", **hidden, address={"city": "Glasgow", "state_province": "", "country": "GB"}
    )
    british = make_remote("Post (demo)", areas=[make_area("country", country="GB")])
    finnish = make_remote("Posti (demo)", areas=[make_area("country", country="FI")])
    make_release([kite, lantern, british, finnish])
    return {"kite": kite, "lantern": lantern, "british": british, "finnish": finnish}
