"""`bench nearest`: the nearest twenty of each type, ours beside PostGIS, every answer checked against brute force."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from services.catalogue.nearby import nearest_offers
from services.geometry.points import Point
from tests.bench.brute_force import BruteForce, offers_in
from tests.bench.directories import built_directory, served
from tests.bench.postgis import NoPeer, PostGIS, running_postgis
from tests.bench.questions import questions
from tests.bench.racing import Times, Way, race
from tests.bench.tables import lines, ratio, whole

WANTED = 20
ASKED = 1_000
CHECKED = 60
OURS, PARTIAL, SINGLE = "ours", "partial", "single"
HEADS = (
    "type", "offers",
    "ours", "index a type", "ratio", "one index", "ratio",
    "p99 ours", "p99 index a type", "ratio",
    "by the clock: ours", "index a type", "ratio",
)  # fmt: skip

Ask = Callable[[Point], list[tuple[float, int]]]


class WrongAnswer(Exception):
    """A way to the nearest offers that does not find the nearest offers."""


def run(folder: Path, counts: list[int], seconds: float, say: Callable[[str], None]) -> None:
    """Prints one table for each size of directory. Raises WrongAnswer.

    Medians and p99 are microseconds of processors, the server's among them: where processors are busy, waiting for one
    would count twice for whoever asks another process. The last columns are medians by the clock.
    """
    with _peer(say) as peer:
        for count in counts:
            with served(built_directory(folder, count)) as release:
                say(f"\n### {count:,} listings\n")
                for line in lines(HEADS, _rows(release, peer, seconds)):
                    say(line)


def ours(kind: str) -> Ask:
    """Returns the product's own question, asked through the connection that the site uses."""
    types = (kind,) if kind else ()

    def ask(point: Point) -> list[tuple[float, int]]:
        return [(near.distance_m, near.listing_id) for near in islice(nearest_offers(point, types), WANTED)]

    return ask


@contextmanager
def _peer(say: Callable[[str], None]) -> Iterator[PostGIS | None]:
    try:
        with running_postgis() as peer:
            say(f"Beside {peer.version()}.")
            yield peer
    except NoPeer as reason:
        say(f"No peer: {reason}")
        yield None


def _rows(release: Path, peer: PostGIS | None, seconds: float) -> Iterator[list[str]]:
    right = BruteForce(release)
    counts = right.counts()
    if peer is not None:
        peer.load(offers_in(release), list(counts))
    asked = questions(ASKED)
    for kind, offers in {"": sum(counts.values()), **counts}.items():
        asks: dict[str, Ask] = {OURS: ours(kind)}
        ways = {OURS: Way(asks[OURS])}
        if peer is not None:
            asks |= {name: peer.nearest(name, kind, WANTED) for name in (PARTIAL, SINGLE)}
            ways |= {name: Way(asks[name], peer.processor_seconds) for name in (PARTIAL, SINGLE)}
        for name, ask in asks.items():
            _check(name, ask, right, kind, asked[:CHECKED])
        yield _row(kind or "all types", offers, race(ways, asked, seconds))
    right.close()


def _check(name: str, ask: Ask, right: BruteForce, kind: str, asked: list[Point]) -> None:
    for point in asked:
        if faults := right.faults_in(ask(point), point, kind, WANTED):
            raise WrongAnswer(f"{name}, {kind or 'all types'}, from {point}: {'; '.join(faults)}")


def _row(name: str, offers: int, times: dict[str, Times]) -> list[str]:
    own, partial, single = times[OURS], times.get(PARTIAL), times.get(SINGLE)
    among = own.among(len(single.each)) if single else own
    return [
        name,
        whole(offers),
        whole(own.processor_median),
        whole(partial and partial.processor_median),
        ratio(own.processor_median, partial and partial.processor_median),
        whole(single and single.processor_median),
        ratio(among.processor_median, single and single.processor_median),
        whole(own.processor_p99),
        whole(partial and partial.processor_p99),
        ratio(own.processor_p99, partial and partial.processor_p99),
        whole(own.median),
        whole(partial and partial.median),
        ratio(own.median, partial and partial.median),
    ]
