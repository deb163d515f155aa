"""What and where, on one text page: the words go by POST, and no address ever holds them in the clear."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods, require_safe

from services.catalogue.listings import named, types_listed
from services.places.coordinates import LONGEST_PASTE
from services.places.place import Place
from services.places.served import gazetteer
from services.privacy.tokens import seal, unseal
from services.understanding.reading import LONGEST_TEXT, Reading, read
from services.vocabulary.service_type import ServiceType
from services.vocabulary.service_types import SERVICE_TYPES
from services.web.addresses import BETWEEN, ListAddress, NoSuchKind, kind_codes, read_kinds
from services.web.home_area import home_area
from services.web.small_places import list_of

TOKEN_LIVES_SECONDS = 3600
MOST_NAMES = 10


@require_http_methods(["GET", "HEAD", "POST"])
def find(request: HttpRequest) -> HttpResponseBase:
    """Shows the empty page, or reads what was typed and leads to an address without words."""
    if request.method != "POST":
        return _page(request, "", (), None)
    words = request.POST.get("words", "")[:LONGEST_PASTE].replace("\0", " ").strip()
    chosen = _chosen(request.POST.getlist("kind"))
    reading = read(words, gazetteer(), get_language() or "en")
    address = _understood(reading, chosen)
    if address:
        return HttpResponseRedirect(address, status=303)
    # A link to a map may be long, what is sealed into an address may not.
    content = json.dumps({"words": words[:LONGEST_TEXT], "kinds": kind_codes(chosen)}, ensure_ascii=False)
    token = seal(content, settings.SECRET_KEY, datetime.now(UTC))
    return HttpResponseRedirect(reverse("found", args=[token]), status=303)


@require_safe
def found(request: HttpRequest, token: str) -> HttpResponse:
    """Shows what was read in a search that was not plain, with everything it could mean."""
    content = unseal(token, settings.SECRET_KEY, datetime.now(UTC), TOKEN_LIVES_SECONDS)
    if content is None:
        return _page(request, "", (), None, has_ended=True)
    search = json.loads(content)
    reading = read(search["words"], gazetteer(), get_language() or "en")
    return _page(request, search["words"], read_kinds(search["kinds"]), reading)


def _understood(reading: Reading, chosen: tuple[ServiceType, ...]) -> str | None:
    """Returns the one list that is meant, or None where there is something to choose or to say."""
    kinds = _kinds(reading, chosen)
    if reading.words or reading.note or (reading.places and not reading.place):
        return None
    place = reading.place or (gazetteer().nearest(reading.point) if reading.point else None)
    if place is None and kinds and not reading.point:
        place = home_area()
    return list_of(place, kinds) if place else None


def _page(
    request: HttpRequest,
    words: str,
    chosen: tuple[ServiceType, ...],
    reading: Reading | None,
    *,
    has_ended: bool = False,
) -> HttpResponse:
    listed = types_listed()
    kinds = _kinds(reading, chosen) if reading else ()
    places = ([reading.place] if reading.place else []) + list(reading.places) if reading else []
    names = named(" ".join(reading.words) or words, MOST_NAMES) if reading and words else []
    home = home_area()
    page = {
        "words": words,
        "has_ended": has_ended,
        "is_answer": reading is not None,
        "note": reading.note if reading else None,
        "is_nowhere": bool(reading and reading.point and not places),
        "kinds_read": kinds,
        "places": [(place, list_of(place, kinds)) for place in places],
        "names": names,
        "near_home": _near_home(home, kinds) if reading else None,
        "kinds": [
            (SERVICE_TYPES[code], SERVICE_TYPES[code] in chosen) for code in settings.HRD_KINDS if code in listed
        ],
        "longest": LONGEST_PASTE,
    }
    response = render(request, "pages/find.html", page)
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    return response


def _near_home(home: Place | None, kinds: tuple[ServiceType, ...]) -> tuple[Place, str] | None:
    return (home, str(ListAddress(home.slug, kinds))) if home else None


def _chosen(codes: list[str]) -> tuple[ServiceType, ...]:
    try:
        return read_kinds(BETWEEN.join(codes[: len(SERVICE_TYPES)]))
    except NoSuchKind:
        return ()


def _kinds(reading: Reading, chosen: tuple[ServiceType, ...]) -> tuple[ServiceType, ...]:
    wanted = {*reading.types, *(kind.code for kind in chosen)}
    return tuple(kind for code, kind in SERVICE_TYPES.items() if code in wanted)
