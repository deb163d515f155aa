"""Languages, audiences, costs and areas of a service: a page for each, and rows on the page of the service."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from services.registry.admin.recorded import RowAdmin, StackedRows, TabularRows
from services.registry.models import CostOption, ServiceArea, ServiceAudience, ServiceLanguage


class ServiceLanguageRows(TabularRows):
    """Languages people can use there."""

    model = ServiceLanguage
    fields = ("code", "level")
    verbose_name = _("language")
    verbose_name_plural = _("languages")


class ServiceAudienceRows(TabularRows):
    """Whom it is for especially, or only."""

    model = ServiceAudience
    fields = ("audience", "level")
    verbose_name = _("who it is for")
    verbose_name_plural = _("who it is for especially, or only")


class CostOptionRows(StackedRows):
    """Prices."""

    model = CostOption
    fields = (("option", "amount", "currency"), "amount_description")
    verbose_name = _("price")
    verbose_name_plural = _("prices")


class ServiceAreaRows(StackedRows):
    """Where a service without a place can be had."""

    model = ServiceArea
    fields = (
        ("kind", "name"),
        ("country", "subdivision"),
        ("latitude", "longitude", "radius_m"),
        "polygon",
    )
    verbose_name = _("area")
    verbose_name_plural = _("areas where it can be had: for services by post, by phone or on the street")


class _FacetAdmin(RowAdmin):
    autocomplete_fields = ("service",)
    list_select_related = ("service",)
    search_fields = ("service__name",)


@admin.register(ServiceLanguage)
class ServiceLanguageAdmin(_FacetAdmin):
    """One language."""

    list_display = ("service", "code", "level")


@admin.register(ServiceAudience)
class ServiceAudienceAdmin(_FacetAdmin):
    """One audience."""

    list_display = ("service", "audience", "level")


@admin.register(CostOption)
class CostOptionAdmin(_FacetAdmin):
    """One price."""

    list_display = ("service", "option", "amount", "currency")


@admin.register(ServiceArea)
class ServiceAreaAdmin(_FacetAdmin):
    """One area."""

    list_display = ("service", "kind", "name", "country", "subdivision")
