"""`bench pages`: area pages of the real server beside the same template from a constant, on directories of any size."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import islice
from pathlib import Path
from random import Random
from typing import NamedTuple

from django.conf import settings

from services.catalogue.nearby import nearest_offers
from services.management import servers
from services.management.ports import answers
from services.management.static_files import collect_when_changed
from services.places.gazetteer import Gazetteer
from services.places.loading import prepare
from services.places.place import Place
from tests.bench.directories import built_directory, served
from tests.bench.load import ask_for, driver, visit
from tests.bench.tables import ratio, table, whole
from tests.served import free_port

CARDS = 20
# The site leaves out what is farther than 150 km.
FARTHEST_M = 120_000
MOST_AREAS = 1_000
MOST_LOOKED_AT = 3_000
SECONDS_TO_START = 60
ROUNDS = 3
HEADS = (
    "listings", "area pages a second", "the same from a constant", "ratio",
    "processor ms a page", "the same from a constant", "ratio", "ms against the smallest",
)  # fmt: skip
REAL, CONSTANT = "/a/{}/", "/constant/{}/"


class Measured(NamedTuple):
    """What one way to a page costs: pages a second, and milliseconds of a processor for each, the median of rounds."""

    a_second: float
    milliseconds: float


class Site(NamedTuple):
    """A running site: its address, and the process that answers."""

    address: str
    pid: int


def run(folder: Path, counts: list[int], seconds: float, say: Callable[[str], None]) -> None:
    """Prints one table: what pages cost in directories of each size, all servers up at once and asked in turn.

    Pages a second suffer from whatever else the machine does; processor time for each hardly does.
    """
    collect_when_changed()
    gazetteer = Gazetteer(prepare(settings.HRD_PUBLIC_DIR))
    releases = {count: built_directory(folder, count) for count in sorted(counts)}
    areas = _areas(releases[min(counts)], gazetteer)
    if not areas:
        say(f"In a directory of {min(counts):,} no area has {CARDS} cards: take a larger one.")
        areas = gazetteer.largest("GB", 5)
    say(f"{len(areas):,} areas, asked by {driver()}.\n")
    paths = {kind: [kind.format(place.slug) for place in areas] for kind in (REAL, CONSTANT)}
    with ExitStack() as running:
        sites = {count: running.enter_context(_site(folder, releases[count])) for count in releases}
        for site in sites.values():
            for asked in paths.values():
                visit(site.address, asked)
        rounds: dict[tuple[int, str], list[Measured]] = {(count, kind): [] for count in sites for kind in paths}
        for _round in range(ROUNDS):
            for (count, kind), measured in rounds.items():
                measured.append(_measured(sites[count], paths[kind], seconds, folder))
    medians = {key: Measured(*map(statistics.median, zip(*each, strict=True))) for key, each in rounds.items()}
    say(table(HEADS, _rows(medians)))


def _measured(site: Site, paths: list[str], seconds: float, folder: Path) -> Measured:
    before = _processor_seconds(site.pid)
    answered = ask_for(site.address, paths, seconds, folder)
    spent = _processor_seconds(site.pid) - before
    return Measured(answered.a_second, spent / max(answered.pages, 1) * 1000)


def _processor_seconds(pid: int) -> float:
    """Returns how long a process and its children have been at work."""
    user, system = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13]
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    own = (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")
    return own + sum(_processor_seconds(int(child)) for child in children)


def _rows(medians: dict[tuple[int, str], Measured]) -> Iterator[list[str]]:
    counts = sorted({count for count, _kind in medians})
    smallest = medians[counts[0], REAL]
    for count in counts:
        real, constant = medians[count, REAL], medians[count, CONSTANT]
        rates = [whole(real.a_second), whole(constant.a_second), ratio(real.a_second, constant.a_second)]
        costs = [f"{real.milliseconds:.1f}", f"{constant.milliseconds:.1f}"]
        # Half as many pages a second is twice the time for each.
        ratios = [ratio(constant.milliseconds, real.milliseconds), ratio(real.milliseconds, smallest.milliseconds)]
        yield [f"{count:,}", *rates, *costs, *ratios]


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
def _site(folder: Path, releases: Path) -> Iterator[Site]:
    """Starts the site as `serve` does, on a directory and with the other view beside it."""
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
        yield Site(door.address, child.process.pid)
    finally:
        child.ask_to_end()
        if child.process is not None:
            child.process.wait(10)
