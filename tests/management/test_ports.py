"""A port that cannot be used is said in one sentence, with the option that changes it."""

import socket

import pytest

from services.management.ports import PortError, answers, check_free


@pytest.fixture
def taken():
    """A port on which somebody listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_a_free_port_passes(taken):
    free = taken + 1 if not answers("127.0.0.1", taken + 1) else taken + 2
    assert check_free("127.0.0.1", free, "--site-port") is None


def test_a_taken_port_is_named_with_its_option(taken):
    with pytest.raises(PortError, match=rf"^Port {taken} is taken by another program; .* --site-port\.$"):
        check_free("127.0.0.1", taken, "--site-port")


def test_a_number_beyond_all_ports_is_refused():
    with pytest.raises(PortError, match="from 0 to 65535, and 70000 is not"):
        check_free("127.0.0.1", 70000, "--site-port")


def test_an_address_of_another_machine_is_refused():
    with pytest.raises(PortError, match=r"192\.0\.2\.1: it is no address of this machine"):
        check_free("192.0.2.1", 8000, "--site-port")


def test_a_server_that_listens_answers(taken):
    assert answers("127.0.0.1", taken) is True


def test_a_server_that_has_gone_does_not(taken):
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    assert answers("127.0.0.1", port) is False
