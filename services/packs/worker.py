"""The service worker: what a browser runs for us once somebody has kept an area there, and what takes it away again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.templatetags.static import static
from django.urls import get_script_prefix
from django.views.decorators.http import require_safe

from services.catalogue.current import current_release

# What is kept is laid out in this way. A worker that only knows an older one takes everything away, itself included.
OLDEST_LAYOUT = 1
WORKER = "near/worker.js"
RETIRED = "near/retired.js"
# Where the modules are that kept pages load, one by way of another; all else the pages name themselves.
MODULES = ("map", "near", "packs")
NAMED_BY_PAGES = ("site.css", "icons.svg", "components/exit.js", "components/orders.css", "components/map.css")
BLANK = "b.html"


@require_safe
def worker(request: HttpRequest) -> HttpResponse:
    """Returns the worker that keeps an area; where the operator keeps none any more, the one that retires it."""
    if not settings.HRD_OFFLINE:
        return retired_worker(request)
    setup = {
        "version": _version(),
        "base": get_script_prefix(),
        "static": settings.STATIC_URL,
        "files": [static(name) for name in (BLANK, *_modules())],
    }
    response = _script(f"const SETUP = {json.dumps(setup)};\n{_source(WORKER)}")
    # Its address lies deeper than the pages it answers for.
    response.headers["Service-Worker-Allowed"] = get_script_prefix()
    return response


@require_safe
def retired_worker(request: HttpRequest) -> HttpResponse:
    """Returns a worker that deletes everything kept and takes itself away, whatever ran in its place before."""
    response = _script(_source(RETIRED))
    response.headers["Service-Worker-Allowed"] = get_script_prefix()
    return response


@require_safe
def worker_state(request: HttpRequest) -> HttpResponse:
    """Returns what a worker asks now and then: whether it may go on, and which release is in force."""
    return JsonResponse(
        {
            "layout": OLDEST_LAYOUT,
            "keeps": settings.HRD_OFFLINE,
            "release": current_release().manifest.release_id,
        }
    )


def _script(text: str) -> HttpResponse:
    return HttpResponse(text, content_type="text/javascript; charset=utf-8")


def _source(name: str) -> str:
    with staticfiles_storage.open(name) as file:
        return file.read().decode()


@lru_cache(maxsize=1)
def _version() -> str:
    """Returns what changes whenever a kept page may look or behave differently, so that browsers fetch it anew."""
    digest = hashlib.sha256(settings.HRD_SITE_NAME.encode())
    for name in (WORKER, *_modules(), *NAMED_BY_PAGES):
        digest.update(static(name).encode())
    for path in _written_into_pages():
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def _modules() -> list[str]:
    sources = Path(settings.STATICFILES_DIRS[0])
    found = (path.relative_to(sources).as_posix() for folder in MODULES for path in (sources / folder).glob("*.js"))
    return sorted(name for name in found if name not in (WORKER, RETIRED))


def _written_into_pages() -> Iterator[Path]:
    yield from sorted((settings.BASE_DIR / "templates").rglob("*.html"))
    yield from sorted((settings.BASE_DIR / "services" / "locale").rglob("*.po"))
