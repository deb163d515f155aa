"""The fields of the registry as a file may fill them: which there are, what each takes, how JSON writes them."""

from __future__ import annotations

import math
import re
from datetime import UTC, datetime
from decimal import Decimal
from functools import cache
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models

from services.exchange.record import Content, RecordError

# Who a row belongs to, where it came from and in which order it stands is for the import to say, not for the file.
NOT_FROM_A_FILE = ("source_record_id", "stop_order", "order")

YES_WORDS, NO_WORDS = ("yes", "y", "true", "1"), ("no", "n", "false", "0")
BETWEEN_VALUES = re.compile(r"[;,|]")


@cache
def writable_fields(model: type[models.Model]) -> dict[str, models.Field]:
    """Returns the fields of a model that a record may state, by name."""
    return {
        field.name: field
        for field in model._meta.concrete_fields
        if field.editable and not field.is_relation and not field.primary_key and field.name not in NOT_FROM_A_FILE
    }


def default_of(field: models.Field) -> Any:
    """Returns what a field holds where nothing is stated, as JSON."""
    return as_json(field, field.get_default())


def as_json(field: models.Field, value: Any) -> Any:
    """Returns a value of the registry the way a record writes it: equal values are written equally."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, Decimal):
        return f"{value:.{getattr(field, 'decimal_places', 2)}f}"
    return value.isoformat() if hasattr(value, "isoformat") else value


def stated_values(row: models.Model) -> Content:
    """Returns the fields of a stored row that hold more than their default, as a record states them."""
    values = {name: as_json(field, getattr(row, name)) for name, field in writable_fields(type(row)).items()}
    return {name: value for name, value in values.items() if value != default_of(writable_fields(type(row))[name])}


def clean_values(model: type[models.Model], stated: Any, path: str, also: tuple[str, ...] = ()) -> Content:
    """Returns the stated fields as the registry keeps them, without those that state a default.

    Keys in `also` are left to the caller. Raises RecordError, which names the first field at fault under `path`.
    """
    if not isinstance(stated, dict):
        raise RecordError(path, "Give an object of field names and values.")
    fields = writable_fields(model)
    cleaned: Content = {}
    for name, value in stated.items():
        if name in also:
            continue
        if name not in fields:
            raise RecordError(joined(path, name), "There is no such field.")
        cleaned_value = clean_value(fields[name], value, joined(path, name))
        if cleaned_value != default_of(fields[name]):
            cleaned[name] = cleaned_value
    for name, field in fields.items():
        if name not in cleaned and not field.blank and default_of(field) in ("", None) and name != "timezone":
            raise RecordError(joined(path, name), "This must be stated.")
    return cleaned


def clean_value(field: models.Field, value: Any, path: str) -> Any:
    """Returns one value as JSON after the field's own checks; raises RecordError for a value it does not take."""
    if value is None or value == "":
        return default_of(field)
    _check_kind(field, value, path)
    try:
        cleaned = field.clean(value, None)
    except ValidationError as reason:
        raise RecordError(path, " ".join(reason.messages)) from reason
    if isinstance(cleaned, datetime) and cleaned.tzinfo is None:
        raise RecordError(path, "Say the time with its distance from UTC, like 2026-11-22T18:00:00+00:00.")
    return as_json(field, cleaned)


def from_text(field: models.Field, text: str, path: str) -> Any:
    """Returns what the text of a cell means for a field, still to be checked by clean_value()."""
    if not text:
        return None
    if isinstance(field, models.JSONField):
        return [part.strip() for part in BETWEEN_VALUES.split(text) if part.strip()]
    if isinstance(field, models.BooleanField):
        return _truth(text, path)
    if isinstance(field, models.IntegerField | models.FloatField):
        return _number(field, text, path)
    return text


def is_text(text: str) -> bool:
    """Says whether a database takes the text: no NUL character and no half of a pair of characters."""
    return "\0" not in text and not any("\ud800" <= character <= "\udfff" for character in text)


def joined(path: str, name: str) -> str:
    """Returns the full name of a field inside a record, such as services.oat.details.medicines."""
    return f"{path}.{name}" if path else name


def _truth(text: str, path: str) -> bool:
    if text.lower() in YES_WORDS:
        return True
    if text.lower() in NO_WORDS:
        return False
    raise RecordError(path, f"“{text}” is neither yes nor no.")


def _number(field: models.Field, text: str, path: str) -> float:
    try:
        return int(text) if isinstance(field, models.IntegerField) else float(text)
    except ValueError as reason:
        raise RecordError(path, f"“{text}” is not a number.") from reason


def _check_kind(field: models.Field, value: Any, path: str) -> None:
    """Refuses what Django would quietly turn into something else: numbers as text, true as 1, text as a list."""
    if isinstance(field, models.BooleanField):
        expected, words = isinstance(value, bool), "true or false"
    elif isinstance(field, models.JSONField):
        expected, words = isinstance(value, list) and all(isinstance(each, str) for each in value), "a list of codes"
    elif isinstance(field, models.IntegerField):
        expected, words = isinstance(value, int) and not isinstance(value, bool), "a whole number"
    elif isinstance(field, models.FloatField):
        expected, words = _is_finite_number(value), "a number"
    elif isinstance(field, models.DecimalField):
        expected, words = isinstance(value, int | float | str) and not isinstance(value, bool), "an amount"
    else:
        expected, words = isinstance(value, str), "text"
    if not expected:
        raise RecordError(path, f"Give {words}.")
    if isinstance(value, str) and field.max_length and len(value) > field.max_length:
        raise RecordError(path, f"It is {len(value)} characters long; {field.max_length} are the most.")
    for part in value if isinstance(value, list) else [value]:
        if isinstance(part, str) and not is_text(part):
            raise RecordError(path, "There are characters in it that no text can hold.")


def _is_finite_number(value: Any) -> bool:
    try:
        return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    except OverflowError:  # a whole number beyond every float
        return False
