"""What every page shows around its content: the site's name, its languages, and whether its listings are invented."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils import translation

from services.catalogue.current import ReleaseUnavailable, current_release
from services.web.catalogues import is_unreviewed
from services.web.languages import LanguageLink, language_links


@dataclass(frozen=True)
class Site:
    """The frame of a page."""

    name: str
    language: str
    direction: str
    languages: list[LanguageLink]
    is_unreviewed: bool
    is_demo: bool


def site(request: HttpRequest) -> dict[str, Any]:
    """Gives templates `site`."""
    return {"site": site_around(request.path_info, request.GET)}


def site_around(path_info: str, parameters: Any) -> Site:
    """Returns the frame for a page at this path (without a language) in the language that is active now."""
    language = translation.get_language() or settings.LANGUAGE_CODE
    return Site(
        name=settings.HRD_SITE_NAME,
        language=language,
        direction="rtl" if translation.get_language_bidi() else "ltr",
        languages=language_links(path_info, parameters),
        is_unreviewed=is_unreviewed(language),
        is_demo=_is_demo(),
    )


def _is_demo() -> bool:
    try:
        return current_release().manifest.is_demo
    except ReleaseUnavailable:
        return False
