"""The facts of each type of service: rows on the page of a service of that type, and a page each for their history."""

from __future__ import annotations

from django.contrib import admin
from django.contrib.admin import HORIZONTAL
from django.utils.translation import gettext_lazy as _

from services.registry.admin.recorded import RowAdmin, StackedRows
from services.registry.models import DETAILS_MODELS
from services.registry.models.service_details import ServiceDetails


class DetailsRows(StackedRows):
    """The one row of facts beside a service."""

    can_delete = False
    max_num = 1
    min_num = 1


def _rows_for(model: type[ServiceDetails]) -> type[DetailsRows]:
    kind = model.service_type
    conditions = [fact.key for fact in kind.listing_conditions]
    others = [fact.key for fact in kind.facts if fact.key not in conditions]
    return type(
        f"{model.__name__}Rows",
        (DetailsRows,),
        {
            "__doc__": f"The facts of one service of the type {kind.code}.",
            "model": model,
            "fields": (*conditions, *others),
            "radio_fields": dict.fromkeys(conditions, HORIZONTAL),
            "verbose_name": _(kind.short_label),
            "verbose_name_plural": _(kind.label),
        },
    )


DETAILS_ROWS = {code: _rows_for(model) for code, model in DETAILS_MODELS.items()}


class ServiceDetailsAdmin(RowAdmin):
    """The details of one service."""

    autocomplete_fields = ("service",)
    list_select_related = ("service",)
    search_fields = ("service__name",)


for _model in DETAILS_MODELS.values():
    admin.site.register(_model, ServiceDetailsAdmin)
