"""What tests of commands share."""

import json

import pytest


@pytest.fixture
def few_listings(tmp_path, monkeypatch):
    """A demonstration of seven listings, a round and its stops among them: the whole takes seconds to load."""
    from services.management.commands import load_demo
    from tests.fixtures import demo

    whole = json.loads((demo.FOLDER / "listings.json").read_text(encoding="utf-8"))
    chosen = [
        record for record in whole["records"] if record["id"] in {f"demo-{number}" for number in (1, 3, 4, 5, 6, 7, 37)}
    ]
    path = tmp_path / "listings.json"
    path.write_text(json.dumps({**whole, "records": chosen}), encoding="utf-8")
    monkeypatch.setattr(load_demo, "LISTINGS", path)
    return path
