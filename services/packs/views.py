"""The door of area packs: the index of cells, and what a phone asks of one cell; never anything finer."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import lru_cache
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

# A quarter of a megabyte each, in memory; the next one takes up to a second.
PACKS_KEPT = 64


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


def _of_cell(request: HttpRequest, key: str, made: Callable[[_Cell, str], bytes]) -> HttpResponse:
    served, now = cells_in_force(), datetime.now(UTC)
    if key not in served.cells:
        return nothing(request)
    body = made(_Cell(served, served.cells[key], now), now.date().isoformat())
    return _let_operator_keep(_answer(body), request, now)


class _Cell:
    """A cell of a release at a moment; equal for the same content, whenever that is asked for."""

    def __init__(self, served: ServedCells, cell: ServedCell, now: datetime) -> None:
        self.served, self.cell, self.now = served, cell, now

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Cell) and (self.served is other.served and self.cell.key == other.cell.key)

    def __hash__(self) -> int:
        return hash((id(self.served), self.cell.key))


@lru_cache(PACKS_KEPT)
def _list_pack(one: _Cell, _day: str) -> bytes:
    return _as_json(list_pack(one.cell, one.served.lands, _release_id(), one.now))


@lru_cache(PACKS_KEPT)
def _words_pack(one: _Cell, _day: str) -> bytes:
    return _as_json(words_pack(one.cell))


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
