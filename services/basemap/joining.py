"""Puts the pieces of a tile together that say the same: one feature of many parts, lines joined where they meet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from services.basemap.vector_tile import LINE, POINT, Corner, Feature


def joined(features: Iterable[Feature]) -> list[Feature]:
    """Returns the features with all parts of lines and areas of the same words in one; points stay as they are."""
    together: dict[tuple, Feature] = {}
    points: list[Feature] = []
    for feature in features:
        if feature.form == POINT:
            points.append(feature)
            continue
        key = (feature.form, *sorted(feature.words.items(), key=str))
        known = together.get(key)
        together[key] = Feature(feature.form, [*known.parts, *feature.parts], feature.words) if known else feature
    whole = [
        Feature(LINE, join_lines(each.parts), each.words) if each.form == LINE else each for each in together.values()
    ]
    return [*whole, *points]


def join_lines(lines: Iterable[Sequence[Corner]]) -> list[list[Corner]]:
    """Returns the lines, each that begins or ends where exactly one other does joined to that one."""
    whole: list[list[Corner]] = []
    open_ends: dict[Corner, list[Corner]] = {}
    for line in lines:
        current = list(line)
        for _end in range(2):
            other = open_ends.get(current[0])
            if other is not None:
                del open_ends[other[0]], open_ends[other[-1]]
                whole = [each for each in whole if each is not other]
                current = (other if other[-1] == current[0] else other[::-1]) + current[1:]
            current.reverse()
        if current[0] != current[-1] and current[0] not in open_ends and current[-1] not in open_ends:
            open_ends[current[0]] = open_ends[current[-1]] = current
        whole.append(current)
    return whole
