"""Who runs services (HSDS organization)."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from services.registry.models.fields import AnswerField, CodeField
from services.registry.models.recorded import Recorded
from services.vocabulary.facts import answer
from services.vocabulary.listing import PROVIDER_KINDS
from services.vocabulary.phrase import gettext_noop

PAYS_FOR_LISTING = answer("pays_for_listing", gettext_noop("Pays to be listed"), must_be="no", is_public=False)


class Organization(Recorded):
    """An organisation, group or firm that runs services."""

    name = models.CharField(_("name"), max_length=300)
    alternate_name = models.CharField(_("other name"), max_length=300, blank=True)
    description = models.TextField(_("description"), max_length=5000, blank=True)
    self_description = models.TextField(
        _("in their own words"), max_length=5000, blank=True, help_text=_("Shown as a quotation, never corrected.")
    )
    website = models.URLField(_("web page"), max_length=500, blank=True)
    provider_kind = CodeField(PROVIDER_KINDS, _("kind"), max_length=20, default="unknown")
    pays_for_listing = AnswerField(PAYS_FOR_LISTING)
    notes = models.TextField(_("notes for curators, never public"), blank=True)

    class Meta:
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name
