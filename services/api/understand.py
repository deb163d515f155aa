"""GET /api/v1/understand?q=: how a search is read, by the same reading as the search box; nothing of it is kept."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.utils.translation import get_language, gettext, override
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from services.api.shapes import ErrorShape, ReadingShape
from services.api.view import OpenView
from services.catalogue.criteria import CriteriaError
from services.catalogue.text import is_listed_word
from services.language.check import check_text
from services.places.coordinates import LONGEST_PASTE
from services.places.place import Place
from services.places.served import gazetteer
from services.understanding.kind_words import Asked
from services.understanding.reading import Reading, read
from services.understanding.word_forms import STEMMERS
from services.vocabulary.phrase import Phrase

TAKES = {
    "q": f"what somebody typed, up to {LONGEST_PASTE} characters",
    "lang": "the language whose words come first: " + ", ".join(STEMMERS),
}

_TEXT_SCHEMA = {"type": "string", "maxLength": LONGEST_PASTE}


class UnderstandView(OpenView):
    """The reading of a search."""

    # The address holds what somebody typed.
    may_be_kept = False

    @extend_schema(
        operation_id="understand",
        parameters=[
            OpenApiParameter(
                "q", {"type": "string", "maxLength": LONGEST_PASTE}, required=True, description=TAKES["q"]
            ),
            OpenApiParameter("lang", {"type": "string", "enum": list(STEMMERS)}, description=TAKES["lang"]),
        ],
        responses={200: ReadingShape, 400: ErrorShape, 503: ErrorShape},
    )
    def get(self, request: Request) -> Response:
        """Returns the kinds of help, the filters and the place that a text means, and the words left over."""
        text, language = _asked(request)
        home = gazetteer().area(settings.HRD_HOME_AREA)
        reading = read(text, gazetteer(), language, home=home.country if home else "", is_listed=is_listed_word)
        with override(language if language in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE):
            return Response(_described(reading))


def _asked(request: Request) -> tuple[str, str]:
    """Returns the text and the language, or raises CriteriaError; a text may hold anything, also nothing."""
    problems = {one: "There is no such parameter." for one in request.query_params if one not in TAKES}
    problems |= {one: "Given more than once." for one, given in request.query_params.lists() if len(given) > 1}
    text, language = request.query_params.get("q"), request.query_params.get("lang", get_language() or "en")
    if text is None:
        problems["q"] = "It is missing."
    elif len(text) > LONGEST_PASTE:
        problems["q"] = "It is too long."
    if "lang" in request.query_params and language not in STEMMERS:
        problems["lang"] = "Words of this language are not known."
    if text is None or problems:
        raise CriteriaError(problems, {one: TAKES.get(one, "only q and lang are taken here") for one in problems})
    return text, language


def _described(reading: Reading) -> dict[str, Any]:
    place = reading.place or (gazetteer().nearest(reading.point) if reading.point else None)
    return {
        "types": list(reading.types),
        "filters": _joined(reading.filters),
        "place": _place(place) if place else None,
        "places": [_place(other) for other in reading.places],
        # What labels people is not said again, by whomever it was typed.
        "words": [word for word in reading.words if not check_text(word)],
        "note": " ".join(_said(note) for note in reading.notes) or None,
    }


def _joined(filters: Asked) -> dict[str, str]:
    values: dict[str, list[str]] = {}
    for parameter, value in filters:
        values.setdefault(parameter, []).append(value)
    return {parameter: ",".join(dict.fromkeys(some)) for parameter, some in values.items()}


def _place(place: Place) -> dict[str, Any]:
    return {
        "slug": place.slug,
        "name": place.name,
        "country": place.country,
        "region": place.admin1_name,
        "kind": place.kind,
        "latitude": place.point.latitude,
        "longitude": place.point.longitude,
    }


def _said(note: Phrase) -> str:
    return gettext(note.text) % note.values if note.values else gettext(note.text)
