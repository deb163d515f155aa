"""The network is closed in tests."""

import socket

import pytest

from tests.network import NetworkIsClosedError


def test_no_test_reaches_another_machine_by_address():
    with socket.socket() as plug, pytest.raises(NetworkIsClosedError, match=r"192\.0\.2\.1"):
        plug.connect(("192.0.2.1", 80))


def test_no_test_asks_for_the_address_of_a_name():
    with pytest.raises(NetworkIsClosedError, match=r"example\.org"):
        socket.getaddrinfo("example.org", 443)


def test_no_library_gets_through_either():
    with pytest.raises(NetworkIsClosedError):
        socket.create_connection(("example.org", 443))


def test_this_machine_can_be_reached():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()
