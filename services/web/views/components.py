"""For developers alone: every token, drawing and component in each of its states, in light and in dark; needs DEBUG."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.views.decorators.http import require_safe

from services.web.component_samples import samples
from services.web.design import SCHEMES, icon_names, tokens

COLOUR = "#"
# Both schemes on one page: what a room's light decides elsewhere, a box decides here.
_BOX = ".scheme-{scheme} {{ color-scheme: {scheme}; background: var(--paper); color: var(--ink); {tokens} }}"
_LAYOUT = """
.scheme { padding: var(--s4); }
.scheme .exit { position: static; }
.scheme .leaving, .scheme [hidden], main:has(.map) { display: block; }
.drawings, .tokens { display: flex; flex-wrap: wrap; gap: var(--s3); padding: 0; list-style: none; }
.drawings .large .icon { inline-size: 2rem; block-size: 2rem; }
.tokens li { margin: 0; inline-size: 9rem; overflow-wrap: anywhere; }
.tokens svg { display: block; inline-size: 100%; block-size: 2rem; border: 1px solid var(--line); }
"""


@require_safe
def components(request: HttpRequest) -> HttpResponse:
    """Shows the page."""
    _need_debug()
    shown = {
        name: [(state, render_to_string(f"components/{name}.html", content, request)) for state, content in states]
        for name, states in ((name, states.items()) for name, states in samples().items())
    }
    page = {
        "schemes": [(scheme, _swatches(scheme)) for scheme in SCHEMES],
        "icons": icon_names(),
        "components": shown,
    }
    return render(request, "pages/components.html", page)


@require_safe
def schemes(request: HttpRequest) -> HttpResponse:
    """Returns the style sheet that makes one box light and one dark, whatever the room."""
    _need_debug()
    boxes = (_BOX.format(scheme=scheme, tokens=_declared(tokens(scheme))) for scheme in SCHEMES)
    colours = "".join(f"[data-token='{name}'] {{ fill: var(--{name}); }}\n" for name in tokens())
    return HttpResponse("\n".join([*boxes, _LAYOUT, colours]), content_type="text/css; charset=utf-8")


def _need_debug() -> None:
    if not settings.DEBUG:
        raise Http404


def _swatches(scheme: str) -> list[tuple[str, str, bool]]:
    return [(name, value, value.startswith(COLOUR)) for name, value in tokens(scheme).items()]


def _declared(values: dict[str, str]) -> str:
    return " ".join(f"--{name}: {value};" for name, value in values.items())
