"""The five gates of a service: four answers and the consent to be listed."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from services.registry.models.fields import AnswerField, CodeField
from services.vocabulary import common_facts
from services.vocabulary.listing import CONSENT_GIVERS, CONSENT_SCOPES


class Gates(models.Model):
    """What must be answered well before a service may be shown to the public."""

    voluntary = AnswerField(common_facts.VOLUNTARY)
    abstinence_required = AnswerField(common_facts.ABSTINENCE_REQUIRED)
    exit_for_use = AnswerField(common_facts.EXIT_FOR_USE)
    religious_taking_part_required = AnswerField(common_facts.RELIGIOUS_TAKING_PART_REQUIRED)
    consent_scope = CodeField(
        CONSENT_SCOPES,
        _("consent to be listed"),
        max_length=10,
        default="unknown",
    )
    consent_given_by = CodeField(
        CONSENT_GIVERS,
        _("consent given by"),
        max_length=12,
        default="",
        blank=True,
    )
    consent_given_on = models.DateField(_("consent given on"), null=True, blank=True)
    consent_review_on = models.DateField(_("ask again on"), null=True, blank=True)

    class Meta:
        abstract = True
