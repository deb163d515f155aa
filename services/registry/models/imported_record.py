"""What a source said of a location when it was last imported, so that a second import changes only what changed."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class ImportedRecord(models.Model):
    """The neutral record of one row or group of rows of a source, beside the location it became.

    It has no history of its own: the location has one.
    """

    location = models.OneToOneField("registry.Location", on_delete=models.CASCADE, related_name="imported_record")
    source = models.ForeignKey("registry.Source", on_delete=models.CASCADE, related_name="imported_records")
    source_record_id = models.CharField(_("id in the source"), max_length=200)
    content = models.JSONField(_("the neutral record"))
    content_hash = models.CharField(max_length=64)
    remarks = models.JSONField(_("repairs and doubts of the import"), default=list, blank=True)
    imported_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("source", "source_record_id"), name="imported_once_a_source_record")
        ]

    def __str__(self) -> str:
        return f"{self.source_id}:{self.source_record_id}"
