"""The command publish: builds a release from what the public may know and swaps it in."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from services.management.daily import once_a_day
from services.release.publisher import PublishingFailed, publish_pending
from services.release.watching import Watch


class Command(BaseCommand):
    help = "Builds a release from what the public may know, checks it, signs it and swaps it in. Ends a rollback."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Takes whether to decide everything anew, and whether to go on."""
        parser.add_argument("--full", action="store_true", help="decide every listing anew first, for changed rules")
        parser.add_argument("--watch", action="store_true", help="go on: publish whenever something changes or expires")

    def handle(self, *args: Any, full: bool, watch: bool, **options: Any) -> None:
        """Publishes once or until stopped; exits with 2 when nothing could be published."""
        if watch:
            Watch(self._say, once_a_day).run()
            return
        try:
            published = publish_pending(full=full, always=True)
        except PublishingFailed as reason:
            raise CommandError(str(reason), returncode=2) from reason
        if published is not None:
            self.stdout.write(
                f"Release {published.sequence} is out: {published.listings} listings, {published.offers} offers,"
                f" {published.seconds:.1f} s."
            )
            if published.left_out:
                self.stdout.write(
                    f"Left out: {published.left_out}. In the registry, the page of each listing says why."
                )

    def _say(self, sentence: str) -> None:
        self.stdout.write(sentence)
        self.stdout.flush()
