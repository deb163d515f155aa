"""The lists inside a record: contacts, hours exceptions and whatever else there can be several of."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator, validate_email
from django.db import models

from services.exchange.fields import clean_values, default_of, writable_fields
from services.exchange.record import Content, RecordError
from services.hours import osm
from services.hours.values import HoursError
from services.phones.numbers import PhoneError, read_number
from services.registry.models import Contact, HoursException
from services.registry.models.hours_exception import NOT_HOURS
from services.vocabulary.listing import NUMBER_CHANNELS

# What may be said once only: the keys that tell the rows of a list apart.
ONCE = {"languages": ("code", "level"), "audiences": ("audience",), "translations": ("language",), "checks": ("field",)}


def listed(stated: Any, path: str) -> list:
    """Returns a stated list, empty where nothing is stated."""
    if stated is None:
        return []
    if not isinstance(stated, list):
        raise RecordError(path, "Give a list.")
    return stated


def clean_rows(model: type[models.Model], stated: Any, path: str) -> list[Content]:
    """Returns the canonical rows of one list."""
    rows = [clean_values(model, row, path) for row in listed(stated, path)]
    _check_once(rows, model, path)
    return rows


def _check_once(rows: list[Content], model: type[models.Model], path: str) -> None:
    keys = ONCE.get(path.rsplit(".", 1)[-1])
    if keys is None:
        return
    fields = writable_fields(model)
    seen = [tuple(str(row.get(key, default_of(fields[key]))) for key in keys) for row in rows]
    for row_key in seen:
        if seen.count(row_key) > 1:
            raise RecordError(path, f"“{', '.join(row_key)}” is stated twice.")


def clean_contacts(stated: Any, path: str, country: str) -> list[Content]:
    """Returns canonical contacts: numbers read as people of `country` write them, in E.164."""
    contacts = clean_rows(Contact, stated, path)
    for contact in contacts:
        channel = contact.get("channel", "phone")
        try:
            if channel in NUMBER_CHANNELS:
                number = read_number(contact["value"], country)
                contact["value"] = number.e164
                if number.extension and "extension" not in contact:
                    contact["extension"] = number.extension
            elif channel == "email":
                validate_email(contact["value"])
            else:
                URLValidator(schemes=("https", "http"))(contact["value"])
        except PhoneError as reason:
            raise RecordError(f"{path}.value", f"“{contact['value']}”: {reason.phrase}") from reason
        except ValidationError as reason:
            raise RecordError(f"{path}.value", f"“{contact['value']}”: {' '.join(reason.messages)}") from reason
    return contacts


def clean_hours_exceptions(stated: Any, path: str) -> list[Content]:
    """Returns canonical hours exceptions, their hours in OSM syntax."""
    rows = clean_rows(HoursException, stated, path)
    for row in rows:
        if row["ends_on"] < row["starts_on"]:
            raise RecordError(f"{path}.ends_on", "The last day is before the first.")
        hours = row.get("opening_hours", "off")
        if hours not in NOT_HOURS:
            try:
                row["opening_hours"] = osm.read(hours)
            except HoursError as reason:
                raise RecordError(f"{path}.opening_hours", str(reason)) from reason
    return rows
