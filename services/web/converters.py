"""What an address of the site may hold in each of its parts: anything else is a page that does not exist."""

from __future__ import annotations


class Text:
    """A part of an address that stays as it is."""

    regex = ""

    def to_python(self, value: str) -> str:
        """Returns the part."""
        return value

    def to_url(self, value: str) -> str:
        """Returns the part."""
        return value


class AreaSlug(Text):
    """The address of an area: `g51`, `glasgow`."""

    regex = "[a-z0-9-]{1,80}"


class KindCodes(Text):
    """Opaque codes of kinds: `k2-k7`."""

    regex = "k[0-9]{1,3}(?:-k[0-9]{1,3}){0,40}"


class PublicId(Text):
    """The public id of a listing."""

    regex = "[0-9A-Z]{6,12}"


class PublicIds(Text):
    """The public ids of several listings: `7Q2K4M-9XB31T`."""

    regex = "[0-9A-Z]{6,12}(?:-[0-9A-Z]{6,12}){0,99}"
