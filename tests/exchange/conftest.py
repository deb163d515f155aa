"""The gazetteer as an import asks it; this file is read before there are any models."""

import pytest


@pytest.fixture(scope="session")
def geography(places):
    """What the committed gazetteer knows."""
    from services.exchange.geography import Geography
    from services.places.gazetteer import Gazetteer

    return Geography(Gazetteer(places))


@pytest.fixture
def import_records(tmp_path, geography, db):
    """Imports invented records as the source “invented”, and returns what was done."""
    from services.exchange.importing import apply, plan
    from tests.exchange.make import write_records

    def run(*records, trusted=False, by=None):
        path = write_records(tmp_path / "records.json", *records)
        return apply(plan(path, trusted=trusted, geography=geography), by=by)

    return run


@pytest.fixture
def curator(db):
    """An account of a curator."""
    from tests.registry.make import make_curator

    return make_curator()
