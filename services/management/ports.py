"""Which ports of this machine are free, and whether a server answers on one yet."""

from __future__ import annotations

import errno
import socket

HIGHEST_PORT = 65535


class PortError(OSError):
    """A port cannot be listened on; its text is one sentence that says why."""


def check_free(host: str, port: int, option: str) -> None:
    """Raises PortError if nothing could listen there now; `option` is what the reader can change."""
    if not 0 <= port <= HIGHEST_PORT:
        raise PortError(f"A port is a number from 0 to {HIGHEST_PORT}, and {port} is not.")
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except OSError as reason:
        raise PortError(_sentence(reason, host, port, option)) from reason


def answers(host: str, port: int) -> bool:
    """Returns whether something accepts connections there."""
    try:
        with socket.create_connection((host, port), timeout=1):
            return True
    except OSError:
        return False


def _sentence(reason: OSError, host: str, port: int, option: str) -> str:
    if reason.errno == errno.EADDRINUSE:
        return f"Port {port} is taken by another program; choose another with {option}."
    if reason.errno == errno.EACCES:
        return f"Port {port} needs rights that this user does not have; choose one above 1023 with {option}."
    return f"Nothing can listen on {host}: it is no address of this machine. Choose another with --bind."
