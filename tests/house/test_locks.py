"""The locks hold what pyproject.toml asks for, each package with its hashes, and name no place to fetch from."""

import re
import tomllib

from tests.house.tree import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
RUN_LOCK = (ROOT / "requirements.txt").read_text()
TEST_LOCK = (ROOT / "requirements-test.txt").read_text()


def test_what_runs_is_locked():
    assert _names(PROJECT["project"]["dependencies"]) - _versions(RUN_LOCK).keys() == set()


def test_what_tests_is_locked():
    assert _names(PROJECT["dependency-groups"]["test"]) - _versions(TEST_LOCK).keys() == set()


def test_the_test_lock_holds_the_run_lock_version_for_version():
    assert _versions(RUN_LOCK).items() <= _versions(TEST_LOCK).items()


def test_every_package_has_a_hash():
    packages = re.split(r"\n(?=\S)", RUN_LOCK + "\n" + TEST_LOCK)
    assert [package for package in packages if "==" in package and "--hash=sha256:" not in package] == []


def test_no_lock_names_a_place_to_fetch_from():
    assert re.findall(r"https?://|--index-url|--find-links", RUN_LOCK + TEST_LOCK) == []


def _names(requirements):
    return {re.split(r"[\[<>=!~ ]", requirement)[0].lower() for requirement in requirements}


def _versions(lock):
    return dict(re.findall(r"^([a-z0-9-]+)(?:\[[\w,]+\])?==(\S+)", lock, re.MULTILINE))
