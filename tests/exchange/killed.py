"""An import to be killed: brings in two editions of one list by turns, in a process of its own.

Run as a module with a data folder. Told `work` it forks a process that imports until somebody kills it; told `look` it
prints what the registry holds: how many listings, on which latitudes, with how many public records, and its integrity.
"""

import csv
import itertools
import json
import os
import sys
from pathlib import Path

import django

ROWS = 60
EDITIONS = {"first": 49.21, "second": 49.29}


def main():
    """Prepares a registry and the two editions, and waits for orders."""
    django.setup()
    from django.conf import settings
    from django.core.management import call_command
    from django.db import connections

    call_command("migrate", verbosity=0)
    folder = Path(settings.HRD_DATA_DIR)
    for name, latitude in EDITIONS.items():
        write_edition(folder / f"{name}.csv", latitude)
    orders = {"work": lambda: import_for_ever(folder), "look": look}
    say("ready")
    for line in sys.stdin:
        connections.close_all()
        child = os.fork()
        if child == 0:
            orders[line.strip()]()
            os._exit(0)
        say(f"pid {child}")
        os.waitpid(child, 0)
        say("ended")


def write_edition(path, latitude):
    """Writes sixty invented pharmacies, all on one latitude, so that a mixture of editions would show."""
    with path.open("w", newline="") as file:
        sheet = csv.writer(file)
        sheet.writerow(["City", "Address", "Name", "Latitude", "Longitude", "Training"])
        for number in range(ROWS):
            sheet.writerow(["Vancouver BC", f"{number} Example Street", "Heron Pharmacy", latitude, -123.1, "TRUE"])


def import_for_ever(folder):
    """Imports the editions by turns."""
    from services.exchange.geography import Geography
    from services.exchange.importing import apply, plan
    from services.places.gazetteer import Gazetteer

    geography = Geography(Gazetteer(Path(os.environ["HRD_TEST_PLACES"])))
    for name in itertools.cycle(EDITIONS):
        apply(plan(folder / f"{name}.csv", profile="ca-vancouver-naloxone", geography=geography))


def look():
    """Tells what the registry holds."""
    from django.db import connection

    from services.registry.models import ImportedRecord, Location
    from services.release.models import PublicRecord

    with connection.cursor() as cursor:
        cursor.execute("PRAGMA integrity_check")
        integrity = cursor.fetchone()[0]
    say(
        json.dumps(
            {
                "listings": Location.objects.count(),
                "latitudes": sorted(set(Location.objects.values_list("latitude", flat=True))),
                "records": PublicRecord.objects.count(),
                "imported": ImportedRecord.objects.count(),
                "integrity": integrity,
            }
        )
    )


def say(line):
    """Prints a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
