"""A directory is built once, found again, and built anew when it would come out otherwise."""

from services.catalogue.models import Listing
from tests.bench import directories
from tests.bench.directories import built_directory, served


def test_what_was_built_is_found_again(tmp_path):
    assert built_at(tmp_path) == built_at(tmp_path)


def test_other_sources_make_another_directory(tmp_path, monkeypatch):
    before = built_at(tmp_path)
    monkeypatch.setattr(directories, "_fingerprint", lambda: "of other sources")

    assert built_at(tmp_path) != before


def test_what_is_served_is_read_through_the_connection_of_the_site(tmp_path):
    with served(built_directory(tmp_path, 30)):
        assert Listing.objects.count() == 30


def built_at(folder):
    return (built_directory(folder, 30) / "current" / "release.sqlite3").stat().st_mtime_ns
