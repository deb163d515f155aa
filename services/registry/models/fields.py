"""The kinds of field a fact can have: three-valued answers, closed choices, several choices, numbers, notes, hours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator, ProhibitNullCharactersValidator, URLValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from services.hours.plain import read_plain_words
from services.hours.values import HoursError
from services.vocabulary.facts import NO, UNKNOWN, YES, Fact

COUNTRY_CODE_LENGTH = 2


class FactField:
    """What all fields of facts share: the words come from the vocabulary, so that migrations never depend on them."""

    fact: Fact

    def deconstruct(self) -> tuple[str, str, list, dict[str, Any]]:
        """Leaves words and choices out of migrations: they change without a change of the table."""
        name, path, args, kwargs = super().deconstruct()  # type: ignore[misc]  # of the field beside it
        for key in ("choices", "verbose_name", "validators"):
            kwargs.pop(key, None)
        return name, path, args, kwargs

    def _words(self, fact: Fact | None, options: dict[str, Any]) -> None:
        if fact is None:
            return
        self.fact = fact
        options["verbose_name"] = _(fact.label)
        if fact.values:
            options["choices"] = [(code, _(label)) for code, label in fact.values.items()]


class CodeField(FactField, models.CharField):
    """One code of a closed list of the vocabulary that is no fact, such as a mode or a status."""

    def __init__(self, codes: Mapping[str, str] | None = None, verbose_name: Any = None, **options: Any) -> None:
        if codes is not None:
            options["choices"] = [(code, _(label)) for code, label in codes.items()]
        super().__init__(verbose_name, **{"max_length": 20, **options})


class AnswerField(FactField, models.CharField):
    """Yes, no or not known; the database itself refuses anything else."""

    def __init__(self, fact: Fact | None = None, **options: Any) -> None:
        self._words(fact, options)
        super().__init__(**{"max_length": 7, "default": UNKNOWN, **options})

    def db_check(self, connection: Any) -> str | None:
        """Returns the column check that keeps a fourth value out."""
        column = connection.ops.quote_name(self.column)
        return f"{column} IN ('{YES}', '{NO}', '{UNKNOWN}')"

    def db_parameters(self, connection: Any) -> dict[str, Any]:
        """Adds the check to what the schema editor writes."""
        return {**super().db_parameters(connection), "check": self.db_check(connection)}


class ChoiceField(FactField, models.CharField):
    """One of a closed list, or not known."""

    def __init__(self, fact: Fact | None = None, **options: Any) -> None:
        self._words(fact, options)
        super().__init__(**{"max_length": 40, "default": UNKNOWN, **options})


class SeveralField(FactField, models.JSONField):
    """Any number of a closed list, kept as a list of codes; an empty list means not known."""

    def __init__(self, fact: Fact | None = None, **options: Any) -> None:
        self._words(fact, options)
        self.codes = options.pop("choices", None)
        super().__init__(**{"default": list, "blank": True, **options})

    def validate(self, value: Any, model_instance: Any) -> None:
        """Refuses anything that is not a list of known codes, naming the first that is not."""
        super().validate(value, model_instance)
        if not isinstance(value, list):
            raise ValidationError(_("Give a list of codes."))
        known = [code for code, _label in self.codes or ()]
        for code in value:
            if self.codes is not None and code not in known:
                raise ValidationError(_("“%(code)s” is not one of the choices."), params={"code": code})

    def formfield(self, **options: Any) -> forms.Field:
        """Shows the list as check boxes."""
        return forms.TypedMultipleChoiceField(
            choices=self.codes or (),
            widget=forms.CheckboxSelectMultiple,
            required=False,
            coerce=str,
            label=self.verbose_name.capitalize() if isinstance(self.verbose_name, str) else self.verbose_name,
            help_text=self.help_text,
        )


class CountriesField(FactField, models.JSONField):
    """Any number of ISO 3166-1 two-letter codes."""

    def __init__(self, fact: Fact | None = None, **options: Any) -> None:
        self._words(fact, options)
        super().__init__(**{"default": list, "blank": True, **options})

    def validate(self, value: Any, model_instance: Any) -> None:
        """Refuses anything that is not a list of two capital letters each."""
        super().validate(value, model_instance)
        if not isinstance(value, list):
            raise ValidationError(_("Give a list of country codes."))
        for code in value:
            if not (isinstance(code, str) and len(code) == COUNTRY_CODE_LENGTH and code.isalpha() and code.isupper()):
                raise ValidationError(_("“%(code)s” is not a two-letter country code."), params={"code": code})


class NumberField(FactField, models.PositiveIntegerField):
    """A whole number within the bounds of its fact; null means not known."""

    def __init__(self, fact: Fact | None = None, **options: Any) -> None:
        self._words(fact, options)
        if fact is not None:
            options["validators"] = [MinValueValidator(fact.lowest), MaxValueValidator(fact.highest)]
        super().__init__(**{"null": True, "blank": True, **options})


class NoteField(FactField, models.TextField):
    """A short note in plain words; empty means not known."""

    def __init__(self, fact: Fact | None = None, **options: Any) -> None:
        self._words(fact, options)
        options["validators"] = [ProhibitNullCharactersValidator()]
        super().__init__(**{"blank": True, "default": "", "max_length": 2000, **options})


class LinkField(FactField, models.URLField):
    """A web address, https or http only."""

    def __init__(self, fact: Fact | None = None, **options: Any) -> None:
        self._words(fact, options)
        super().__init__(**{"blank": True, "default": "", "max_length": 500, **options})
        self.validators = [URLValidator(schemes=("https", "http"))]

    def formfield(self, **options: Any) -> forms.Field:
        """Takes https for an address without a scheme."""
        return super().formfield(assume_scheme="https", **options)  # type: ignore[return-value]  # never None


class HoursField(FactField, models.TextField):
    """Opening hours, read from OSM syntax or plain words and kept as OSM syntax; empty means not known."""

    def __init__(self, fact: Fact | None = None, **options: Any) -> None:
        self._words(fact, options)
        super().__init__(**{"blank": True, "default": "", "max_length": 1000, **options})

    def clean(self, value: Any, model_instance: Any) -> str:
        """Returns the normalised text; a text that cannot be read is refused with the reason."""
        text = super().clean(value, model_instance)
        if not text:
            return ""
        try:
            return read_plain_words(text)
        except HoursError as reason:
            raise ValidationError(str(reason)) from reason


class DateField(FactField, models.DateField):
    """A day; null means not known."""

    def __init__(self, fact: Fact | None = None, **options: Any) -> None:
        self._words(fact, options)
        super().__init__(**{"null": True, "blank": True, **options})


class MomentField(FactField, models.DateTimeField):
    """A moment in time; null means not known."""

    def __init__(self, fact: Fact | None = None, **options: Any) -> None:
        self._words(fact, options)
        super().__init__(**{"null": True, "blank": True, **options})
