"""Whether the registry's database answers, and one sentence without any password when it does not."""

from __future__ import annotations

import psycopg
from django.db import OperationalError, connection

SECONDS_TO_ANSWER = 5


class DatabaseUnreachableError(Exception):
    """The registry's database cannot be used; its text is one sentence that says why."""


def check_reachable() -> None:
    """Raises DatabaseUnreachableError if the database cannot be opened.

    Asks PostgreSQL directly: the connection pool would go on trying, and saying so, for minutes.
    """
    try:
        if connection.vendor == "postgresql":
            _ask_postgresql()
        else:
            connection.ensure_connection()
    except (OperationalError, psycopg.OperationalError) as reason:
        raise DatabaseUnreachableError(f"{_name()} cannot be opened: {_first_line(reason)}.") from reason


def describe(reason: Exception) -> str:
    """Returns one sentence for an error that the database has answered with."""
    return f"{_name()} has failed: {_first_line(reason)}."


def let_go() -> None:
    """Closes the connection and, with PostgreSQL, the pool and its threads."""
    connection.close()
    if hasattr(connection, "close_pool"):
        connection.close_pool()


def _ask_postgresql() -> None:
    parameters = connection.get_connection_params() | {"connect_timeout": SECONDS_TO_ANSWER}
    psycopg.connect(**parameters).close()


def _name() -> str:
    """Returns the database in words: no user, no password."""
    settings = connection.settings_dict
    if connection.vendor == "postgresql":
        place = settings["HOST"] or "this machine"
        return f"The registry's database {settings['NAME']} at {place}"
    return f"The registry's database {settings['NAME']}"


def _first_line(reason: Exception) -> str:
    return str(reason).strip().split("\n")[0].rstrip(".")
