"""The page of reports from the public: read, looked into, and deleted when done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.contrib import admin, messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from services.desk.publishing import publishing_in_words
from services.inbox.keys import PRIVATE_KEY_NAME, InboxUnavailable
from services.inbox.reports import REASONS, SUFFIX, Report, delete_report, open_reports
from services.registry.models import Location


@dataclass(frozen=True)
class Opened:
    """A report beside the listing it is about, which may be gone."""

    file: str
    on: str
    what: str
    text: str
    public_id: str
    location: Location | None


@require_http_methods(["GET", "HEAD", "POST"])
def reports(request: HttpRequest) -> HttpResponse:
    """Lists the reports, or deletes the one that is done."""
    if not request.user.has_perm("registry.change_location"):
        return TemplateResponse(request, "admin/registry_reports.html", _context(request, [], []), status=403)
    if request.method == "POST":
        return _delete(request)
    try:
        opened, notes = _opened(), publishing_in_words()
    except InboxUnavailable as reason:
        opened, notes = [], [*publishing_in_words(), _(str(reason))]
    return TemplateResponse(request, "admin/registry_reports.html", _context(request, opened, notes))


def _delete(request: HttpRequest) -> HttpResponse:
    name = request.POST.get("done", "")
    # Only a name that is there: what a form sends can be any path, or none.
    if name in {path.name for path in settings.HRD_INBOX_DIR.glob(f"*{SUFFIX}")}:
        delete_report(name, settings.HRD_INBOX_DIR)
        messages.success(request, _("The report is deleted."))
    return redirect("reports")


def _context(request: HttpRequest, opened: list[Opened], notes: list[str]) -> dict[str, Any]:
    return {
        **admin.site.each_context(request),
        "title": _("Reports from the public"),
        "opened": opened,
        "notes": notes,
        "may_read": request.user.has_perm("registry.change_location"),
    }


def _opened() -> list[Opened]:
    found = list(open_reports(settings.HRD_REGISTRY_DIR / PRIVATE_KEY_NAME, settings.HRD_INBOX_DIR))
    locations = {
        location.public_id: location
        for location in Location.objects.filter(public_id__in={report.listing for _name, report in found})
    }
    return [_beside_its_listing(name, report, locations.get(report.listing)) for name, report in found]


def _beside_its_listing(name: str, report: Report, location: Location | None) -> Opened:
    what = ", ".join(_(REASONS[code]) for code in report.reasons if code in REASONS)
    return Opened(name, report.on, what, report.text, report.listing, location)
