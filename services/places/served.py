"""The places that the running process serves from: one file for all threads, at the path the settings name."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from django.conf import settings

from services.places.crowds import Crowds
from services.places.gazetteer import Gazetteer


def gazetteer() -> Gazetteer:
    """Returns the gazetteer of this deployment."""
    return _gazetteer_at(Path(settings.HRD_PLACES_FILE))


def crowds() -> Crowds:
    """Returns where people live, as this deployment knows it."""
    return _crowds_at(Path(settings.HRD_PLACES_FILE))


@lru_cache(maxsize=8)
def _gazetteer_at(path: Path) -> Gazetteer:
    return Gazetteer(path)


@lru_cache(maxsize=8)
def _crowds_at(path: Path) -> Crowds:
    return Crowds(path)
