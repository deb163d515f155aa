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

from services.catalogue.listings import types_listed
from services.catalogue.text import is_listed_word
from services.places.coordinates import LONGEST_PASTE
from services.places.served import gazetteer
from services.privacy.tokens import seal, unseal
from services.understanding.reading import Reading, read
from services.understanding.written import LONGEST_TEXT, cleaned
from services.vocabulary.service_type import ServiceType
from services.vocabulary.service_types import SERVICE_TYPES
from services.web.addresses import BETWEEN, NoSuchKind, kind_codes, read_kinds
from services.web.home_area import home_area
from services.web.understood import Understood

TOKEN_LIVES_SECONDS = 3600


@require_http_methods(["GET", "HEAD", "POST"])
def find(request: HttpRequest) -> HttpResponseBase:
    """Shows the empty page, or reads what was typed and leads to an address without words."""
    if request.method != "POST":
        return _page(request, "", (), None)
    words = cleaned(request.POST.get("words", "")[:LONGEST_PASTE])
    chosen = _chosen(request.POST.getlist("kind"))
    address = Understood(_read(words), chosen).address
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
    # Other pages seal texts of their own, with the same key.
    if content is None or not content.startswith("{"):
        return _page(request, "", (), None, has_ended=True)
    search = json.loads(content)
    chosen = read_kinds(search["kinds"])
    return _page(request, search["words"], chosen, Understood(_read(search["words"]), chosen))


def _read(words: str) -> Reading:
    home = home_area()
    country = home.country if home else ""
    return read(words, gazetteer(), get_language() or "en", home=country, is_listed=is_listed_word)


def _page(
    request: HttpRequest,
    words: str,
    chosen: tuple[ServiceType, ...],
    understood: Understood | None,
    *,
    has_ended: bool = False,
) -> HttpResponse:
    listed = types_listed()
    page = {
        "words": words,
        "has_ended": has_ended,
        "answer": understood.answer(words) if understood else None,
        "kinds": [
            (SERVICE_TYPES[code], SERVICE_TYPES[code] in chosen) for code in settings.HRD_KINDS if code in listed
        ],
        "longest": LONGEST_PASTE,
    }
    response = render(request, "pages/find.html", page)
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    return response


def _chosen(codes: list[str]) -> tuple[ServiceType, ...]:
    try:
        return read_kinds(BETWEEN.join(codes[: len(SERVICE_TYPES)]))
    except NoSuchKind:
        return ()
