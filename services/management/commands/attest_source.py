"""The command attest_source: a curator's word for a whole imported source, given or withdrawn."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from services.registry.curation.attestation import attest, in_force, withdraw
from services.registry.models import Source


class Command(BaseCommand):
    help = "Attests that a source's listings of some types answer the gates well and may be listed; or withdraws that."

    def add_arguments(self, parser: CommandParser) -> None:
        """Takes the source, who attests, and on what ground."""
        parser.add_argument("source", help="the code or the name of the source")
        parser.add_argument("--by", required=True, metavar="USERNAME", help="the curator who attests or withdraws")
        parser.add_argument("--types", default="", help="codes of service types, with commas: oat,naloxone")
        parser.add_argument("--ground", default="", help="why this may be said of every listing of the source")
        parser.add_argument("--withdraw", action="store_true", help="take the attestation back, and the listings off")
        parser.add_argument("--because", default="", help="why it is withdrawn")

    def handle(self, *args: Any, **options: Any) -> None:
        """Prints what holds now."""
        source, curator = self._source(options["source"]), self._curator(options["by"])
        today = timezone.localdate()
        try:
            if options["withdraw"]:
                attestation = in_force(source)
                if attestation is None:
                    raise CommandError(f"No attestation of {source} is in force.")
                withdraw(attestation, by=curator, because=options["because"], on=today)
                self.stdout.write(f"Withdrawn. What rests on it alone leaves the site: {attestation}.")
                return
            types = [code.strip() for code in options["types"].split(",") if code.strip()]
            attestation = attest(source, by=curator, types=types, ground=options["ground"], on=today)
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error
        self.stdout.write(f"Attested by {curator.get_username()} on {today}: {attestation}.")

    def _source(self, code_or_name: str) -> Source:
        found = Source.objects.filter(slug=code_or_name).first() or Source.objects.filter(name=code_or_name).first()
        if found is None:
            known = ", ".join(Source.objects.values_list("slug", flat=True)) or "none yet"
            raise CommandError(f"There is no source “{code_or_name}”. The sources are: {known}.")
        return found

    def _curator(self, username: str) -> Any:
        found = get_user_model().objects.filter(username=username, is_active=True, is_staff=True).first()
        if found is None:
            raise CommandError(f"There is no curator “{username}”.")
        return found
