"""Rows that state one record between them: what one row says, and how further rows are added to it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from django.db import models

from services.exchange.csv_sheet.profile import COLUMN, Profile
from services.exchange.fields import from_text, joined, writable_fields
from services.exchange.record import Content, RecordError
from services.registry.models import DETAILS_MODELS, Location, Organization, Service, ServiceAtLocation

Row = Mapping[str, str]


def record_id(profile: Profile, row: Row) -> str:
    """Returns the id of a row's record: the same for rows that agree, but for case and spaces, in the id columns.

    It is a digest, because a name in it would be kept and shown where a repair has withheld that name.
    """
    parts = [row[column].casefold() for column in profile.id_columns]
    if not any(parts):
        raise RecordError("id", f"Nothing is stated in {', '.join(profile.id_columns)}.")
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:20]


def record_of(profile: Profile, row: Row) -> Content:
    """Returns what one row says as a record; raises RecordError where a cell is not what its field takes."""
    record: Content = {
        "id": record_id(profile, row),
        "location": _values(profile.location, Location, row, "location"),
        "services": _services(profile, row),
        "remarks": [],
    }
    if organization := _values(profile.organization, Organization, row, "organization"):
        record["organization"] = organization
    return record


def merge(record: Content, further: Content, row_number: int) -> None:
    """Adds a further row of the same record: new services and values; where they differ, the first one stays."""
    for key in ("location", "organization"):
        _merge_values(record.setdefault(key, {}), further.get(key, {}), record["remarks"], row_number)
        if not record[key]:
            del record[key]
    by_type = {service["type"]: service for service in record["services"]}
    for service in further["services"]:
        if service["type"] not in by_type:
            record["services"].append(service)
            by_type[service["type"]] = service
            continue
        _merge_values(by_type[service["type"]], service, record["remarks"], row_number)


def _merge_values(values: Content, further: Content, remarks: list[str], row_number: int) -> None:
    for name, value in further.items():
        if name not in values or values[name] in ("", None, []):
            values[name] = value
        elif isinstance(value, dict):
            _merge_values(values[name], value, remarks, row_number)
        elif isinstance(value, list):
            values[name] = [*values[name], *(each for each in value if each not in values[name])]
        elif _differ(values[name], value):
            remarks.append(f"Row {row_number} says “{value}” for {name}; “{values[name]}” was kept.")


def _differ(first: Any, second: Any) -> bool:
    if isinstance(first, str) and isinstance(second, str):
        return first.casefold() != second.casefold()
    return first != second


def _services(profile: Profile, row: Row) -> list[Content]:
    services: list[Content] = []
    for mapping in profile.services:
        if any(row[column].casefold() != value.casefold() for column, value in mapping.when.items()):
            continue
        path = f"services.{mapping.type}"
        service: Content = {"type": mapping.type, **_values(mapping.fields, Service, row, path)}
        for key, model, values in (
            ("details", DETAILS_MODELS[mapping.type], mapping.details),
            ("at_location", ServiceAtLocation, mapping.at_location),
        ):
            if stated := _values(values, model, row, joined(path, key)):
                service[key] = stated
        services.append(service)
    if not services:
        columns = sorted({column for mapping in profile.services for column in mapping.when})
        cells = ", ".join(f"“{row[column]}”" for column in columns)
        raise RecordError(", ".join(columns), f"The profile knows no service for {cells}.")
    return services


def _values(mapping: Mapping[str, Any], model: type[models.Model], row: Row, path: str) -> Content:
    fields = writable_fields(model)
    values = {}
    for name, stated in mapping.items():
        value = _cell_value(fields[name], stated, row, joined(path, name)) if isinstance(stated, str) else stated
        if value not in (None, ""):
            values[name] = list(value) if isinstance(value, list) else value
    return values


def _cell_value(field: models.Field, text: str, row: Row, path: str) -> Any:
    columns = COLUMN.findall(text)
    if columns and not any(row[column] for column in columns):
        return None
    return from_text(field, COLUMN.sub(lambda match: row[match[1]], text).strip(), path)
