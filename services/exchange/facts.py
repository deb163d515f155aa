"""A canonical record taken apart into single facts by their path, which is what two records are compared by."""

from __future__ import annotations

from typing import Any

from services.exchange.record import Content
from services.vocabulary.service_types import SERVICE_TYPES

# ("location", "name"), ("contacts",), ("services", "oat"), ("services", "oat", "details", "medicines"), …
Path = tuple[str, ...]
Facts = dict[Path, Any]

SECTIONS = ("location", "organization")
PARTS_OF_A_SERVICE = ("details", "at_location")


def facts_of(record: Content) -> Facts:
    """Returns every fact of a canonical record by its path; a list is one fact, and so is that there is a service.

    The fact of a service itself is True, or what it is the same as. The record's id is no fact.
    """
    facts: Facts = {}
    for key, value in record.items():
        if key in SECTIONS:
            facts |= {(key, name): each for name, each in value.items()}
        elif key == "services":
            for service in value:
                facts |= _facts_of_service(service)
        elif key != "id":
            facts[key,] = value
    return facts


def record_from(record_id: str, facts: Facts) -> Content:
    """Returns the canonical record that has these facts: the way back from facts_of()."""
    record: Content = {"id": record_id}
    services: dict[str, Content] = {}
    for path, value in facts.items():
        if path[0] in SECTIONS:
            record.setdefault(path[0], {})[path[1]] = value
        elif path[0] != "services":
            record[path[0]] = value
        elif len(path) == 2:
            services.setdefault(path[1], {}).update({"type": path[1]} if value is True else {"same_as": value})
        elif len(path) == 3:
            services.setdefault(path[1], {})[path[2]] = value
        else:
            services.setdefault(path[1], {}).setdefault(path[2], {})[path[3]] = value
    if services:
        record["services"] = [services[code] for code in SERVICE_TYPES if code in services]
    return record


def service_code(service: Content) -> str:
    """Returns the type of a service of a canonical record, its own or that of the service it is the same as."""
    return service["same_as"]["type"] if "same_as" in service else service["type"]


def _facts_of_service(service: Content) -> Facts:
    root = ("services", service_code(service))
    facts: Facts = {root: service.get("same_as", True)}
    for key, value in service.items():
        if key in PARTS_OF_A_SERVICE:
            facts |= {(*root, key, name): each for name, each in value.items()}
        elif key not in ("type", "same_as"):
            facts[*root, key] = value
    return facts
