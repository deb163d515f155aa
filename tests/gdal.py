"""Hides GDAL, so that a machine that has it shows what happens on one that has not."""

import ctypes.util

_GEOGRAPHY = ("gdal", "geos", "proj", "spatialite")
_find_library = ctypes.util.find_library


def hide() -> None:
    """Makes the geographic libraries unfindable; takes effect if Django has not been imported yet."""
    ctypes.util.find_library = lambda name: None if name.startswith(_GEOGRAPHY) else _find_library(name)
