"""`bench pages`: area pages of the real server beside the same template from a constant, on directories of any size."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import islice
from pathlib import Path
from random import Random

from django.conf import settings

from services.catalogue.nearby import nearest_offers
from services.management import servers
from services.management.ports import answers
from services.management.static_files import collect_when_changed
from services.places.gazetteer import Gazetteer
from services.places.loading import prepare
from services.places.place import Place
from tests.bench.directories import built_directory, served
from tests.bench.load import driver, requests_a_second, visit
from tests.bench.tables import ratio, table, whole
from tests.served import free_port

CARDS = 20
# The site leaves out what is farther than 150 km.
FARTHEST_M = 120_000
MOST_AREAS = 1_000
MOST_LOOKED_AT = 3_000
SECONDS_TO_START = 60
ROUNDS = 3
HEADS = ("listings", "area pages a second", "the same from a constant", "ratio", "cost against the smallest")


def run(folder: Path, counts: list[int], seconds: float, say: Callable[[str], None]) -> None:
    """Prints one table: pages a second for each size, all servers up at once and asked in turn."""
    collect_when_changed()
    gazetteer = Gazetteer(prepare(settings.HRD_PUBLIC_DIR))
    releases = {count: built_directory(folder, count) for count in sorted(counts)}
    areas = _areas(releases[min(counts)], gazetteer)
    if not areas:
        say(f"In a directory of {min(counts):,} no area has {CARDS} cards: take a larger one.")
        areas = gazetteer.largest("GB", 5)
    say(f"{len(areas):,} areas, asked by {driver()}.\n")
    slugs = [place.slug for place in areas]
    paths = {"real": [f"/a/{slug}/" for slug in slugs], "constant": [f"/constant/{slug}/" for slug in slugs]}
    with ExitStack() as running:
        sites = {count: running.enter_context(_site(folder, releases[count])) for count in releases}
        for site in sites.values():
            for asked in paths.values():
                visit(site, asked)
        rates: dict[tuple[int, str], list[float]] = {(count, kind): [] for count in sites for kind in paths}
        for _round in range(ROUNDS):
            for (count, kind), measured in rates.items():
                measured.append(requests_a_second(sites[count], paths[kind], seconds, folder))
    say(table(HEADS, _rows({key: statistics.median(measured) for key, measured in rates.items()})))


def _rows(rates: dict[tuple[int, str], float]) -> Iterator[list[str]]:
    smallest = min(count for count, _kind in rates)
    for count in sorted({count for count, _kind in rates}):
        real, constant = rates[count, "real"], rates[count, "constant"]
        cost = ratio(rates[smallest, "real"], real)
        yield [f"{count:,}", whole(real), whole(constant), ratio(real, constant), cost]


def _areas(releases: Path, gazetteer: Gazetteer) -> list[Place]:
    """Returns areas whose page is full even in the smallest directory, in random order, so that no cache knows them."""
    towns = [place for country in gazetteer.countries() for place in gazetteer.areas_in(country.code)]
    largest = sorted(towns, key=lambda place: -place.population)[:MOST_LOOKED_AT]
    Random("areas").shuffle(largest)
    with served(releases):
        return list(islice((place for place in largest if _is_full(place)), MOST_AREAS))


def _is_full(place: Place) -> bool:
    seen: set[int] = set()
    for near in nearest_offers(place.point):
        if near.distance_m > FARTHEST_M:
            return False
        seen.add(near.listing_id)
        if len(seen) >= CARDS:
            return True
    return False


@contextmanager
def _site(folder: Path, releases: Path) -> Iterator[str]:
    """Starts the site as `serve` does, on a directory and with the other view beside it; yields its address."""
    door = servers.site("127.0.0.1", free_port())
    child = door.child
    child.environment = {
        **child.environment,
        "DJANGO_SETTINGS_MODULE": "tests.bench.site_settings",
        "HRD_DATA_DIR": str(folder),
        "BENCH_RELEASES": str(releases),
    }
    child.start()
    try:
        give_up_at = time.monotonic() + SECONDS_TO_START
        while not answers(door.host, door.port):
            if not child.is_running or time.monotonic() > give_up_at:
                raise RuntimeError("The server does not start.")
            time.sleep(0.05)
        yield door.address
    finally:
        child.ask_to_end()
        if child.process is not None:
            child.process.wait(10)
