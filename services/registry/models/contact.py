"""Ways to reach an organisation, a location or one service there: phones (HSDS phone), messages, e-mail, web."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator, validate_email
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from services.phones.numbers import PhoneError, read_number
from services.registry.models.codes import check_language_codes
from services.registry.models.fields import AnswerField, CodeField, HoursField
from services.registry.models.recorded import Recorded
from services.vocabulary.facts import answer
from services.vocabulary.listing import CONTACT_CHANNELS, NUMBER_CHANNELS
from services.vocabulary.phrase import gettext_noop

FREE_CALL = answer("free_call", gettext_noop("Free to call"))
APPEARS_ON_BILL = answer("appears_on_bill", gettext_noop("Shows on a phone bill"))
VOICEMAIL_SAFE = answer("voicemail_safe", gettext_noop("Voicemail is private"))


class Contact(Recorded):
    """One number, address or link, of exactly one organisation, location or offer."""

    organization = models.ForeignKey(
        "registry.Organization", null=True, blank=True, on_delete=models.CASCADE, related_name="contacts"
    )
    location = models.ForeignKey(
        "registry.Location", null=True, blank=True, on_delete=models.CASCADE, related_name="contacts"
    )
    offer = models.ForeignKey(
        "registry.ServiceAtLocation", null=True, blank=True, on_delete=models.CASCADE, related_name="contacts"
    )
    channel = CodeField(CONTACT_CHANNELS, _("channel"), max_length=10, default="phone")
    value = models.CharField(_("number, address or link"), max_length=500)
    extension = models.CharField(_("extension"), max_length=20, blank=True)
    description = models.CharField(_("what it is for"), max_length=200, blank=True)
    is_public = models.BooleanField(_("may be shown to the public"), default=True)
    languages = models.CharField(_("languages (codes, with commas)"), max_length=200, blank=True)
    opening_hours = HoursField(verbose_name=_("when it is answered (OSM syntax)"))
    free_call = AnswerField(FREE_CALL)
    appears_on_bill = AnswerField(APPEARS_ON_BILL)
    voicemail_safe = AnswerField(VOICEMAIL_SAFE)
    order = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        ordering = ("order", "pk")
        constraints = [
            models.CheckConstraint(
                condition=Q(organization__isnull=False, location__isnull=True, offer__isnull=True)
                | Q(organization__isnull=True, location__isnull=False, offer__isnull=True)
                | Q(organization__isnull=True, location__isnull=True, offer__isnull=False),
                name="contact_belongs_to_exactly_one",
                violation_error_message=_("A contact belongs to one organisation, one location or one offer."),
            ),
            models.CheckConstraint(condition=Q(channel__in=list(CONTACT_CHANNELS)), name="contact_channel_known"),
        ]

    def __str__(self) -> str:
        return f"{self.get_channel_display()}: {self.value}"

    @property
    def country(self) -> str:
        """The country a number without its own country code is read in; empty where nothing says."""
        place = self.offer.location if self.offer is not None else self.location
        return place.country if place is not None else ""

    def clean(self) -> None:
        """Normalises a number to E.164 and refuses what is no number, no e-mail address or no link."""
        super().clean()
        check_language_codes(self.languages, "languages")
        if self.channel in NUMBER_CHANNELS:
            self._clean_number()
            return
        check = validate_email if self.channel == "email" else URLValidator(schemes=("https", "http"))
        try:
            check(self.value)
        except ValidationError as reason:
            raise ValidationError({"value": reason.messages}) from reason

    def _clean_number(self) -> None:
        try:
            number = read_number(self.value, self.country)
        except PhoneError as reason:
            raise ValidationError({"value": str(reason)}) from reason
        self.value = number.e164
        self.extension = self.extension or number.extension
