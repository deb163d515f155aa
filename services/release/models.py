"""What the publisher works from: public records, the queue, withdrawals, and whether a rollback is in force."""

from __future__ import annotations

import json
from typing import Any

from django.db import models


class CompactJSON(json.JSONEncoder):
    """Writes JSON as releases hold it, no blanks and letters as they are, so that nobody need write it again."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{**options, "ensure_ascii": False, "separators": (",", ":")})


class RecordField(models.TextField):
    """Keeps a public record as the text that releases hold, and is read as the value that it is.

    PostgreSQL takes its own JSON apart and puts it together otherwise, which the publisher would pay for twice.
    """

    def from_db_value(self, value: str | None, *_: Any) -> Any:
        """Returns what a text from the database says."""
        return None if value is None else json.loads(value)

    def get_prep_value(self, value: Any) -> str | None:
        """Returns the text of a value."""
        return None if value is None else json.dumps(value, cls=CompactJSON)


class PublicRecord(models.Model):
    """Everything the public may know about one listing, or why the public may know nothing.

    `content` is the public record, None when there is none. `reasons` are sentences for the curator. `withheld` lists
    what must not be in any file, as pairs of kind and value. `expires_at` is when time alone may change the decision.
    """

    public_id = models.CharField(max_length=12, unique=True)
    location = models.OneToOneField(
        "registry.Location", null=True, on_delete=models.SET_NULL, related_name="public_record"
    )
    content: models.Field[Any, Any] = RecordField(null=True)
    content_hash = models.CharField(max_length=64, blank=True)
    is_public = models.BooleanField()
    reasons = models.JSONField(default=list)
    withheld = models.JSONField(default=list)
    decided_at = models.DateTimeField()
    hides_address = models.BooleanField(default=False)
    expires_at = models.DateTimeField(null=True, db_index=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(is_public=True, content__isnull=False)
                | models.Q(is_public=False, content__isnull=True),
                name="public_record_has_content_if_public",
            )
        ]

    def __str__(self) -> str:
        return self.public_id


class PublishingTask(models.Model):
    """A change that waits to be published; written in the transaction that made the change."""

    created_at = models.DateTimeField(auto_now_add=True)
    reason = models.CharField(max_length=200)

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.reason


class Withdrawal(models.Model):
    """Something of a listing that was public and must not be any more, in no stored release either.

    `sequence_limit` is the last release that may hold it; None until the publisher has built the first one without.
    `is_done` says that all stored releases up to there have been cut anew or erased.
    """

    public_id = models.CharField(max_length=12)
    at = models.DateTimeField(auto_now_add=True)
    sequence_limit = models.PositiveIntegerField(null=True)
    is_done = models.BooleanField(default=False)

    class Meta:
        ordering = ("pk",)
        indexes = [models.Index(fields=("is_done",), condition=models.Q(is_done=False), name="withdrawal_not_done")]

    def __str__(self) -> str:
        return self.public_id


class PublishingState(models.Model):
    """One row: the last sequence number given out, and the release a rollback holds on to."""

    last_sequence = models.PositiveIntegerField(default=0)
    held_release = models.PositiveIntegerField(null=True)

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(pk=1), name="publishing_state_is_one_row")]

    def __str__(self) -> str:
        return f"release {self.last_sequence}"

    @classmethod
    def load(cls) -> PublishingState:
        """Returns the one row, made when it is not there."""
        return cls.objects.get_or_create(pk=1)[0]
