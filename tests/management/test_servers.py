"""Each process is told what it needs and nothing more."""

import pytest

from services.management.servers import publisher, registry, site


@pytest.fixture(autouse=True)
def operator(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgresql://curator:s3cret@db/listings")
    monkeypatch.setenv("GRANIAN_LOG_ACCESS_ENABLED", "true")


def test_the_site_knows_no_database_and_not_the_secret_of_the_registry(settings):
    environment = site("127.0.0.1", 8000).child.environment
    assert environment["DJANGO_SETTINGS_MODULE"] == "hrdirectory.settings.public"
    assert "DATABASE_URL" not in environment
    assert settings.SECRET_KEY not in environment.values()


def test_the_secret_of_the_site_is_the_same_at_every_start():
    secrets = {site("127.0.0.1", 8000).child.environment["HRD_SECRET_KEY"] for _ in range(2)}
    assert len(secrets) == 1
    assert len(secrets.pop()) >= 32


def test_no_server_logs_visits_whatever_the_environment_says():
    child = site("127.0.0.1", 8000).child
    assert "GRANIAN_LOG_ACCESS_ENABLED" not in child.environment
    assert "--no-access-log" in child.command
    assert child.command[child.command.index("--log-level") + 1] == "critical"


@pytest.mark.parametrize(("processors", "workers"), [(1, 1), (2, 1), (4, 2), (64, 2)])
def test_a_small_machine_answers_with_one_process(monkeypatch, processors, workers):
    monkeypatch.setattr("os.cpu_count", lambda: processors)
    command = site("127.0.0.1", 8000).child.command
    assert command[command.index("--workers") + 1] == str(workers)


def test_the_registry_stays_on_this_machine():
    door = registry("0.0.0.0", 8001)
    assert (door.host, door.address) == ("127.0.0.1", "http://localhost:8001")


def test_the_registry_listens_elsewhere_only_behind_tls(settings):
    settings.HRD_BEHIND_TLS = True
    assert registry("192.0.2.7", 8001).host == "192.0.2.7"


def test_the_registry_and_the_publisher_know_the_database():
    for child in (registry("127.0.0.1", 8001).child, publisher()):
        assert child.environment["DATABASE_URL"] == "postgresql://curator:s3cret@db/listings"
        assert child.environment["DJANGO_SETTINGS_MODULE"] == "hrdirectory.settings.registry"


def test_an_address_with_colons_is_written_in_brackets():
    assert site("::1", 8000).address == "http://[::1]:8000"
