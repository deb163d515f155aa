"""What every noun of the registry has: a history of its changes and the moments it was made and changed."""

from __future__ import annotations

from typing import Any

from django.db import models, transaction
from simple_history.models import HistoricalRecords


class Recorded(models.Model):
    """A row whose every state is kept, with who changed it and when."""

    created_at = models.DateTimeField(auto_now_add=True, editable=False)
    changed_at = models.DateTimeField(auto_now=True, editable=False)
    history = HistoricalRecords(inherit=True)

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Saves the row, its history and what the public may know of it together, or none of them."""
        with transaction.atomic():
            super().save(*args, **kwargs)
