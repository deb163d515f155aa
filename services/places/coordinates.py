"""Reads coordinates that somebody pasted: numbers, degrees and minutes, geo: addresses, links to maps."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, unquote, urlsplit

from geopy import Point as GeopyPoint

from services.geometry.points import Point, PointError

LONGEST_PASTE = 2_000
NUMBER = r"[-+]?[0-9]{1,3}(?:\.[0-9]{1,20})?"
PAIR = re.compile(rf"\(?\s*({NUMBER})\s*°?\s*(?:[,;~/]\s*|\s)({NUMBER})\s*°?\s*\)?")
# Half of Europe writes 55,8617; such a pair needs another sign between its two numbers.
PAIR_WITH_DECIMAL_COMMAS = re.compile(r"([-+]?[0-9]{1,3}),([0-9]{2,20})\s*(?:;|,?\s)\s*([-+]?[0-9]{1,3}),([0-9]{2,20})")
LABELLED = re.compile(
    rf"lat(?:itude)?\s*[:=]?\s*({NUMBER})\s*[,;&]?\s*(?:lon|lng|long|longitude)\s*[:=]?\s*({NUMBER})", re.I
)
# One half of a pair with its letter: 55.8617 N, N 55 51.7, 55°51'42"N. Never O: it is west in French, east in German.
NUMBERS_OF_ANGLE = (
    r"""[0-9]{1,3}(?:\.[0-9]+)?\s*°?(?:\s*[0-9]{1,2}(?:\.[0-9]+)?\s*['m]?(?:\s*[0-9]{1,2}(?:\.[0-9]+)?\s*["s]?)?)?"""
)
LETTER_LAST = re.compile(rf"({NUMBERS_OF_ANGLE})\s*([NS])\s*[,;/]?\s*({NUMBERS_OF_ANGLE})\s*([EW])", re.I)
LETTER_FIRST = re.compile(rf"([NS])\s*({NUMBERS_OF_ANGLE})\s*[,;/]?\s*([EW])\s*({NUMBERS_OF_ANGLE})", re.I)
SIGNS = str.maketrans({"′": "'", "’": "'", "‘": "'", "″": '"', "”": '"', "“": '"', "−": "-", "º": "°", "\u00a0": " "})
# Where links keep their point, the marked place before the middle of the view.
PAIRS_OF_PARAMETERS = (("mlat", "mlon"), ("lat", "lon"), ("lat", "lng"), ("latitude", "longitude"))
PARAMETERS = ("q", "query", "ll", "daddr", "destination", "coordinate", "sll", "center", "cp", "saddr")
PLACE_IN_PATH = re.compile(rf"!3d({NUMBER})!4d({NUMBER})")
VIEW_IN_PATH = re.compile(rf"@({NUMBER}),({NUMBER})")
ZOOM_AND_POINT = re.compile(rf"(?:map=)?[0-9.]{{1,5}}/({NUMBER})/({NUMBER})")


def read_coordinates(text: str) -> Point | None:
    """Returns the point a text stands for, or None when it holds no coordinates; PointError when they are off Earth."""
    if len(text) > LONGEST_PASTE or "\0" in text:
        return None
    text = " ".join(text.translate(SIGNS).split())
    if text[:4].lower() == "geo:":
        return _from_geo_address(text[4:])
    if re.match(r"(?:https?://|www\.)\S+$", text, re.I):
        return _from_link(text)
    return _from_words(text)


def _from_words(text: str) -> Point | None:
    found = PAIR.fullmatch(text)
    if found and not any(sign in text for sign in ".°"):
        return None  # "24/7" and "10 12" are hours or house numbers
    if found := found or LABELLED.fullmatch(text):
        return Point(float(found[1]), float(found[2]))
    if found := PAIR_WITH_DECIMAL_COMMAS.fullmatch(text):
        return Point(float(f"{found[1]}.{found[2]}"), float(f"{found[3]}.{found[4]}"))
    if found := LETTER_LAST.fullmatch(text):
        return _from_angles(found[1], found[2], found[3], found[4])
    if found := LETTER_FIRST.fullmatch(text):
        return _from_angles(found[2], found[1], found[4], found[3])
    return None


def _from_angles(latitude: str, north_or_south: str, longitude: str, east_or_west: str) -> Point:
    # geopy's Point would wrap a longitude of 200° round the Earth; a typing error should be said, not guessed at.
    return Point(_degrees("latitude", latitude, north_or_south), _degrees("longitude", longitude, east_or_west))


def _degrees(field: str, angle: str, letter: str) -> float:
    numbers = [float(number) for number in re.findall(r"[0-9.]+", angle)]
    degrees, minutes, seconds = [*numbers, 0.0, 0.0][:3]
    if minutes >= 60 or seconds >= 60:
        raise PointError(field, *((-90, 90) if field == "latitude" else (-180, 180)))
    return GeopyPoint.parse_degrees(degrees, minutes, seconds, letter.upper())


def _from_geo_address(rest: str) -> Point | None:
    place, _, query = rest.partition("?")
    # Android writes geo:0,0?q=55.86,-4.25(Label) for a named place.
    for pair in (*parse_qs(query).get("q", ()), place.partition(";")[0]):
        if found := re.match(rf"\s*({NUMBER}),({NUMBER})(?![0-9.])", unquote(pair)):
            return Point(float(found[1]), float(found[2]))
    return None


def _from_link(link: str) -> Point | None:
    try:
        parts = urlsplit(link if "://" in link else f"https://{link}")
    except ValueError:
        return None
    for values in (parse_qs(parts.query), parse_qs(parts.fragment)):
        for latitude, longitude in PAIRS_OF_PARAMETERS:
            pair = f"{values.get(latitude, [''])[0]},{values.get(longitude, [''])[0]}"
            if found := PAIR.fullmatch(pair):
                return Point(float(found[1]), float(found[2]))
        for name in PARAMETERS:
            if found := PAIR.fullmatch(values.get(name, [""])[0].strip().removeprefix("loc:")):
                return Point(float(found[1]), float(found[2]))
    path, fragment = unquote(parts.path), unquote(parts.fragment)
    found = PLACE_IN_PATH.search(path) or VIEW_IN_PATH.search(path) or ZOOM_AND_POINT.match(fragment.lstrip("/#"))
    found = found or re.search(rf"/({NUMBER}),\s*\+?({NUMBER})(?:$|/)", path)
    return Point(float(found[1]), float(found[2])) if found else None
