"""Writes one tile in the Mapbox Vector Tile format 2.1: layers of points, lines and areas with their words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

POINT, LINE, AREA = 1, 2, 3
VERSION = 2

_VARINT, _BYTES = 0, 2
_MOVE_TO, _LINE_TO, _CLOSE = 1, 2, 7
# Fields of the format: of a tile, a layer, a feature and a value.
_LAYERS = 3
_NAME, _FEATURES, _KEYS, _VALUES, _EXTENT, _VERSION = 1, 2, 3, 4, 5, 15
_TAGS, _TYPE, _GEOMETRY = 2, 3, 4
_TEXT, _NUMBER = 1, 5

Corner = tuple[int, int]
Words = Mapping[str, str | int]


@dataclass(frozen=True)
class Feature:
    """Something to draw: parts of whole coordinates in the tile, y downwards, and what is said of it.

    The parts of an area are rings without their first corner at the end; the ring around it is followed by its holes.
    """

    form: int
    parts: Sequence[Sequence[Corner]]
    words: Words


def write_tile(layers: Mapping[str, Sequence[Feature]], extent: int) -> bytes:
    """Returns a tile whose sides are `extent` units long; a layer without features is left out."""
    return b"".join(_field(_LAYERS, _layer(name, features, extent)) for name, features in layers.items() if features)


def geometry_of(form: int, parts: Iterable[Sequence[Corner]]) -> list[int]:
    """Returns the commands that draw the parts, as whole numbers of the format."""
    commands: list[int] = []
    x, y = 0, 0
    for part in parts:
        for number, corner in enumerate(part):
            if number == 0:
                commands.append(_MOVE_TO | 1 << 3)
            elif number == 1:
                commands.append(_LINE_TO | len(part) - 1 << 3)
            commands += (_zigzag(corner[0] - x), _zigzag(corner[1] - y))
            x, y = corner
        if form == AREA:
            commands.append(_CLOSE | 1 << 3)
    return commands


def _layer(name: str, features: Sequence[Feature], extent: int) -> bytes:
    keys: dict[str, int] = {}
    values: dict[str | int, int] = {}
    written = [_field(_FEATURES, _feature(each, keys, values)) for each in features]
    return b"".join((
        _varint(_VERSION << 3 | _VARINT) + _varint(VERSION),
        _field(_NAME, name.encode()),
        *written,
        *(_field(_KEYS, key.encode()) for key in keys),
        *(_field(_VALUES, _value(value)) for value in values),
        _varint(_EXTENT << 3 | _VARINT) + _varint(extent),
    ))  # fmt: skip


def _feature(feature: Feature, keys: dict[str, int], values: dict[str | int, int]) -> bytes:
    tags = [
        number
        for key, value in feature.words.items()
        for number in (keys.setdefault(key, len(keys)), values.setdefault(value, len(values)))
    ]
    return (
        _field(_TAGS, b"".join(map(_varint, tags)))
        + _varint(_TYPE << 3 | _VARINT)
        + _varint(feature.form)
        + _field(_GEOMETRY, b"".join(map(_varint, geometry_of(feature.form, feature.parts))))
    )


def _value(value: str | int) -> bytes:
    if isinstance(value, str):
        return _field(_TEXT, value.encode())
    return _varint(_NUMBER << 3 | _VARINT) + _varint(value)


def _field(number: int, content: bytes) -> bytes:
    return _varint(number << 3 | _BYTES) + _varint(len(content)) + content


def _zigzag(number: int) -> int:
    return number << 1 if number >= 0 else ~(number << 1)


def _varint(number: int) -> bytes:
    written = bytearray()
    while number > 0x7F:
        written.append(number & 0x7F | 0x80)
        number >>= 7
    written.append(number)
    return bytes(written)
