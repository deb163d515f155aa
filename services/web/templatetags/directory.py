"""Template words of this directory: phrases in the language of the page, and pieces shared by pages."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils.translation import gettext

from services.web.wording import say as say_in_words

register = template.Library()


@register.filter
def say(value: Any) -> str:
    """Says a phrase, a number, a day or a marked message in the language of the page."""
    return gettext(value) if isinstance(value, str) and value else say_in_words(value)
