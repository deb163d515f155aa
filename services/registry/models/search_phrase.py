"""Words that curators have heard people search with, and what each phrase stands for."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import ProhibitNullCharactersValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from services.language.check import check_text
from services.language.folding import name_key
from services.registry.models.codes import check_language_codes
from services.registry.models.fields import SeveralField
from services.registry.models.recorded import Recorded
from services.vocabulary.service_types import SERVICE_TYPES

MOST_WORDS = 6
LONGEST = 100


class SearchPhrase(Recorded):
    """A phrase of one language with the kinds of help it stands for; it wins over our own words, and is never shown.

    No kinds mean that it names none of ours, however it sounds.
    """

    language = models.CharField(_("language"), max_length=3, default="en", help_text=_("A code like en, fr or pt."))
    phrase = models.CharField(
        _("what people type"),
        max_length=LONGEST,
        help_text=_("Slang is welcome: it is understood, and never shown."),
        validators=[ProhibitNullCharactersValidator()],
    )
    folded = models.CharField(max_length=LONGEST, editable=False)
    types = SeveralField(
        verbose_name=_("what they mean by it"),
        help_text=_("Leave all empty for words that sound like a kind of help here and are none."),
        choices=[(code, _(kind.label)) for code, kind in SERVICE_TYPES.items()],
    )
    note = models.CharField(
        _("what to say beside the answer"),
        max_length=200,
        blank=True,
        help_text=_("One plain sentence that people will read, or nothing."),
        validators=[ProhibitNullCharactersValidator()],
    )

    class Meta:
        ordering = ("language", "folded")
        verbose_name = _("search phrase")
        constraints = [
            models.UniqueConstraint(fields=("language", "folded"), name="search_phrase_once_a_language"),
        ]

    def __str__(self) -> str:
        return f"{self.language}: {self.phrase}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Saves the phrase with the plain words it is compared by."""
        self.folded = name_key(self.phrase)
        super().save(*args, **kwargs)

    def clean(self) -> None:
        """Refuses what nobody could type, what is there already, and a sentence that labels people."""
        super().clean()
        check_language_codes(self.language, "language")
        self.folded = name_key(self.phrase)
        count = len(self.folded.split())
        if not count:
            raise ValidationError({"phrase": _("Give at least one letter or digit.")})
        # Some single letters fold into whole words.
        if count > MOST_WORDS or len(self.folded) > LONGEST:
            raise ValidationError({"phrase": _("Give at most %(most)s short words.") % {"most": MOST_WORDS}})
        twins = SearchPhrase.objects.filter(language=self.language, folded=self.folded).exclude(pk=self.pk)
        if twins.exists():
            raise ValidationError({"phrase": _("This phrase is already there for this language.")})
        for finding in check_text(self.note, self.language):
            if finding.severity == "block":
                words = {"word": finding.found, "suggestion": finding.suggestion}
                raise ValidationError({"note": _("It says “%(word)s”; write “%(suggestion)s”.") % words})
