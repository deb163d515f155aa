"""Attestations: a curator's word for a whole source is given on one page and withdrawn on another, never edited."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.contrib import admin
from django.contrib.auth.models import User
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from services.registry.admin.recorded import RecordedAdmin
from services.registry.curation.attestation import attest, in_force, withdraw
from services.registry.models import Source, SourceAttestation
from services.vocabulary.service_types import SERVICE_TYPES


class AttestForm(forms.ModelForm):
    """What a curator attests; who and when are known."""

    service_types = forms.MultipleChoiceField(
        label=_("Types of service it covers"),
        choices=[(code, _(kind.label)) for code, kind in SERVICE_TYPES.items()],
        widget=forms.CheckboxSelectMultiple,
    )

    def clean_source(self) -> Source:
        """Refuses a source whose attestation is in force."""
        source = self.cleaned_data["source"]
        if in_force(source):
            raise forms.ValidationError(_("An attestation of this source is in force. Withdraw it first."))
        return source


class WithdrawForm(forms.ModelForm):
    """The one thing that can be done with an attestation in force."""

    withdraw = forms.BooleanField(
        label=_("Withdraw this attestation"),
        required=False,
        help_text=_("Every listing that rests on it leaves the site at once, and older releases too."),
    )

    def clean(self) -> dict[str, Any]:
        """Asks for both the tick and the reason, so that nobody withdraws a thousand listings by a slip."""
        answers = super().clean() or self.cleaned_data
        is_meant, reason = answers.get("withdraw"), (answers.get("withdrawn_because") or "").strip()
        if is_meant and not reason:
            self.add_error("withdrawn_because", _("Say why it is withdrawn."))
        if reason and not is_meant:
            self.add_error("withdraw", _("Tick this to withdraw it, or leave the reason empty."))
        return answers


@admin.register(SourceAttestation)
class SourceAttestationAdmin(RecordedAdmin):
    """One attestation."""

    autocomplete_fields = ("source",)
    list_display = ("source", "covered", "attested_by", "attested_on", "withdrawn_on")
    list_filter = (("withdrawn_on", admin.EmptyFieldListFilter), "source")
    list_select_related = ("source", "attested_by")
    search_fields = ("source__name", "ground")

    @admin.display(description=_("covers"))
    def covered(self, attestation: SourceAttestation) -> str:
        """Returns the types it covers, in words."""
        kinds = (SERVICE_TYPES[code] for code in attestation.service_types if code in SERVICE_TYPES)
        return ", ".join(str(_(kind.short_label)) for kind in kinds)

    def get_fieldsets(self, request: HttpRequest, obj: SourceAttestation | None = None) -> Any:
        """Asks for the word when it is given, and only for a reason afterwards."""
        if obj is None:
            sentence = _(
                "You say that every service of these types in this source answers the gates well and may be listed. "
                "It counts where nobody has answered for the single service, and never against such an answer. "
                "Your name and the day are kept."
            )
            return ((None, {"fields": ("source", "service_types", "ground"), "description": sentence}),)
        given = (None, {"fields": ("source", "covered", "ground", "attested_by", "attested_on")})
        fields = ("withdraw", "withdrawn_because") if obj.is_in_force else ("withdrawn_on", "withdrawn_because")
        return (given, (_("Withdrawal"), {"fields": fields}))

    def get_readonly_fields(self, request: HttpRequest, obj: SourceAttestation | None = None) -> tuple[str, ...]:
        """Leaves what was attested as it was given."""
        return ("source", "covered", "ground", "attested_by", "attested_on", "withdrawn_on") if obj else ()

    def get_form(self, request: HttpRequest, obj: SourceAttestation | None = None, **options: Any) -> Any:
        """Chooses the form to attest or the form to withdraw."""
        form: type[forms.ModelForm] = AttestForm
        if obj is not None:
            form = WithdrawForm if self.has_change_permission(request, obj) else forms.ModelForm
        return super().get_form(request, obj, **{"form": form, **options})

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        """Takes the source from the link that led here."""
        return {"source": request.GET.get("source")}

    def save_model(self, request: HttpRequest, obj: SourceAttestation, form: Any, change: bool) -> None:
        """Attests or withdraws."""
        today, curator = timezone.now().date(), cast(User, request.user)
        if change:
            if form.cleaned_data.get("withdraw"):
                withdraw(obj, by=curator, because=form.cleaned_data["withdrawn_because"], on=today)
            return
        answers = form.cleaned_data
        given = attest(
            answers["source"], by=curator, types=answers["service_types"], ground=answers["ground"], on=today
        )
        # The page goes on with its own instance, for the log and the link it shows.
        obj.pk = given.pk
        obj.refresh_from_db()

    def has_change_permission(self, request: HttpRequest, obj: SourceAttestation | None = None) -> bool:
        """Keeps what was withdrawn as it is."""
        return (obj is None or obj.is_in_force) and super().has_change_permission(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: SourceAttestation | None = None) -> bool:
        """Keeps every attestation: it says why listings were public."""
        return False
