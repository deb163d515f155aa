"""`manage.py serve`: prepares what is missing, then runs site, registry and publisher until told to stop."""

from __future__ import annotations

import os
import signal
import sqlite3
from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, CommandError
from django.db import DatabaseError

from services.catalogue.current import ReleaseUnavailable, current_release
from services.management import first_curator, preparation, registry_database, servers
from services.management.ports import PortError, answers, check_free
from services.management.preparation import UnknownHomeAreaError
from services.management.processes import Supervisor
from services.management.registry_database import DatabaseUnreachableError
from services.management.servers import Door
from services.management.static_files import collect_when_changed
from services.places.open_file import PlacesUnavailableError
from services.release.publisher import PublishingFailed

SAID_IN_ONE_SENTENCE = (
    PortError,
    DatabaseUnreachableError,
    PublishingFailed,
    ReleaseUnavailable,
    PlacesUnavailableError,
    UnknownHomeAreaError,
)
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Command(BaseCommand):
    """Starts a whole directory on this machine."""

    help = "Starts the site and the registry, and stops both on Ctrl-C."
    requires_system_checks: list[str] = []  # they take a second, and CI runs them
    _is_told_to_stop = False

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Names the options."""
        parser.add_argument("--site-port", type=int, default=8000, help="port of the site (8000)")
        parser.add_argument("--registry-port", type=int, default=8001, help="port of the registry (8001)")
        parser.add_argument("--bind", default=servers.LOOPBACK, help="address the site listens on (127.0.0.1)")
        parser.add_argument("--no-demo", action="store_true", help="leave an empty registry empty")
        only = parser.add_mutually_exclusive_group()
        only.add_argument("--site-only", action="store_true", help="start the site alone, from a release that is there")
        only.add_argument("--registry-only", action="store_true", help="start the registry and the publisher alone")

    def handle(self, **options: Any) -> None:
        """Prepares, starts, announces and watches; Ctrl-C ends it at any point."""
        for stop_signal in STOP_SIGNALS:
            signal.signal(stop_signal, self._stop)
        supervisor = Supervisor(self._say)
        try:
            self._run(supervisor, options)
        except KeyboardInterrupt:
            self._say("Stopping …")
        finally:
            for stop_signal in STOP_SIGNALS:
                signal.signal(stop_signal, signal.SIG_IGN)
            supervisor.stop()

    def _stop(self, number: int, frame: FrameType | None) -> None:
        # Python drops what is raised while it starts a process, so that the watch has to know as well.
        self._is_told_to_stop = True
        signal.default_int_handler(number, frame)

    def _run(self, supervisor: Supervisor, options: dict[str, Any]) -> None:
        doors = self._doors(options)
        with _troubles_in_words():
            for door in doors:
                check_free(door.host, door.port, door.port_option)
            self._prepare(options)
        supervisor.start(*(door.child for door in doors))
        if supervisor.watch(until=lambda: all(answers(door.host, door.port) for door in doors)):
            self._announce(doors)
            self._warn_about_names(options["bind"])
            self._say("Stop with Ctrl-C.")
            supervisor.start(*([] if options["site_only"] else [servers.publisher()]))
            if supervisor.watch(until=lambda: self._is_told_to_stop, gives_up=False):
                raise KeyboardInterrupt
        raise CommandError("Everything has been stopped.", returncode=1)

    def _doors(self, options: dict[str, Any]) -> list[Door]:
        doors = []
        if not options["registry_only"]:
            doors.append(servers.site(options["bind"], options["site_port"]))
        if not options["site_only"]:
            doors.append(servers.registry(options["bind"], options["registry_port"]))
        return doors

    def _prepare(self, options: dict[str, Any]) -> None:
        if options["site_only"]:
            current_release()
        else:
            self._prepare_registry(with_demo=not options["no_demo"])
        preparation.check_home_area()
        collect_when_changed()

    def _prepare_registry(self, *, with_demo: bool) -> None:
        preparation.make_folders()
        registry_database.check_reachable()
        if not preparation.has_been_prepared():
            self._say("The first start makes tables, places and a release; this takes a moment …")
        preparation.prepare_registry()
        # Said at once: whatever fails after this, nobody could read the password again.
        if password := first_curator.create():
            self._say(f"The first curator: name “{first_curator.NAME}”, password “{password}”.")
            self._say("The password is shown only now: write it down.")
        self._publish(with_demo=with_demo)
        registry_database.let_go()

    def _publish(self, *, with_demo: bool) -> None:
        try:
            preparation.publish(with_demo=with_demo)
        except PublishingFailed as reason:
            if not preparation.has_been_prepared():
                raise
            # The release before can be served all the same, and the publisher goes on trying.
            self._say(str(reason))

    def _announce(self, doors: list[Door]) -> None:
        for door in doors:
            self._say(f"{door.name:9} {door.address}")

    def _warn_about_names(self, bind: str) -> None:
        if bind != servers.LOOPBACK and "HRD_ALLOWED_HOSTS" not in os.environ:
            self._say("It answers only to the name localhost: put the names of this machine into HRD_ALLOWED_HOSTS.")

    def _say(self, sentence: str) -> None:
        self.stdout.write(sentence)
        self.stdout.flush()


@contextmanager
def _troubles_in_words() -> Iterator[None]:
    """Turns whatever can keep a directory from starting into one sentence and exit code 2."""
    try:
        yield
    except SAID_IN_ONE_SENTENCE as reason:
        raise CommandError(str(reason), returncode=2) from reason
    except DatabaseError as reason:
        raise CommandError(registry_database.describe(reason), returncode=2) from reason
    except OSError as reason:
        words = f"{reason.filename or settings.HRD_DATA_DIR} cannot be written: {reason.strerror or reason}."
        raise CommandError(words, returncode=2) from reason
    except sqlite3.Error as reason:
        raise CommandError(f"{settings.HRD_DATA_DIR} cannot be written: {reason}.", returncode=2) from reason
