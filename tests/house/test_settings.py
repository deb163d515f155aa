"""Every wrong value of a setting is one sentence that begins with its name, before anything has started."""

import re
import runpy
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from tests.house.tree import DOCS, ROOT

OF_BOTH = [
    ("HRD_DATA_DIR", str(Path(__file__))),
    ("HRD_ALLOWED_HOSTS", "*"),
    ("HRD_ALLOWED_HOSTS", "https://directory.example.org"),
    ("HRD_ALLOWED_HOSTS", "directory.example.org:8000"),
    ("HRD_ALLOWED_HOSTS", ""),
    ("HRD_SECRET_KEY", "too short"),
    ("HRD_BEHIND_TLS", "perhaps"),
    ("HRD_SITE_NAME", ""),
    ("HRD_SITE_NAME", "two\nlines"),
    ("HRD_SITE_URL", "directory.example.org"),
    ("HRD_SITE_URL", "https://[directory"),
    ("HRD_SITE_URL", "https://directory.example.org:door"),
    ("HRD_ONION_URL", "http://directory.onion"),
    ("HRD_EXIT_URL", ""),
    ("HRD_EXIT_URL", "javascript:alert(1)"),
    ("HRD_EXIT_URL", "https://example.org/?from=here"),
    ("HRD_HOME_AREA", ""),
    ("HRD_HOME_AREA", "Glasgow City"),
    ("HRD_KINDS", ""),
    ("HRD_KINDS", "nsp,needles"),
    ("HRD_KINDS", "nsp,nsp"),
    ("HRD_LANGUAGES", "xx"),
    ("HRD_LANGUAGES", "en,en"),
    ("HRD_DISTANCE_UNIT", "miles"),
    ("HRD_DISTANCE_UNIT", "metric,imperial"),
    ("HRD_CACHE_SECONDS", "301"),
    ("HRD_CACHE_SECONDS", "-1"),
    ("HRD_CACHE_SECONDS", "five minutes"),
    ("HRD_CACHE_SECONDS", ""),
    ("HRD_SIGNED_ADVICE", "signed.toml"),
    ("HRD_SIGNED_ADVICE", "/nowhere/signed.toml"),
    ("HRD_SIGNED_ADVICE", str(Path(__file__))),
    ("HRD_OFFLINE", "sometimes"),
]
OF_THE_REGISTRY = [
    ("DATABASE_URL", "mysql://localhost/listings"),
    ("DATABASE_URL", "postgresql://curator@localhost:door/listings"),
    ("DATABASE_URL", "postgresql://curator:12/s3cret@localhost/listings"),
    ("DATABASE_URL", "postgresql://localhost"),
    ("DATABASE_URL", "sqlite://"),
    ("HRD_REGISTRY_ORIGINS", "registry.example.org"),
    ("HRD_REGISTRY_ORIGINS", "https://registry.example.org/admin/"),
]


@pytest.fixture
def started(monkeypatch, tmp_path):
    """Reads the settings of a process as its start does, with one variable set."""
    monkeypatch.setenv("HRD_DATA_DIR", str(tmp_path))

    def start(process, name, value):
        monkeypatch.setenv(name, value)
        monkeypatch.delitem(sys.modules, "hrdirectory.settings.base", raising=False)
        return runpy.run_path(str(ROOT / "hrdirectory" / "settings" / f"{process}.py"))

    return start


@pytest.mark.parametrize(("name", "value"), OF_BOTH)
@pytest.mark.parametrize("process", ["public", "registry"])
def test_a_wrong_value_is_refused_by_both(started, process, name, value):
    with pytest.raises(ImproperlyConfigured, match=rf"^{name}\b.*\.$"):
        started(process, name, value)


@pytest.mark.parametrize(("name", "value"), OF_THE_REGISTRY)
def test_a_wrong_value_is_refused_by_the_registry(started, name, value):
    with pytest.raises(ImproperlyConfigured, match=rf"^{name}\b.*\.$"):
        started("registry", name, value)


def test_no_setting_takes_just_anything():
    settings = re.findall(r"^## ([A-Z_]+)$", (DOCS / "settings.md").read_text(), re.MULTILINE)
    assert set(settings) == {name for name, _ in OF_BOTH + OF_THE_REGISTRY}


@pytest.mark.parametrize(
    ("name", "value", "setting", "read"),
    [
        ("HRD_ALLOWED_HOSTS", "a.example.org, [::1]", "ALLOWED_HOSTS", ["a.example.org", "[::1]"]),
        ("HRD_BEHIND_TLS", "Yes", "HRD_BEHIND_TLS", True),
        ("HRD_LANGUAGES", "ar,en", "LANGUAGE_CODE", "ar"),
        ("HRD_SITE_URL", "", "HRD_SITE_URL", ""),
        ("HRD_REGISTRY_ORIGINS", "https://a.example.org:8443", "CSRF_TRUSTED_ORIGINS", ["https://a.example.org:8443"]),
    ],
)
def test_a_good_value_is_read(started, name, value, setting, read):
    assert started("registry", name, value)[setting] == read


def test_the_folder_of_the_registry_is_made_for_its_owner_alone(started, tmp_path):
    started("registry", "HRD_DATA_DIR", str(tmp_path / "new"))
    assert (tmp_path / "new" / "registry").stat().st_mode & 0o777 == 0o700


def test_the_secret_of_the_registry_is_made_once_and_kept_from_others(started, tmp_path):
    first = started("registry", "HRD_SECRET_KEY", "")["SECRET_KEY"]
    assert started("registry", "HRD_SECRET_KEY", "")["SECRET_KEY"] == first
    assert (tmp_path / "registry" / "secret_key").stat().st_mode & 0o777 == 0o600
