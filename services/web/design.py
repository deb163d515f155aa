"""What the look of the site is made of: the tokens in static/tokens.css and the drawings in static/icons.svg."""

from __future__ import annotations

import re

from django.conf import settings

SCHEMES = ("light", "dark")
_RULES = re.compile(r":root \{(.*?)\}", re.DOTALL)
_TOKEN = re.compile(r"--([a-z0-9-]+): ([^;]+);")
_SYMBOL = re.compile(r'<symbol id="(\w+)"')


def tokens(scheme: str = "light") -> dict[str, str]:
    """Returns the value of each token by its name, as a browser takes it in a light or in a dark room."""
    light, dark = (dict(_TOKEN.findall(rule)) for rule in _RULES.findall(_read("tokens.css"))[:2])
    return light | dark if scheme == "dark" else light


def icon_names() -> list[str]:
    """Returns the names of all drawings: codes for kinds of help, plain words for what one can do."""
    return _SYMBOL.findall(_read("icons.svg"))


def _read(name: str) -> str:
    return (settings.BASE_DIR / "static" / name).read_text()
