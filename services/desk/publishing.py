"""What the site shows at the moment, in sentences for a curator."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from services.catalogue.current import ReleaseUnavailable, current_release
from services.release.models import PublishingTask
from services.release.stored import held_release


def publishing_in_words() -> list[str]:
    """Returns what is served, whether a rollback holds it, and how many changes wait."""
    sentences = [_served()]
    if held_release() is not None:
        sentences.append(
            _("Somebody went back to an older release: changes are not published until “manage.py publish” is run.")
        )
    waiting = PublishingTask.objects.count()
    if waiting:
        sentences.append(
            ngettext("%(count)d change waits to be published.", "%(count)d changes wait to be published.", waiting)
            % {"count": waiting}
        )
    return sentences


def _served() -> str:
    try:
        manifest = current_release().manifest
    except ReleaseUnavailable as reason:
        return str(reason)
    return _("The site shows release %(sequence)d of %(built)s with %(listings)d listings.") % {
        "sequence": manifest.sequence,
        "built": manifest.built_at[:16].replace("T", " "),
        "listings": manifest.counts.get("listings", 0),
    }
