"""Many small style sheets for those who write them, one for those who load it."""

from __future__ import annotations

import re
from typing import Any

from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage

JOINED = "site.css"
COMMENT = re.compile(r"\s*/\*.*?\*/", re.DOTALL)
IMPORT = re.compile(r'@import "(?P<name>[a-z0-9/_-]+\.css)";')


class OneStylesheet(CompressedManifestStaticFilesStorage):
    """Puts the sheets that site.css imports in their places there, without comments, when static files are collected.

    Without it the imports work as they are, but a browser waits for one more round trip.
    """

    # A module names the others that it needs by their hashed names, too.
    support_js_module_import_aggregation = True

    def post_process(self, paths: dict[str, Any], dry_run: bool = False, **options: Any) -> Any:
        """Writes the joined sheet, then goes on as usual."""
        if JOINED in paths and not dry_run:
            # From the sources: what was collected before may be joined already.
            joined = IMPORT.sub(lambda found: _read(paths, found["name"]), _read(paths, JOINED))
            self.delete(JOINED)
            self._save(JOINED, ContentFile(COMMENT.sub("", joined).strip().encode()))
            # Django reads each file from where it was found, which would be the sheet with the imports again.
            paths = {**paths, JOINED: (self, JOINED)}
        yield from super().post_process(paths, dry_run=dry_run, **options)


def _read(paths: dict[str, Any], name: str) -> str:
    storage, path = paths[name]
    with storage.open(path) as file:
        return file.read().decode()
