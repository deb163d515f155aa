"""The names of a site that others see: on the line, in a history, in a list of routers."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core import checks

from services.language.topic_words import topic_in


def check_neutral_names(app_configs: Any, **options: Any) -> list[checks.CheckMessage]:
    """Returns a warning for each name of the site that tells what it is about: nothing else could hide it."""
    names = [
        ("HRD_SITE_NAME", settings.HRD_SITE_NAME),
        ("HRD_SITE_URL", settings.HRD_SITE_URL),
        *(("HRD_ALLOWED_HOSTS", host) for host in settings.ALLOWED_HOSTS),
    ]
    return [
        checks.Warning(
            f"{setting}: “{name}” tells what the site is about (“{topic}”).",
            hint="It stays in histories, and whoever owns the line sees it. Choose a name that says nothing.",
            id="directory.W001",
        )
        for setting, name in names
        if (topic := topic_in(name))
    ]
