"""What tests of commands and of the demonstration share; this file is read before there are any models."""

import json

import pytest

FEW = {"listings.json": (1, 3, 4, 5, 6, 7, 37), "attested.json": (92,)}


@pytest.fixture
def few_listings(tmp_path, monkeypatch):
    """A demonstration of eight listings, a round and its stops among them: the whole takes seconds to load."""
    from services.management import demonstration
    from tests.fixtures import demo

    folder = tmp_path / "few"
    folder.mkdir()
    for name, numbers in FEW.items():
        whole = json.loads((demo.FOLDER / name).read_text(encoding="utf-8"))
        ids = {f"demo-{number}" for number in numbers}
        chosen = [record for record in whole["records"] if record["id"] in ids]
        (folder / name).write_text(json.dumps({**whole, "records": chosen}), encoding="utf-8")
    monkeypatch.setattr(demonstration, "FOLDER", folder)
    return folder
