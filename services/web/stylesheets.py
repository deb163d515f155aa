"""Many small style sheets for those who write them, one for those who load it; and scripts without their comments."""

from __future__ import annotations

import re
from typing import Any

from django.conf import settings
from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage

from services.web.scripts import without_comments

JOINED = "site.css"
COMMENT = re.compile(r"\s*/\*.*?\*/", re.DOTALL)
IMPORT = re.compile(r'@import "(?P<name>[a-z0-9/_-]+\.css)";')


class OneStylesheet(CompressedManifestStaticFilesStorage):
    """Puts the sheets that site.css imports in their places there, without comments, when static files are collected.

    Without it the imports work as they are, but a browser waits for one more round trip. Modules of scripts stay
    files of their own and import one another by their hashed names, so that a browser may keep them for ever.
    """

    support_js_module_import_aggregation = True

    def post_process(self, paths: dict[str, Any], dry_run: bool = False, **options: Any) -> Any:
        """Writes the joined sheet and the scripts as they are served, then goes on as usual."""
        if not dry_run:
            # From the sources: what was collected before may be joined already.
            written = {name: without_comments(_read(paths, name)) for name in paths if _is_our_script(paths, name)}
            if JOINED in paths:
                joined = IMPORT.sub(lambda found: _read(paths, found["name"]), _read(paths, JOINED))
                written[JOINED] = COMMENT.sub("", joined).strip()
            for name, text in written.items():
                self.delete(name)
                self._save(name, ContentFile(text.encode()))
            # Django reads each file from where it was found, which would be the sheet with the imports again.
            paths = {**paths, **{name: (self, name) for name in written}}
        yield from super().post_process(paths, dry_run=dry_run, **options)


def _is_our_script(paths: dict[str, Any], name: str) -> bool:
    storage, _path = paths[name]
    return name.endswith(".js") and storage.location == str(settings.STATICFILES_DIRS[0])


def _read(paths: dict[str, Any], name: str) -> str:
    storage, path = paths[name]
    with storage.open(path) as file:
        return file.read().decode()
