"""Static files are collected when they have changed, and only then."""

import pytest

from services.management import static_files
from services.management.static_files import collect_when_changed


@pytest.fixture(autouse=True)
def folders(settings, tmp_path):
    (tmp_path / "source").mkdir()
    (tmp_path / "source" / "page.css").write_text("p { color: black }")
    settings.STATICFILES_DIRS = [tmp_path / "source"]
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
    settings.STATIC_ROOT = tmp_path / "static"
    return tmp_path


def test_the_first_start_collects(folders):
    assert collect_when_changed() is True
    assert (folders / "static" / "page.css").exists()
    assert (folders / "static" / "staticfiles.json").exists()


def test_the_second_start_does_not():
    collect_when_changed()
    assert collect_when_changed() is False


def test_a_changed_file_is_collected_again(folders):
    collect_when_changed()
    (folders / "source" / "page.css").write_text("p { color: dimgray }")
    assert collect_when_changed() is True
    assert "dimgray" in (folders / "static" / "page.css").read_text()


def test_another_way_to_store_them_is_noticed(folders, monkeypatch):
    collect_when_changed()
    (folders / "storage.py").write_text("# written anew")
    monkeypatch.setattr(static_files.inspect, "getfile", lambda _: folders / "storage.py")
    assert collect_when_changed() is True
