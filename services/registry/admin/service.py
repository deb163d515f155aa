"""Services: the gates first, then words, ways in and the facts of the service's own type."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.contrib.admin import HORIZONTAL
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from services.registry.admin.recorded import RecordedAdmin
from services.registry.admin.service_at_location import PlacesOfServiceRows
from services.registry.admin.service_details import DETAILS_ROWS
from services.registry.admin.service_facets import (
    CostOptionRows,
    ServiceAreaRows,
    ServiceAudienceRows,
    ServiceLanguageRows,
)
from services.registry.admin.translation import ServiceTranslationRows
from services.registry.models import Service
from services.registry.models.ways_in import WaysIn, WhatItIsLike
from services.vocabulary.common_facts import GATES
from services.vocabulary.service_types import SERVICE_TYPES

_GATES_DESCRIPTION = _(
    "A service is shown to the public only when all four questions are answered as said below each, and it has agreed "
    "to be listed for everybody. As long as one answer is not known, the service waits."
)


@admin.register(Service)
class ServiceAdmin(RecordedAdmin):
    """One service, wherever it is offered."""

    fieldsets = (
        (
            _("May it be listed?"),
            {
                "fields": (
                    *(gate.key for gate in GATES),
                    "consent_scope",
                    ("consent_given_by", "consent_given_on", "consent_review_on"),
                ),
                "description": _GATES_DESCRIPTION,
            },
        ),
        (
            _("What it is"),
            {"fields": ("type", "organization", ("name", "alternate_name"), "description", "url")},
        ),
        (_("Ways in"), {"fields": [field.name for field in WaysIn._meta.fields]}),
        (
            _("What it is like"),
            {"fields": [field.name for field in WhatItIsLike._meta.fields], "classes": ("collapse",)},
        ),
        (
            _("Free places"),
            {"fields": (("capacity", "capacity_observed_at", "capacity_expires_at"),), "classes": ("collapse",)},
        ),
        (_("Source"), {"fields": (("source", "external_code"),), "classes": ("collapse",)}),
        (_("Notes"), {"fields": ("notes",)}),
    )
    radio_fields = {gate.key: HORIZONTAL for gate in GATES} | {"consent_scope": HORIZONTAL}
    autocomplete_fields = ("organization", "source")
    save_on_top = True
    list_display = ("__str__", "type", "organization", "consent_scope")
    list_filter = ("type", "consent_scope", "voluntary", "abstinence_required", "exit_for_use", "source")
    list_select_related = ("organization",)
    search_fields = ("name", "alternate_name", "type", "organization__name", "at_locations__location__name")

    def name_in_full(self, service: Service) -> str:
        """Returns the name with the type and who runs it, for lists to choose from."""
        kind = gettext(SERVICE_TYPES[service.type].short_label)
        parts = (service.name, kind, str(service.organization or ""))
        return " – ".join(part for part in parts if part)

    def get_queryset(self, request: HttpRequest) -> Any:
        """Reads services with who runs them."""
        return super().get_queryset(request).select_related("organization")

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> HttpResponse:
        """Asks for the type first: the questions depend on it."""
        if _type_asked_for(request) or not self.has_add_permission(request):
            return super().add_view(request, form_url, extra_context)
        return self._ask_for_type(request)

    def get_inlines(self, request: HttpRequest, obj: Service | None) -> list[Any]:
        """Shows the details of the service's own type and no other."""
        kind = obj.type if obj else _type_asked_for(request)
        details = [DETAILS_ROWS[kind]] if kind in DETAILS_ROWS else []
        places = [PlacesOfServiceRows] if obj else []
        rows = (ServiceLanguageRows, ServiceAudienceRows, CostOptionRows, ServiceAreaRows, ServiceTranslationRows)
        return [*details, *rows, *places]

    def get_readonly_fields(self, request: HttpRequest, obj: Service | None = None) -> tuple[str, ...]:
        """Keeps the type of a service: another type is another service."""
        return ("type",) if obj else ()

    def get_form(self, request: HttpRequest, obj: Service | None = None, change: bool = False, **options: Any) -> Any:
        """Fixes the type that was chosen on the page before."""
        form = super().get_form(request, obj, change=change, **options)
        if obj is None and "type" in form.base_fields:
            form.base_fields["type"].initial = _type_asked_for(request)
            form.base_fields["type"].disabled = True
        return form

    def _ask_for_type(self, request: HttpRequest) -> HttpResponse:
        links = []
        for code, kind in SERVICE_TYPES.items():
            query = request.GET.copy()
            query["type"] = code
            links.append((f"?{query.urlencode()}", gettext(kind.label)))
        context = {
            **self.admin_site.each_context(request),
            "title": gettext("What kind of service is it?"),
            "opts": self.opts,
            "is_popup": "_popup" in request.GET,
            "links": links,
        }
        return TemplateResponse(request, "admin/registry_service_type.html", context)


def _type_asked_for(request: HttpRequest) -> str:
    code = request.GET.get("type") or request.POST.get("type") or ""
    return code if code in SERVICE_TYPES else ""
