"""`bench weight`: bytes on the wire for each kind of page, by kind of file, against what a slow phone can bear."""

from __future__ import annotations

import re
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from django.conf import settings

from tests.bench.tables import table, whole
from tests.browser.pages import Pages
from tests.served import served

# What a server may send before it waits for the first sign of life from a phone: ten packets of 1,460 bytes, less
# what TLS wraps around them.
FIRST_FLIGHT = 14_336
JAVASCRIPT_BEFORE_THE_MAP = 15_000
IMAGES_OF_A_PAGE = 8_000
WEIGHED = (
    "home", "near", "area-longest", "area", "area-filtered", "filters", "place", "places", "find", "sos", "safety",
    "about", "404", "map",
)  # fmt: skip
# It is asked for to see a map, so it may be heavier; nothing else loads what draws it.
HEAVIER = ("map",)
EXPECTED = {"404": 404}
KINDS = {".css": "css", ".js": "js", ".svg": "images", ".png": "images", ".woff2": "fonts", ".webmanifest": "other"}
HEADS = ("page", "HTML", "CSS", "HTML and CSS with headers", "JavaScript", "images", "with brotli", "requests")

_IMPORTED = re.compile(r"""\b(?:from|import)\s*\(?\s*["'](\.{1,2}/[^"']+)["']""")
_IN_A_SHEET = re.compile(r"""url\(["']?(?!data:)([^"')]+)["']?\)|@import ["']([^"']+)["']""")


@dataclass(frozen=True)
class Answer:
    """One file as it crosses the wire: bytes of its headers and of its compressed body, and what it says."""

    kind: str
    headers: int
    body: int
    text: str = field(repr=False, default="")
    status: int = 200

    @property
    def sent(self) -> int:
        """Returns all its bytes."""
        return self.headers + self.body


@dataclass(frozen=True)
class Weight:
    """What one page makes a phone load before anybody touches anything: files by their paths."""

    name: str
    answers: dict[str, Answer]

    def bodies(self, kind: str) -> int:
        """Returns the compressed bytes of all files of a kind."""
        return sum(answer.body for answer in self.answers.values() if answer.kind == kind)

    @property
    def first_view(self) -> int:
        """Returns the bytes to read and act: page and style sheets with all their headers."""
        return sum(answer.sent for answer in self.answers.values() if answer.kind in ("html", "css"))


def run(folder: Path, _counts: list[int], _seconds: float, say: Callable[[str], None]) -> None:
    """Starts the demonstration directory, prints one table and what is over budget, and then ends with exit code 1."""
    with served(folder / "data") as running:
        pages = Pages(running.site, running.data / "public" / "releases")
        weights = list(weigh_all(pages))
        brotli = {weight.name: weight for weight in weigh_all(pages, "br, gzip")}
    say(table(HEADS, (_row(weight, brotli[weight.name]) for weight in weights)))
    together = [whole(sum(before_the_map(every).values())) for every in (weights, brotli.values())]
    say(f"\nAll JavaScript of all pages before the map: {together[0]} bytes, {together[1]} with brotli.")
    faults = over_budget(weights)
    for fault in faults:
        say(f"Over budget: {fault}")
    if faults:
        sys.exit(1)


def weigh_all(pages: Pages, encoding: str = "gzip") -> Iterator[Weight]:
    """Yields the weight of every kind of page, and of the longest list in each language."""
    for name in WEIGHED:
        yield weigh(pages.site, pages.path(name), name, encoding)
    for language in settings.HRD_LANGUAGES[1:]:
        yield weigh(pages.site, pages.path("area-longest", language), f"area-longest in {language}", encoding)


def weigh(site: str, path: str, name: str = "", encoding: str = "gzip") -> Weight:
    """Returns what a page weighs with everything that it, its style sheets and its scripts name."""
    connection = HTTPConnection(urlsplit(site).netloc, timeout=20)
    answers: dict[str, Answer] = {}
    waiting = [path]
    while waiting:
        one = waiting.pop()
        if one not in answers:
            answers[one] = _asked(connection, one, encoding)
            waiting += files_named(one, answers[one])
    connection.close()
    return Weight(name or path, answers)


