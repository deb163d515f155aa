"""The admin site itself: its name, its head lines, and how rows are named where one is looked up by typing."""

from functools import wraps
from typing import Any, cast

from django.conf import settings
from django.contrib.admin import AdminSite
from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

_ORDER = ("Location", "Service", "Organization", "Source", "SourceAttestation", "ImportedRecord", "SearchPhrase")


class RegistrySite(AdminSite):
    """The registry's front: sign-in required, no link to anything outside but the site itself."""

    site_header = _("Registry")
    site_title = _("Registry")
    index_title = _("What curators know")
    index_template = "admin/registry_index.html"
    enable_nav_sidebar = True

    @property
    def site_url(self) -> str | None:  # type: ignore[override]  # asked for late: settings may change in tests
        """The address of the public site, where the operator has named it."""
        return settings.HRD_SITE_URL or None

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> list[Any]:
        """Returns the nouns as curators use them: listings first, accounts last."""
        groups = super().get_app_list(request, app_label)
        for group in groups:
            group["models"].sort(key=lambda noun: _place(noun["object_name"]))
        return sorted(groups, key=lambda group: group["app_label"] != "registry")

    def admin_view(self, view: Any, cacheable: bool = False) -> Any:
        """Asks for a sign-in, and refuses an address with a NUL in it, at which PostgreSQL would break."""
        inner = super().admin_view(view, cacheable)

        @wraps(inner)
        def without_nul(request: HttpRequest, *args: Any, **options: Any) -> HttpResponse:
            if "%00" in request.META.get("QUERY_STRING", ""):
                raise BadRequest
            return inner(request, *args, **options)

        return without_nul

    def autocomplete_view(self, request: HttpRequest) -> HttpResponse:
        """Answers what a curator types into a field that looks rows up."""
        return cast(HttpResponse, _Suggestions.as_view(admin_site=self)(request))


def _place(noun: str) -> int:
    return _ORDER.index(noun) if noun in _ORDER else len(_ORDER)


class _Suggestions(AutocompleteJsonView):
    def serialize_result(self, obj: Any, to_field_name: str) -> dict[str, str]:
        """Names a row as its own page does, or more fully where the page knows how: “Needles” alone says too little."""
        result = super().serialize_result(obj, to_field_name)
        name_in_full = getattr(self.model_admin, "name_in_full", None)
        return {**result, "text": name_in_full(obj)} if name_in_full else result
