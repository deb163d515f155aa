"""Which record of each listing went into a release: eight bytes of each, because there may be a million."""

from __future__ import annotations

from array import array


class RecordsRead:
    """Remembers records by whose they are and the hash of what they say."""

    def __init__(self) -> None:
        self._read = array("q")

    def add(self, public_id: str, content_hash: str) -> None:
        """Notes that this record of a listing has been read."""
        self._read.append(hash((public_id, content_hash)))

    def holds(self, public_id: str, content_hash: str) -> bool:
        """Says whether it was this record that was read; of nothing at all it is not known, and taken for yes."""
        return not self._read or hash((public_id, content_hash)) in self._read
