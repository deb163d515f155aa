"""The publisher's long run: at start, when something waits, and every minute for what expires or is kept no longer."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings
from django.db import Error as DatabaseError
from django.db import close_old_connections, connections

from services.inbox.reports import KEPT_DAYS, delete_older_than
from services.release.publisher import Published, PublishingFailed, database_trouble, has_work, publish_pending

SECONDS_BETWEEN_LOOKS = 0.2
SECONDS_BETWEEN_RENEWALS = 60.0
SECONDS_AFTER_FAILURE = 5.0


class Watch:
    """Publishes until it is told to stop; a failure is said once and tried again."""

    def __init__(self, say: Callable[[str], object]) -> None:
        """Takes whom to tell; begins with a round of its own, for what was committed before a crash."""
        self._say = say
        self._stopped = threading.Event()
        self._renew_at = 0.0
        self._last_failure = ""

    def stop(self, *_: object) -> None:
        """Ends the watch after the present round; fit to be a signal handler."""
        self._stopped.set()

    def run(self) -> None:
        """Runs until stopped, by SIGTERM or SIGINT too."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self.stop)
        while not self._stopped.is_set():
            close_old_connections()
            self._stopped.wait(SECONDS_BETWEEN_LOOKS if self.round() else SECONDS_AFTER_FAILURE)

    def round(self) -> bool:
        """Looks once and publishes if there is reason to; returns False after a failure."""
        is_due = time.monotonic() >= self._renew_at
        if is_due:
            self._delete_old_reports()
        try:
            if is_due or has_work():
                self._tell(publish_pending(give_way=True))
                self._renew_at = time.monotonic() + SECONDS_BETWEEN_RENEWALS
            self._last_failure = ""
        except PublishingFailed as reason:
            return self._failed(str(reason))
        except DatabaseError as reason:
            connections.close_all()
            return self._failed(database_trouble(reason))
        return True

    def _delete_old_reports(self) -> None:
        """Keeps what the site promises; where it cannot be kept, that is said, and changes go out all the same."""
        try:
            delete_older_than(Path(settings.HRD_INBOX_DIR), datetime.now(UTC).date())
        except OSError as reason:
            self._failed(f"Reports older than {KEPT_DAYS} days cannot be deleted: {reason.strerror}.")

    def _tell(self, published: Published | None) -> None:
        if published is not None:
            self._say(f"Release {published.sequence} is out: {published.listings} listings.")

    def _failed(self, sentence: str) -> bool:
        if sentence != self._last_failure:
            self._say(f"{sentence} Trying again.")
            self._last_failure = sentence
        return False
