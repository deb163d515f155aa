"""Which services are drawn as a circle around a door that some listing withholds: the circle would point at it."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Q

from services.registry.models import Location, ServiceArea, ServiceAtLocation

# About fifty metres: a circle is drawn around a door by hand, or around the same point of a town.
_NEAR_DEGREES = 0.0005
_POINTS_AT_ONCE = 100  # SQLite refuses a question that is nested deeper than a thousand

_CIRCLES = ServiceArea.objects.filter(kind="circle", latitude__isnull=False, longitude__isnull=False)
_HIDDEN = Location.objects.exclude(address_visibility="public").filter(latitude__isnull=False)


def services_around_hidden_doors(service_ids: Iterable[int]) -> set[int]:
    """Returns those services that must not be drawn around their own centre.

    Either one of their places withholds its address, or the centre is at the door of any place that does.
    """
    ids = list(service_ids)
    places = ServiceAtLocation.objects.filter(service__in=ids).exclude(location__address_visibility="public")
    found = set(places.values_list("service_id", flat=True))
    circles = list(_CIRCLES.filter(service__in=ids).values_list("service_id", "latitude", "longitude"))
    for portion in _portions(circles):
        hidden = list(_HIDDEN.filter(_near(portion)).values_list("latitude", "longitude"))
        found |= {circle[0] for circle in portion if any(_is_near(circle[1:], door) for door in hidden)}
    return found


def drawn_around(location_ids: Iterable[int]) -> set[int]:
    """Returns the locations whose circles have to be looked at again when these locations change.

    They share a service that is drawn as a circle, or theirs is drawn around one of these doors, hidden now or not.
    Asked in plain questions: joined into one, PostgreSQL took a minute for it in the middle of a large import, because
    it had not counted the new rows yet.
    """
    if not _CIRCLES.exists():
        return set()
    ids = list(location_ids)
    offered = list(ServiceAtLocation.objects.filter(location__in=ids).values_list("service_id", flat=True))
    drawn = set(_CIRCLES.filter(service__in=offered).values_list("service_id", flat=True))
    doors = Location.objects.filter(pk__in=ids, latitude__isnull=False).values_list("pk", "latitude", "longitude")
    for portion in _portions(list(doors)):
        drawn |= set(_CIRCLES.filter(_near(portion)).values_list("service_id", flat=True))
    return set(ServiceAtLocation.objects.filter(service__in=drawn).values_list("location_id", flat=True))


def _portions(rows: list[tuple]) -> Iterable[list[tuple]]:
    return (rows[start : start + _POINTS_AT_ONCE] for start in range(0, len(rows), _POINTS_AT_ONCE))


def _near(rows: list[tuple]) -> Q:
    condition = Q()
    for _pk, latitude, longitude in rows:
        condition |= Q(
            latitude__range=(latitude - _NEAR_DEGREES, latitude + _NEAR_DEGREES),
            longitude__range=(longitude - _NEAR_DEGREES, longitude + _NEAR_DEGREES),
        )
    return condition


def _is_near(one: tuple, other: tuple) -> bool:
    return all(abs(a - b) <= _NEAR_DEGREES for a, b in zip(one, other, strict=True))
