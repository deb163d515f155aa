"""Reads settings from the environment; a wrong value is one clear sentence at start, never a traceback later."""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

SHORTEST_SECRET = 32
TRUE, FALSE = ("1", "true", "yes", "on"), ("0", "false", "no", "off", "")


def text(name: str, default: str = "") -> str:
    """Returns the variable `name` without surrounding blanks."""
    value = os.environ.get(name, default).strip()
    if "\x00" in value or "\n" in value:
        raise ImproperlyConfigured(f"{name} must be one line of text.")
    return value


def flag(name: str, default: bool = False) -> bool:
    """Returns a yes-or-no variable."""
    value = text(name, "1" if default else "0").lower()
    if value not in (*TRUE, *FALSE):
        raise ImproperlyConfigured(f"{name} must be yes or no, not “{value}”.")
    return value in TRUE


def words(name: str, default: str) -> list[str]:
    """Returns the comma-separated words of a variable."""
    return [word.strip() for word in text(name, default).split(",") if word.strip()]


def folder(name: str, default: Path) -> Path:
    """Returns a folder as an absolute path; it may be absent but must not be a file."""
    path = Path(text(name, str(default))).expanduser().resolve()
    if path.exists() and not path.is_dir():
        raise ImproperlyConfigured(f"{name} must be a folder, and {path} is not one.")
    return path


def web_address(name: str, default: str) -> str:
    """Returns an http or https address without a query string; empty stays empty."""
    value = text(name, default)
    if not value:
        return value
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise ImproperlyConfigured(f"{name} must be a web address such as https://example.org/, not “{value}”.")
    if parts.query or parts.fragment:
        raise ImproperlyConfigured(f"{name} must not carry a query string or fragment.")
    return value


def known_words(name: str, default: str, known: list[str] | tuple[str, ...]) -> list[str]:
    """Returns comma-separated words, each of which must be one of `known`."""
    chosen = words(name, default)
    for word in chosen:
        if word not in known:
            raise ImproperlyConfigured(f"{name}: “{word}” is not one of {', '.join(known)}.")
    if not chosen:
        raise ImproperlyConfigured(f"{name} must name at least one of {', '.join(known)}.")
    return chosen


def secret(name: str, kept_in: Path) -> str:
    """Returns the secret of the environment, or one made once and kept in a file that only the owner can read."""
    value = text(name)
    if value:
        if len(value) < SHORTEST_SECRET:
            raise ImproperlyConfigured(f"{name} must have at least {SHORTEST_SECRET} characters.")
        return value
    if kept_in.exists():
        return kept_in.read_text().strip()
    value = secrets.token_urlsafe(48)
    try:
        kept_in.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(kept_in, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(value)
    except FileExistsError:
        return kept_in.read_text().strip()
    except OSError as reason:
        raise ImproperlyConfigured(f"{name} is not set and {kept_in} cannot be written: {reason.strerror}.") from reason
    return value
