"""Closes the network to tests: only this machine and unix sockets can be reached."""

import ipaddress
import socket

LOCAL_NAMES = ("localhost", "", None)


class NetworkIsClosedError(OSError):
    """A test has tried to reach another machine."""


def close() -> None:
    """Lets no test connect elsewhere or ask for the address of a name elsewhere."""
    socket.socket.connect = _guarded(socket.socket.connect, _host_of_address)
    socket.socket.connect_ex = _guarded(socket.socket.connect_ex, _host_of_address)
    socket.getaddrinfo = _guarded(socket.getaddrinfo, lambda host, *_: host)


def _guarded(call, host_of):
    def guarded(*arguments, **options):
        host = host_of(*arguments)
        if not _is_here(host):
            raise NetworkIsClosedError(f"The network is closed in tests, and this one asks for {host}.")
        return call(*arguments, **options)

    return guarded


def _host_of_address(_socket, address):
    return address[0] if isinstance(address, tuple) else "localhost"  # a path is a unix socket


def _is_here(host):
    host = host.decode() if isinstance(host, bytes) else host
    if host in LOCAL_NAMES:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback or ipaddress.ip_address(host).is_unspecified
    except ValueError:
        return False
