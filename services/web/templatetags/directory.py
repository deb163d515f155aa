"""Template words of this directory: phrases in the language of the page, and pieces shared by pages."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from django import template
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import get_script_prefix
from django.utils.html import format_html
from django.utils.translation import get_language, gettext

from services.web.language_names import language_name
from services.web.overdose_steps import StepsShown, steps_shown
from services.web.wording import say as say_in_words

register = template.Library()
ICONS = "icons.svg"


@register.filter
def say(value: Any) -> str:
    """Says a phrase, a number, a day or a marked message in the language of the page."""
    return gettext(value) if isinstance(value, str) and value else say_in_words(value)


# Not `language_name`: Django's filter of that name is a builtin too, and would stand in the place of this one.
register.filter("named_language", language_name)


@register.simple_tag
def icon(name: str) -> str:
    """Returns a drawing of static/icons.svg for the eyes alone: words beside it say the same, in the same colour."""
    return format_html('<svg class="icon" aria-hidden="true"><use href="{}#{}"/></svg>', static(ICONS), name)


@register.simple_tag(takes_context=True)
def overdose_steps(context: template.Context) -> StepsShown:
    """Returns the overdose steps for what the page is about: `here`, where its view has said so."""
    return steps_shown(context.get("here"))


@register.simple_tag(takes_context=True)
def folded_steps(context: template.Context) -> str:
    """Returns the overdose steps as every page has them folded: kept, since all pages about a place have the same."""
    return _folded_steps(steps_shown(context.get("here")), get_language(), get_script_prefix())


@lru_cache(maxsize=1024)
def _folded_steps(steps: StepsShown, _language: str | None, _prefix_of_links: str) -> str:
    return render_to_string("components/steps.html", {"steps": steps})
