"""The door of area packs: the index of cells, and what a phone asks of one cell; never anything finer."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_safe

from services.catalogue.current import current_release
from services.packs.answers import questions
from services.packs.cells_served import cells_in_force
from services.packs.contents import FORMAT, list_pack
from services.packs.tables import minutes
from services.packs.terms import words_pack


@require_safe
def index(request: HttpRequest) -> JsonResponse:
    """Lists the cells with how much each holds, and what tells a changed one from one that is as before."""
    cells = cells_in_force().cells
    return _answer(
        {
            "v": FORMAT,
            "release": _release_id(),
            "made": minutes(datetime.now(UTC)),
            "questions": questions(),
            "cells": {key: [len(cell.listing_ids), cell.digest] for key, cell in cells.items()},
        }
    )


@require_safe
def pack(request: HttpRequest, key: str) -> JsonResponse:
    """Answers with the list pack of a cell; a key that is none in the index is nothing at all."""
    served, now = cells_in_force(), datetime.now(UTC)
    if key not in served.cells:
        return nothing(request)
    return _answer(list_pack(served.cells[key], served.lands, _release_id(), now))


@require_safe
def words(request: HttpRequest, key: str) -> JsonResponse:
    """Answers with the words that can be found in a cell: whoever looks for one asks for all."""
    cells = cells_in_force().cells
    return _answer(words_pack(cells[key])) if key in cells else nothing(request)


@require_safe
def nothing(request: HttpRequest) -> JsonResponse:
    """Answers what asks for anything but a cell."""
    return _answer({}, status=404)


def _release_id() -> str:
    return current_release().manifest.release_id


def _answer(content: dict[str, Any], status: int = 200) -> JsonResponse:
    as_text = {"ensure_ascii": False, "separators": (",", ":")}
    return JsonResponse(content, status=status, json_dumps_params=as_text)
