"""What happened to the rows that belong to a row: the contacts of a location, the languages of a service."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from typing import Any

from django.db import models

MOST_CHANGES = 200


@dataclass(frozen=True)
class Change:
    """One moment in the life of a row; `kind` is "+" made, "~" changed or "-" deleted."""

    noun: str
    words: str
    kind: str
    at: datetime
    by: str


def changes_beside(model: type[models.Model], key: Any) -> list[Change]:
    """Returns the latest changes of all rows that live and die with the row of `model` with this key, newest first."""
    changes = [
        change
        for relation in model._meta.related_objects
        if relation.on_delete is models.CASCADE and hasattr(relation.related_model, "history")
        for change in _changes_of(relation, key)
    ]
    return sorted(changes, key=attrgetter("at"), reverse=True)[:MOST_CHANGES]


def _changes_of(relation: Any, key: Any) -> list[Change]:
    records = relation.related_model.history.filter(**{relation.field.attname: key})
    return [
        Change(
            noun=str(relation.related_model._meta.verbose_name),
            words=str(record.instance),
            kind=record.history_type,
            at=record.history_date,
            by=str(record.history_user or ""),
        )
        for record in records.select_related("history_user").order_by("-history_date")[:MOST_CHANGES]
    ]
