"""The language of a page stands in its address: `/ar/…`; no cookie, no header, and no prefix for the default one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.urls import get_script_prefix, set_script_prefix
from django.utils import translation
from django.utils.http import escape_leading_slashes

# What an address of ours may carry: opaque codes, never words.
KEPT_PARAMETERS = ("f", "k", "p", "w")
OPAQUE = re.compile(r"[bkt]?[0-9]{1,3}u?(?:-[bkt][0-9]{1,3}u?){0,40}")


@dataclass(frozen=True)
class LanguageLink:
    """A language in its own script, and this page in it."""

    code: str
    name: str
    href: str
    is_current: bool


class LanguagePrefix:
    """Middleware: takes `/<lang>/` off the path, speaks that language, and leads every link back to it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keeps the next layer."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answers in the language of the address."""
        code, rest = _split(request.path_info)
        outer = get_script_prefix()
        if code == settings.LANGUAGE_CODE or (code and not rest):
            # Two slashes at the start of an address would name another host.
            address = escape_leading_slashes(outer.rstrip("/") + _in_language(code, rest or "/"))
            return HttpResponsePermanentRedirect(address)
        request.path_info = rest if code else request.path_info
        with speaking(code or settings.LANGUAGE_CODE):
            return self.get_response(request)


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Speaks a language, and leads every link to pages in it."""
    outer = get_script_prefix()
    try:
        # Every reverse() and {% url %} starts with the script prefix, so links stay in the language by themselves.
        set_script_prefix(outer if code == settings.LANGUAGE_CODE else f"{outer}{code}/")
        with translation.override(code):
            yield
    finally:
        set_script_prefix(outer)


def language_links(path_info: str, parameters: Mapping[str, str]) -> list[LanguageLink]:
    """Returns this page in every language of the site; `path_info` has no prefix, anything but codes is dropped."""
    address = path_info + opaque_query(parameters)
    outer = _outer_prefix()
    current = translation.get_language()
    return [
        LanguageLink(code, name, outer + _in_language(code, address), code == current)
        for code, name in settings.LANGUAGES
    ]


def without_language(address: str) -> str:
    """Returns an address of ours (from reverse()) that is the same in every language: that of a file."""
    return f"{_outer_prefix()}/{address.removeprefix(get_script_prefix())}"


def opaque_query(parameters: Mapping[str, str]) -> str:
    """Returns what of the parameters may stand in another address of ours, with its question mark: opaque codes."""
    kept = {name: parameters[name] for name in KEPT_PARAMETERS if OPAQUE.fullmatch(parameters.get(name, ""))}
    return f"?{urlencode(kept)}" if kept else ""


def site_prefix() -> str:
    """Returns the path of the whole site, before the language of any address."""
    return f"{_outer_prefix()}/"


def _split(path: str) -> tuple[str, str]:
    """Returns the language a path starts with ("" for none), and what follows it."""
    first, slash, rest = path[1:].partition("/")
    if first not in settings.HRD_LANGUAGES:
        return "", path
    return first, f"/{rest}" if slash else ""


def _in_language(code: str, path: str) -> str:
    return path if code == settings.LANGUAGE_CODE else f"/{code}{path}"


def _outer_prefix() -> str:
    """Returns what stands before the language in every address, without its last slash."""
    prefix, current = get_script_prefix().rstrip("/"), translation.get_language()
    return prefix.removesuffix(f"/{current}") if current != settings.LANGUAGE_CODE else prefix
