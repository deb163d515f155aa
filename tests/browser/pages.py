"""Every kind of page of the site, by name: the tests and the screenshots go through them all."""

import sqlite3
import urllib.request
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

# Names of demonstration listings, each for what its page shows.
PLACE = "Kite Street Exchange (demo)"
HIDDEN_PLACE = "Lantern Women’s House (demo)"
ROUND = "Night Owl Van (demo)"
REMOTE = "Using Together Line (demo)"
CLOSED = "Permanently Shut Project (demo)"

# Pages without a place of their own in the directory; the others are found in it.
_FIXED = {
    "home": "/",
    "places": "/a/",
    "country": "/a/in/gb/",
    "region": "/a/in/gb/sct/",
    "area": "/a/g51/k1/",
    "area-all": "/a/glasgow/",
    "area-longest": "/a/new-york-city/",
    "area-filtered": "/a/glasgow/k1/?f=b1",
    "area-none": "/a/st-helena/k6/",
    "filters": "/a/g51/k5/filters/?f=b2",
    "map": "/a/g51/k1/map/",
    "near": "/near/",
    "near-area": "/near/g51/",
    "find": "/find/",
    "find-ended": "/find/nothing/",
    "sos": "/sos/",
    "sos-near": "/sos/glasgow/",
    "safety": "/safety/",
    "privacy": "/privacy/",
    "rights": "/rights/",
    "about": "/about/",
    "404": "/nowhere/",
}
_LISTINGS = {
    "place": PLACE,
    "place-hidden": HIDDEN_PLACE,
    "place-round": ROUND,
    "place-remote": REMOTE,
    "closed": CLOSED,
}
_SEARCHES = {"find-choice": "needles springfield", "find-unknown": "zzyzzx"}
NAMES = (*_FIXED, *_LISTINGS, *_SEARCHES, "tell", "told")


@dataclass
class Pages:
    """The addresses of a running site, by the name of the page."""

    site: str
    releases: Path
    _known: dict[str, str] = field(default_factory=dict)

    def path(self, name: str, language: str = "") -> str:
        """Returns the path of a page, in another language if one is given."""
        if name not in self._known:
            self._known[name] = self._find(name)
        return f"/{language}{self._known[name]}" if language else self._known[name]

    def address(self, name: str, language: str = "") -> str:
        """Returns the whole address of a page."""
        return self.site + self.path(name, language)

    def public_id(self, name: str) -> str:
        """Returns the public id of the listing of this name."""
        file = self.releases / "current" / "release.sqlite3"
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as release:
            [found] = release.execute("SELECT public_id FROM listing WHERE name = ?", [name]).fetchone()
        return found

    def _find(self, name: str) -> str:
        if name in _FIXED:
            return _FIXED[name]
        if name in _SEARCHES:
            return search(self.site, _SEARCHES[name])
        listing = self.public_id(_LISTINGS.get(name, PLACE))
        return {"tell": f"/tell/{listing}/", "told": f"/tell/{listing}/thanks/"}.get(name, f"/s/{listing}/")


def search(site: str, words: str) -> str:
    """Types words on the page that finds, and returns the path it leads to."""
    request = urllib.request.Request(f"{site}/find/", data=urlencode({"words": words}).encode())
    with urllib.request.urlopen(request, timeout=20) as answer:
        return answer.url.removeprefix(site)


def ask(address: str) -> str:
    """Returns the body of an answer."""
    with urllib.request.urlopen(address, timeout=20) as answer:
        return answer.read().decode()
