"""The words that a page takes along to a phone, so that cards made there say what those of the server say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.conf import settings
from django.utils.formats import date_format, get_format
from django.utils.translation import get_language, gettext, ngettext

from services.geometry.distance_words import KILOMETRES, METRES, MILES, NEXT_DOOR, walking_minutes
from services.hours import remarks, words
from services.vocabulary.listing import CHECK_METHODS, CHECKER_ROLES, CONTACT_CHANNELS, LOCATION_KINDS, STATUSES
from services.vocabulary.service_types import SERVICE_TYPES
from services.web.cards import FARTHEST_WALK_M, WAYS_IN
from services.web.wording import once_a_language

# Said by the scripts in static/near/; each stands in the catalogues for the server's own cards.
SENTENCES = (
    words.OPEN_UNTIL, words.OPEN_THEN_ASK, words.CLOSES_SOON, METRES, KILOMETRES, MILES, NEXT_DOOR,
    *sorted(remarks.OURS),
    "Open all day and night", "Open until %(weekday)s %(time)s", "Open until %(day)s %(month)s %(time)s",
    "Ask: %(comment)s", "Hours not known: ask", "Closed", "Closed: %(comment)s",
    "Closed. Opens in %(minutes)s min, at %(time)s", "Closed. Opens %(time)s", "Closed. Opens tonight %(time)s",
    "Closed. Opens tomorrow %(time)s", "Closed. Opens %(weekday)s %(time)s", "Closed. Opens %(weekday)s night %(time)s",
    "Closed. Opens %(day)s %(month)s %(time)s", "%(opening)s (%(today)s, as at %(now)s)", "%(time)s there",
    "%(today)s: open until %(time)s, as at %(now)s", "%(today)s: open until %(time)s, then ask, as at %(now)s",
    "%(today)s: open until %(time)s, closes soon, as at %(now)s",
    "The address is not shown. Call to ask.", "%(town)s. The address is not shown. Call to ask.",
    "Never checked", "Checked %(day)s", "%(checked)s by %(role)s", "%(checked)s, %(how)s",
    "Things may have changed: call first.", "Stated by the source, not checked by us.",
    "Until %(day)s.", "%(status)s %(message)s", "Ask", "%(fact)s: it depends",
    "All day and night", "%(hours)s (%(comment)s)", "%(hours)s: ask (%(comment)s)", "%(hours)s: ask", ", ",
)  # fmt: skip
_SOME_YEAR, _SOME_DAY = 2222, 11


@once_a_language
def near_words() -> dict[str, Any]:
    """Returns sentences by their English form where this language has others, words of codes, and names of days."""
    return {
        "phrases": {sentence: said for sentence in SENTENCES if (said := gettext(sentence)) != sentence},
        "codes": _codes(),
        "facts": [gettext(fact.label) for fact in WAYS_IN],
        "weekdays": _said(day.text for day in words.WEEKDAYS),
        "months": _said(month.text for month in words.MONTHS),
        "days": [_day_pattern(month) for month in range(1, 13)],
        "walks": [_walk(minutes) for minutes in range(1, walking_minutes(FARTHEST_WALK_M) + 1)],
        "decimal": get_format("DECIMAL_SEPARATOR"),
        "unit": settings.HRD_DISTANCE_UNIT,
    }


def _codes() -> dict[str, dict[str, str]]:
    kinds = {kind.short_code: kind.short_label for kind in SERVICE_TYPES.values()}
    lists: dict[str, Mapping[str, str]] = {
        "kinds": kinds, "statuses": STATUSES, "roles": CHECKER_ROLES, "methods": CHECK_METHODS,
        "channels": CONTACT_CHANNELS, "where": LOCATION_KINDS,
    }  # fmt: skip
    lists |= {f"way{number}": fact.values for number, fact in enumerate(WAYS_IN)}
    return {name: {code: gettext(label) for code, label in codes.items() if label} for name, codes in lists.items()}


def _said(sentences: Iterable[str]) -> list[str]:
    return [gettext(sentence) for sentence in sentences]


def _day_pattern(month: int) -> str:
    """Returns how a day of a month is written, with places for its number and its year."""
    day_format = "j F Y" if (get_language() or "").startswith("en") else "DATE_FORMAT"
    written = date_format(date(_SOME_YEAR, month, _SOME_DAY), day_format)
    return written.replace(str(_SOME_YEAR), "{year}").replace(str(_SOME_DAY), "{day}")


def _walk(minutes: int) -> str:
    return ngettext("%(minutes)s minute’s walk", "%(minutes)s minutes’ walk", minutes) % {"minutes": minutes}
