"""The door of area packs: the index of cells, and what a phone asks of one cell; never anything finer."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from services.catalogue.current import current_release
from services.packs.answers import questions
from services.packs.cells_served import ServedCell, ServedCells, cells_in_force
from services.packs.contents import FORMAT, list_pack
from services.packs.tables import minutes
from services.packs.terms import words_pack

Pack = dict[str, Any]


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Lists the cells with how much each holds, and what tells a changed one from one that is as before."""
    cells = cells_in_force().cells
    now = datetime.now(UTC)
    content = {
        "v": FORMAT,
        "release": _release_id(),
        "made": minutes(now),
        "questions": questions(),
        "cells": {key: [len(cell.listing_ids), cell.digest] for key, cell in cells.items()},
    }
    return _let_operator_keep(_answer(_as_json(content)), request, now)


@require_safe
def pack(request: HttpRequest, key: str) -> HttpResponse:
    """Answers with the list pack of a cell; a key that is none in the index is nothing at all."""
    return _of_cell(request, key, _list_pack)


@require_safe
def words(request: HttpRequest, key: str) -> HttpResponse:
    """Answers with the words that can be found in a cell: whoever looks for one asks for all."""
    return _of_cell(request, key, _words_pack)


@require_safe
def nothing(request: HttpRequest) -> HttpResponse:
    """Answers what asks for anything but a cell."""
    return _answer(b"{}", status=404)


def _of_cell(request: HttpRequest, key: str, made: Callable[[ServedCells, ServedCell, datetime], Pack]) -> HttpResponse:
    served, now = cells_in_force(), datetime.now(UTC)
    cell = served.cells.get(key)
    if cell is None:
        return nothing(request)
    name = made.__name__, key, now.date()
    body = served.once(name, lambda: _as_json(made(served, cell, now)))
    return _let_operator_keep(_answer(body), request, now)


def _list_pack(served: ServedCells, cell: ServedCell, now: datetime) -> Pack:
    return list_pack(cell, served.lands, _release_id(), now)


def _words_pack(_served: ServedCells, cell: ServedCell, _now: datetime) -> Pack:
    return words_pack(cell)


def _release_id() -> str:
    return current_release().manifest.release_id


def _let_operator_keep(response: HttpResponse, request: HttpRequest, now: datetime) -> HttpResponse:
    """Marks an answer that the operator's cache may hold, not beyond the day for which its hours begin."""
    midnight = datetime.combine(now.date() + timedelta(days=1), datetime.min.time(), UTC)
    seconds = min(settings.HRD_CACHE_SECONDS, int((midnight - now).total_seconds()))
    # A query could name somebody, or fill the cache with copies.
    if seconds > 0 and not request.META.get("QUERY_STRING"):
        response.operator_may_keep = (seconds, _release_id())  # type: ignore[attr-defined]  # read by SiteHeaders
    return response


def _as_json(content: dict[str, Any]) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def _answer(body: bytes, status: int = 200) -> HttpResponse:
    return HttpResponse(body, content_type="application/json", status=status)
