"""Template words of this directory: phrases in the language of the page, and pieces shared by pages."""

from __future__ import annotations

from typing import Any

from django import template
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.translation import gettext

from services.web.wording import say as say_in_words

register = template.Library()
ICONS = "icons.svg"


@register.filter
def say(value: Any) -> str:
    """Says a phrase, a number, a day or a marked message in the language of the page."""
    return gettext(value) if isinstance(value, str) and value else say_in_words(value)


@register.simple_tag
def icon(name: str) -> str:
    """Returns a drawing of static/icons.svg for the eyes alone: words beside it say the same, in the same colour."""
    return format_html('<svg class="icon" aria-hidden="true"><use href="{}#{}"/></svg>', static(ICONS), name)