def files_named(path: str, answer: Answer) -> list[str]:
    """Returns the paths of the files that a page, a style sheet or a script makes a browser load."""
    if answer.kind == "html":
        reader = _Named()
        reader.feed(answer.text)
        named = reader.named
    elif answer.kind == "css":
        named = [one or other for one, other in _IN_A_SHEET.findall(answer.text)]
    else:
        named = _IMPORTED.findall(answer.text) if answer.kind == "js" else []
    return [urlsplit(urljoin(path, one)).path for one in named if not one.startswith(("data:", "#"))]


def before_the_map(weights: Iterable[Weight]) -> dict[str, int]:
    """Returns the compressed bytes of every script that any page but a map loads."""
    pages = [weight for weight in weights if weight.name not in HEAVIER]
    return {path: one.body for weight in pages for path, one in weight.answers.items() if one.kind == "js"}


def over_budget(weights: Iterable[Weight]) -> list[str]:
    """Returns a sentence for everything that weighs more than it may."""
    weights = list(weights)
    faults = []
    for weight in weights:
        broken = [
            path for path, answer in weight.answers.items() if answer.status not in (200, EXPECTED.get(weight.name))
        ]
        faults += [f"{weight.name}: there is no good answer to {path}" for path in broken]
        if weight.name not in HEAVIER and weight.first_view > FIRST_FLIGHT:
            faults.append(f"{weight.name}: HTML and CSS are {weight.first_view} of {FIRST_FLIGHT} bytes")
        if weight.bodies("images") > IMAGES_OF_A_PAGE:
            faults.append(f"{weight.name}: images are {weight.bodies('images')} of {IMAGES_OF_A_PAGE} bytes")
        if weight.bodies("fonts"):
            faults.append(f"{weight.name}: it loads a font")
    scripts = before_the_map(weights)
    if sum(scripts.values()) > JAVASCRIPT_BEFORE_THE_MAP:
        faults.append(f"JavaScript before the map is {sum(scripts.values())} of {JAVASCRIPT_BEFORE_THE_MAP} bytes")
    return faults + [f"{path} is loaded before the map" for path in scripts if "leaflet" in path]


class _Named(HTMLParser):
    """Collects what a page loads by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.named: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        is_loaded = tag in ("script", "img", "use") or given.get("rel") in (
            "stylesheet", "preload", "modulepreload", "manifest", "icon",
        )  # fmt: skip
        if is_loaded and (named := given.get("src") or given.get("href")):
            self.named.append(named)


def _asked(connection: HTTPConnection, path: str, encoding: str) -> Answer:
    connection.request("GET", path, headers={"Accept-Encoding": encoding})
    response = connection.getresponse()
    body = response.read()
    lines = [
        f"HTTP/1.1 {response.status} {response.reason}",
        *(f"{name}: {value}" for name, value in response.getheaders()),
    ]
    kind = KINDS.get(Path(path).suffix, "html" if "text/html" in response.headers["content-type"] else "other")
    headers = sum(len(line) + 2 for line in lines) + 2
    return Answer(kind, headers, len(body), _read(response.headers["content-encoding"], body), response.status)


def _read(encoding: str | None, body: bytes) -> str:
    if encoding == "br":
        import brotli

        body = brotli.decompress(body)
    if encoding == "gzip":
        body = zlib.decompress(body, wbits=31)
    return body.decode(errors="replace")


def _row(weight: Weight, brotli: Weight) -> list[str]:
    sizes = [whole(weight.bodies(kind)) for kind in ("html", "css")]
    rest = [whole(weight.bodies(kind)) for kind in ("js", "images")]
    return [weight.name, *sizes, whole(weight.first_view), *rest, whole(brotli.first_view), str(len(weight.answers))]
