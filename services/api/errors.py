"""Every error of the API as a JSON body in one form, without a word that could name who asked or for what."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, JsonResponse
from rest_framework.exceptions import APIException, MethodNotAllowed
from rest_framework.response import Response

from services.catalogue.criteria import CriteriaError
from services.catalogue.current import ReleaseUnavailable
from services.places.open_file import PlacesUnavailableError

NOT_NOW = "There is no data to serve at the moment. Please try again later."


def as_json(error: Exception, context: dict[str, Any]) -> Response | None:
    """Returns the answer for an error raised in a view; None leaves it to Django, which answers 500."""
    if isinstance(error, CriteriaError):
        parameters = [
            {"parameter": name, "problem": problem, "takes": error.takes.get(name, "")}
            for name, problem in error.errors.items()
        ]
        return _answer(400, "Some parameters cannot be read.", parameters=parameters)
    if isinstance(error, Http404):
        return _answer(404, "There is nothing at this address.")
    if isinstance(error, ReleaseUnavailable | PlacesUnavailableError):
        return _answer(503, NOT_NOW)
    if isinstance(error, APIException):
        answer = _answer(error.status_code, str(error.detail))
        if isinstance(error, MethodNotAllowed):
            answer["Allow"] = ", ".join(context["view"].allowed_methods)
        return answer
    return None


def not_found(request: HttpRequest, exception: Exception | None = None) -> JsonResponse:
    """Answers 404 for an address below the API that no view has."""
    return JsonResponse({"error": "There is nothing at this address."}, status=404)


def _answer(status: int, sentence: str, **more: Any) -> Response:
    answer = Response({"error": sentence, **more}, status=status)
    answer["Cache-Control"] = "no-store"
    return answer
