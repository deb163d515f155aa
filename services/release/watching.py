"""The publisher's long run: at start, when something waits, and every minute for what expires or is kept no longer."""

from __future__ import annotations

import logging
import signal
import threading
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from django.conf import settings
from django.db import Error as DatabaseError
from django.db import close_old_connections, connections

from services.inbox.reports import KEPT_DAYS, delete_older_than
from services.release.publisher import Published, PublishingFailed, database_trouble, has_work, publish_pending

logger = logging.getLogger(__name__)

SECONDS_BETWEEN_LOOKS = 0.2
SECONDS_BETWEEN_RENEWALS = 60.0
SECONDS_AFTER_FAILURE = 5.0


class Watch:
    """Publishes until it is told to stop; a failure is said once and tried again."""

    def __init__(self, say: Callable[[str], object], once_a_day: Callable[[], object] = lambda: None) -> None:
        """Takes whom to tell, and what else to do at the start and on every new day (UTC).

        Begins with a round of its own, for what was committed before a crash.
        """
        self._say = say
        self._once_a_day = once_a_day
        self._done_on: date | None = None
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
            if is_due:
                self._do_the_work_of_the_day()
            self._last_failure = ""
        except PublishingFailed as reason:
            return self._failed(str(reason))
        except DatabaseError as reason:
            connections.close_all()
            return self._failed(database_trouble(reason))
        except Exception as reason:
            # A publisher that ends too often would take the site down with it.
            logger.exception("The publisher has failed.")
            return self._failed(f"Nothing was published: the publisher has failed ({type(reason).__name__}).")
        return True

    def _delete_old_reports(self) -> None:
        """Keeps what the site promises; where it cannot be kept, that is said, and changes go out all the same."""
        try:
            delete_older_than(Path(settings.HRD_INBOX_DIR), datetime.now(UTC).date())
        except OSError as reason:
            self._failed(f"Reports older than {KEPT_DAYS} days cannot be deleted: {reason.strerror}.")

    def _do_the_work_of_the_day(self) -> None:
        today = datetime.now(UTC).date()
        if today != self._done_on:
            self._once_a_day()
            self._done_on = today

    def _tell(self, published: Published | None) -> None:
        if published is None:
            return
        self._say(f"Release {published.sequence} is out: {published.listings} listings.")
        if published.left_out:
            self._say(f"Left out: {published.left_out}. In the registry, the page of each listing says why.")

    def _failed(self, sentence: str) -> bool:
        if sentence != self._last_failure:
            self._say(f"{sentence} Trying again.")
            self._last_failure = sentence
        return False
