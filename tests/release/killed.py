"""A publisher to be killed: changes listings and publishes them as fast as it can, in a process of its own.

Run as a module with a data folder. It makes the listings and then does what it is told, a line each: `work` forks a
process that changes and publishes until somebody kills it, `finish` publishes once and prints every listing's name and
visibility as the registry has them.
"""

import json
import os
import sys

import django

LISTINGS = 40


def main():
    """Prepares a registry and waits for orders."""
    django.setup()
    from django.core.management import call_command
    from django.db import connections

    from services.release.publisher import publish_pending
    from tests.release.many import make_many

    call_command("migrate", verbosity=0)
    make_many(LISTINGS)
    publish_pending()
    orders = {"work": change_and_publish, "finish": publish_and_tell}
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


def change_and_publish():
    """Renames a listing, hides or shows another, publishes; for ever."""
    from itertools import count

    from services.registry.curation.changes import editing
    from services.registry.models import Location
    from services.release.publisher import publish_pending

    locations = list(Location.objects.order_by("pk"))
    for number in count(os.getpid()):
        with editing():
            renamed, moved = locations[number % LISTINGS], locations[(number * 7 + 1) % LISTINGS]
            renamed.name = f"Harbour Point {os.getpid()}-{number}"
            renamed.save()
            moved.refresh_from_db()
            moved.address_visibility = "public" if moved.address_visibility == "area_only" else "area_only"
            moved.save()
        publish_pending()


def publish_and_tell():
    """Publishes what waits and tells what the registry knows."""
    from services.registry.models import Location
    from services.release.publisher import publish_pending

    publish_pending()
    rows = Location.objects.values_list("public_id", "name", "address_visibility", "address_1")
    say(json.dumps({public_id: [name, visibility, street] for public_id, name, visibility, street in rows}))


def say(line):
    """Prints a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
