"""The form fields of search parameters: points, moments, lists of codes; each says in one sentence what it takes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

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


class When(NamedTuple):
    """A moment, or the word `now`; and whether those that have not said are meant, too."""

    moment: datetime | str
    takes_unknown: bool


class Limit(NamedTuple):
    """A number, None where only those that have not said are meant; and whether those are meant, too."""

    number: int | None
    takes_unknown: bool


class MomentField(ReadField):
    """`now`, or an ISO date and time; without an offset it is the local time of each listing."""

    def read(self, text: str) -> When | None:
        """Returns the moment or the word `now`, and whether `unknown` stands behind it."""
        if not text:
            return None
        said, _comma, also = text.partition(",")
        if also not in ("", UNKNOWN):
            raise ValidationError(_("This is neither “now” nor a date and time."))
        if said == NOW:
            return When(NOW, bool(also))
        try:
            # A plus sign in an address arrives as a blank.
            return When(datetime.fromisoformat(said.replace(" ", "+") if "T" in said else said), bool(also))
        except ValueError as reason:
            raise ValidationError(_("This is neither “now” nor a date and time.")) from reason


class LimitField(ReadField):
    """A whole number, `unknown`, or both with a comma between them."""

    def read(self, text: str) -> Limit | None:
        """Returns the number and whether those that have not said are meant, too."""
        if not text:
            return None
        parts = [part.strip() for part in text.split(",")]
        numbers = [part for part in parts if part != UNKNOWN]
        if len(numbers) > 1 or not all(part.isascii() and part.isdigit() and len(part) < 10 for part in numbers):
            raise ValidationError(_("This is no whole number."))
        return Limit(int(numbers[0]) if numbers else None, UNKNOWN in parts)


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
