"""The form fields of search parameters: points, moments, lists of codes; each says in one sentence what it takes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from services.geometry.points import Point, PointError
from services.vocabulary.facts import UNKNOWN

NOW = "now"
LONGEST_LIST = 40


class ReadField(forms.CharField):
    """A text that means something else: the text itself is checked first, then read."""

    def clean(self, value: Any) -> Any:
        """Returns what the text means; refuses a text that is too long or holds a NUL before anybody reads it."""
        return self.read(super().clean(value))

    def read(self, text: str) -> Any:
        """Returns what the text means."""
        raise NotImplementedError(type(self).__name__)


class PointField(ReadField):
    """Latitude and longitude in degrees with a comma between them."""

    def read(self, text: str) -> Point | None:
        """Returns the point; refuses anything that is not two numbers in range."""
        if not text:
            return None
        try:
            latitude, longitude = (float(part) for part in text.split(","))
            return Point(latitude, longitude)
        except PointError as reason:
            raise ValidationError(str(reason)) from reason
        except ValueError as reason:
            raise ValidationError(_("This is not a latitude and a longitude.")) from reason


class MomentField(ReadField):
    """`now`, or an ISO date and time; without an offset it is the local time of each listing."""

    def read(self, text: str) -> datetime | str | None:
        """Returns the moment or the word `now`."""
        if not text or text == NOW:
            return text or None
        try:
            # A plus sign in an address arrives as a blank.
            return datetime.fromisoformat(text.replace(" ", "+") if "T" in text else text)
        except ValueError as reason:
            raise ValidationError(_("This is neither “now” nor a date and time.")) from reason


class CodesField(ReadField):
    """Codes of a closed list with commas between them; any of them will do."""

    def __init__(self, *, codes: Mapping[str, Any], takes_unknown: bool = True, **options: Any) -> None:
        self.codes = {*codes, UNKNOWN} if takes_unknown else {*codes}
        super().__init__(**options)

    def read(self, text: str) -> tuple[str, ...]:
        """Returns the codes in order, once each; refuses the first that is not one."""
        chosen = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
        if len(chosen) > LONGEST_LIST:
            raise ValidationError(_("Too many codes."))
        for code in chosen:
            if code not in self.codes:
                raise ValidationError(_("“%(code)s” is not one of them."), params={"code": code[:60]})
        return chosen


class TagsField(ReadField):
    """Short tags of an open list, such as language codes, with commas between them."""

    def read(self, text: str) -> tuple[str, ...]:
        """Returns the tags in order, once each, in lower case."""
        chosen = tuple(dict.fromkeys(part.strip().lower() for part in text.split(",") if part.strip()))
        if len(chosen) > LONGEST_LIST or any(len(tag) > LONGEST_LIST for tag in chosen):
            raise ValidationError(_("Too many or too long."))
        return chosen
