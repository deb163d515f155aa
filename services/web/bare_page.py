"""A page made without templates, style sheets or the release: the overdose steps, for when nothing else works."""

from __future__ import annotations

from django.conf import settings
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _

from services.web.overdose_steps import steps_shown

_PAGE = """<!DOCTYPE html>
<html lang="{language}" dir="{direction}">
<head>
<meta charset="utf-8">
<title>{name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
</head>
<body>
<p><a href="{leave}" rel="nofollow noreferrer noopener">{leave_words}</a></p>
<h1>{sentence}</h1>
<h2>{heading}</h2>
<p>{call}</p>
<ol>{orders}</ol>
<p>{never}</p>
<p><a href="{overdose}">{more}</a></p>
</body>
</html>
"""


def bare_page(sentence: str) -> bytes:
    """Returns a page that says `sentence` and the steps, in the language that is active now where they are signed."""
    steps = steps_shown()
    call = steps.call
    link = format_html('<a href="{}">{}</a>', call.href, call.words) if call.href else call.words
    page = format_html(
        _PAGE,
        language=steps.language,
        direction=steps.direction,
        name=settings.HRD_SITE_NAME,
        leave=reverse("leave"),
        leave_words=_("Leave"),
        sentence=sentence,
        heading=_("Overdose: what to do now"),
        call=format_html("{}: {}", call.country, link) if call.country else link,
        orders=format_html_join("\n", "<li>{}</li>", ((step.order,) for step in steps.advice.steps)),
        never=steps.advice.never,
        overdose=reverse("overdose"),
        more=_("With pictures"),
    )
    return page.encode()
