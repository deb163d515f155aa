"""Where listings come from, and what a curator attests for a whole source."""

from __future__ import annotations

from django.conf import settings
from django.core.validators import MinLengthValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from services.registry.models.recorded import Recorded
from services.vocabulary.service_types import SERVICE_TYPES


class Source(Recorded):
    """A list made by others that listings were imported from."""

    slug = models.SlugField(_("code"), max_length=60, unique=True)
    name = models.CharField(_("name"), max_length=200)
    url = models.URLField(_("web page"), max_length=500, blank=True)
    licence = models.CharField(_("licence"), max_length=200, blank=True)
    attribution = models.CharField(_("attribution shown on the page"), max_length=300, blank=True)

    class Meta:
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name


class SourceAttestation(Recorded):
    """A curator's word that every listing of a source, of the types named, answers the gates well and may be listed.

    It answers only what nobody has answered for the single listing, and never outweighs such an answer.
    Withdrawing it takes all listings that rest on it off the site.
    """

    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="attestations")
    service_types = models.JSONField(_("types of service it covers"), default=list)
    ground = models.TextField(
        _("on what ground"),
        max_length=2000,
        validators=[MinLengthValidator(10)],
        help_text=_("For example: the public body that publishes the list requires this of every service on it."),
    )
    attested_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("who attests")
    )
    attested_on = models.DateField(_("date"))
    withdrawn_on = models.DateField(_("withdrawn on"), null=True, blank=True)
    withdrawn_because = models.TextField(_("why it was withdrawn"), max_length=2000, blank=True)

    class Meta:
        ordering = ("-attested_on", "-pk")
        constraints = [
            models.CheckConstraint(
                condition=Q(withdrawn_on__isnull=True) | Q(withdrawn_on__gte=models.F("attested_on")),
                name="attestation_withdrawn_after_given",
            ),
            models.UniqueConstraint(
                fields=("source",),
                condition=Q(withdrawn_on__isnull=True),
                name="attestation_one_in_force",
                violation_error_message=_("This source has an attestation in force. Withdraw it first."),
            ),
        ]

    def __str__(self) -> str:
        types = ", ".join(str(SERVICE_TYPES[code].short_label) for code in self.service_types if code in SERVICE_TYPES)
        return f"{self.source}: {types}"

    @property
    def is_in_force(self) -> bool:
        """Says whether the attestation has not been withdrawn."""
        return self.withdrawn_on is None
