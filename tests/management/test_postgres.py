"""The throw-away server is found, or said to be missing, and refuses root politely."""

import os
import pwd

import pytest

from services.management import postgres


@pytest.fixture
def debian(tmp_path, monkeypatch):
    """A machine with nothing but what a test puts there."""
    monkeypatch.setattr(postgres, "_DEBIAN_FOLDERS", tmp_path)
    monkeypatch.setattr(postgres.shutil, "which", lambda name: None)
    return tmp_path


def install(folder):
    folder.mkdir(parents=True)
    for program in ("initdb", "postgres"):
        (folder / program).touch()


def test_the_newest_version_of_debian_is_taken(debian):
    install(debian / "9.6" / "bin")
    install(debian / "15" / "bin")
    assert postgres.find_programs() == debian / "15" / "bin"


def test_a_client_alone_is_no_server(debian):
    (debian / "15" / "bin").mkdir(parents=True)
    assert postgres.find_programs() is None


def test_root_without_another_user_is_told_so(monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(pwd, "getpwnam", lambda name: {}[name])
    with pytest.raises(postgres.ServerError, match="refuses to run as root"):
        postgres._account()


def test_an_ordinary_user_runs_the_server_itself(monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert postgres._account() == {}
