"""Saying that something is wrong: no name, no address, nothing asked about the person who says it."""

from __future__ import annotations

from datetime import UTC, datetime

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from services.catalogue.listings import get
from services.catalogue.models import Listing
from services.inbox.keys import InboxUnavailable
from services.inbox.reports import MOST_CHARACTERS, REASONS, Report, ReportTooLong, seal_report
from services.privacy.rates import RateLimit, network_of
from services.web.contact_links import first_call
from services.web.overdose_steps import Here
from services.web.views.errors import too_many

# In memory alone: nothing is written about who sends, and a restart forgets it.
FROM_ONE_NETWORK = RateLimit(burst=10, per_seconds=3600)
FROM_EVERYBODY = RateLimit(burst=300, per_seconds=3600)


@require_http_methods(["GET", "HEAD", "POST"])
def tell(request: HttpRequest, public_id: str) -> HttpResponseBase:
    """Shows the form, or keeps what was sent."""
    listing = _listing(public_id)
    if request.method != "POST":
        return _form(request, listing)
    reasons = tuple(code for code in REASONS if code in request.POST.getlist("reason"))
    text = " ".join(request.POST.get("text", "").replace("\0", " ").split())
    if request.POST.get("website"):
        return _thanks(listing)  # a field that people cannot see, and that programs fill in
    if not reasons and not text:
        return _form(request, listing, problem=_("Choose what is wrong, or write it."), status=400)
    if len(text) > MOST_CHARACTERS:
        return _form(request, listing, reasons, text, problem=_too_long(), status=400)
    if not _may_send(request):
        return too_many(request)
    report = Report(listing.public_id, reasons, text, datetime.now(UTC).date().isoformat())
    try:
        seal_report(report, settings.HRD_PUBLIC_DIR, settings.HRD_INBOX_DIR)
    except ReportTooLong:
        return _form(request, listing, reasons, text, problem=_too_long(), status=400)
    except InboxUnavailable:
        problem = _("We could not keep this: nothing was saved. Please call the service, or try again later.")
        return _form(request, listing, reasons, text, problem=problem, status=503)
    return _thanks(listing)


@require_safe
def told(request: HttpRequest, public_id: str) -> HttpResponse:
    """Says thank you, and what happens next."""
    return render(request, "pages/told.html", _page(_listing(public_id)))


def _may_send(request: HttpRequest) -> bool:
    # A proxy in front hides who sends, as it should: all share its address, and would share one small bucket.
    knows_network = not settings.HRD_BEHIND_TLS
    if knows_network and not FROM_ONE_NETWORK.allows(network_of(request.META.get("REMOTE_ADDR", ""))):
        return False
    return FROM_EVERYBODY.allows("")


def _listing(public_id: str) -> Listing:
    listing = get(public_id)
    if listing is None:
        raise Http404
    return listing


def _page(listing: Listing) -> dict[str, object]:
    return {"listing": listing, "here": Here(listing.country)}


def _thanks(listing: Listing) -> HttpResponseRedirect:
    return HttpResponseRedirect(reverse("told", args=[listing.public_id]), status=303)


def _form(
    request: HttpRequest,
    listing: Listing,
    reasons: tuple[str, ...] = (),
    text: str = "",
    problem: str = "",
    status: int = 200,
) -> HttpResponse:
    page = {
        **_page(listing),
        "reasons": [(code, words, code in reasons) for code, words in REASONS.items()],
        "text": text,
        "problem": problem,
        "longest": MOST_CHARACTERS,
        "call": first_call(listing.content.get("contacts", ()), listing.country),
    }
    response = render(request, "pages/tell.html", page, status=status)
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    return response


def _too_long() -> str:
    return _("This is too long. Write less, in one or two sentences.")
