"""The command releases: lists what is stored and says what is served."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from services.release.publisher import PublishingFailed
from services.release.stored import held_release, stored_releases


class Command(BaseCommand):
    help = "Lists the stored releases, newest last, and marks the one that is served."
    requires_system_checks = []

    def handle(self, *args: Any, **options: Any) -> None:
        """Prints one line a release."""
        releases = stored_releases()
        if not releases:
            self.stdout.write("No release has been published yet.")
        for release in releases:
            mark = "*" if release.is_served else " "
            what = release.fault or f"{release.built_at}  {release.listings} listings  {release.size / 1e6:.1f} MB"
            self.stdout.write(f"{mark} {release.sequence}  {what}")
        try:
            held = held_release()
        except PublishingFailed as reason:
            raise CommandError(str(reason), returncode=2) from reason
        if held is not None:
            self.stdout.write(f"A rollback to release {held} is in force; manage.py publish ends it.")
