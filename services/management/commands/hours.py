"""The `hours` command: reads opening hours, in OSM syntax or plain words, and says what is open."""

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from services.hours.answer import answer_about
from services.hours.values import HoursError


class Command(BaseCommand):
    help = "Reads opening hours and prints as JSON what they mean, and what is open at a moment."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("text", help='OSM syntax, or words such as "Mon-Fri 9am - 5pm, closed bank holidays"')
        parser.add_argument("--at", default="", help="an ISO date and time, in the zone unless it says otherwise; now")
        parser.add_argument("--zone", default="UTC", help="an IANA time zone such as Europe/London; UTC")
        parser.add_argument("--country", default="", help="whose public holidays count, such as GB")
        parser.add_argument("--subdivision", default="", help="a part of that country, such as SCT")

    def handle(self, *_args: object, **options: Any) -> None:
        asked = {name: options[name] for name in ("at", "zone", "country", "subdivision")}
        try:
            answer = answer_about(options["text"], **asked)
        except HoursError as error:
            raise CommandError(str(error), returncode=2) from error
        self.stdout.write(json.dumps(answer, ensure_ascii=False, indent=2))
