"""The checksums of all records of a release, by the ids of their listings: what tells that one has changed."""

from __future__ import annotations

from array import array

from services.catalogue.open_file import open_file


def record_sums() -> dict[int, int]:
    """Returns a checksum of each record of the release in force, by the id of its listing."""
    sums: dict[int, int] = {}
    for first_listing, data in open_file().execute("SELECT first_listing, sums FROM record_sums"):
        sums |= dict(enumerate(array("I", data), first_listing))
    return sums
