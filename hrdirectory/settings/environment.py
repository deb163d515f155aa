"""Reads settings from the environment; a wrong value is one clear sentence at start, never a traceback later."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Collection
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from django.core.exceptions import ImproperlyConfigured

from services.advice.signatures import SignedAdvice
from services.advice.signed_file import SignedFileError, read_signed_file
from services.language.catalogues import CatalogueError
from services.language.interface import InterfaceLanguage
from services.language.interface import interface_languages as languages_of

SHORTEST_SECRET = 32
TRUE, FALSE = ("1", "true", "yes", "on"), ("0", "false", "no", "off", "")
HOST = re.compile(r"\.?[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:.]+\]", re.IGNORECASE)
ONION = re.compile(r"https?://[a-z2-7]{56}\.onion")
AREA = re.compile(r"[a-z0-9-]{1,80}")


def text(name: str, default: str = "") -> str:
    """Returns the variable `name` without surrounding blanks."""
    value = os.environ.get(name, default).strip()
    if "\x00" in value or "\n" in value:
        raise ImproperlyConfigured(f"{name} must be one line of text.")
    return value


def name_to_show(name: str, default: str) -> str:
    """Returns a variable that people will read, and that must therefore not be empty."""
    value = text(name, default)
    if not value:
        raise ImproperlyConfigured(f"{name} must not be empty.")
    return value


def area(name: str, default: str) -> str:
    """Returns a place as it stands in the address of its list."""
    value = text(name, default)
    if not AREA.fullmatch(value):
        raise ImproperlyConfigured(
            f"{name} must be a place as it stands in the address of its list, such as glasgow or g51, not “{value}”."
        )
    return value


def flag(name: str, default: bool = False) -> bool:
    """Returns a yes-or-no variable."""
    value = text(name, "1" if default else "0").lower()
    if value not in (*TRUE, *FALSE):
        raise ImproperlyConfigured(f"{name} must be yes or no, not “{value}”.")
    return value in TRUE


def number(name: str, default: int, lowest: int, highest: int) -> int:
    """Returns a whole number between two others, both included."""
    value = text(name, str(default))
    if not (value.isascii() and value.isdigit() and len(value) < 10 and lowest <= int(value) <= highest):
        raise ImproperlyConfigured(f"{name} must be a whole number from {lowest} to {highest}, not “{value}”.")
    return int(value)


def words(name: str, default: str) -> list[str]:
    """Returns the comma-separated words of a variable."""
    return [word.strip() for word in text(name, default).split(",") if word.strip()]


def folder(name: str, default: Path) -> Path:
    """Returns a folder as an absolute path; it may be absent but must not be a file."""
    path = Path(text(name, str(default))).expanduser().resolve()
    if path.exists() and not path.is_dir():
        raise ImproperlyConfigured(f"{name} must be a folder, and {path} is not one.")
    return path


def private_folder(path: Path) -> Path:
    """Returns a folder that only its owner can open; it is made if it is not there."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as reason:
        raise ImproperlyConfigured(f"{path} cannot be written: {reason.strerror}.") from reason
    return path


def signed_advice(name: str, languages: Collection[str]) -> SignedAdvice:
    """Returns what the file of signatures signs that a variable names by its whole path; nothing where it is empty."""
    value = text(name)
    if not value:
        return SignedAdvice()
    path = Path(value).expanduser()
    if not path.is_absolute():
        raise ImproperlyConfigured(f"{name} must be the whole path of a file, not “{value}”.")
    try:
        return read_signed_file(path, languages)
    except SignedFileError as reason:
        raise ImproperlyConfigured(f"{name}: {reason}") from reason


def web_address(name: str, default: str) -> str:
    """Returns an http or https address without a query string; empty only where that is the default."""
    value = text(name, default)
    if value == default:
        return value
    parts = _web_parts(value)
    if parts is None:
        raise ImproperlyConfigured(f"{name} must be a web address such as https://example.org/, not “{value}”.")
    if parts.query or parts.fragment:
        raise ImproperlyConfigured(f"{name} must not carry a query string or fragment.")
    return value


def onion_address(name: str) -> str:
    """Returns the address of an onion service, scheme and host alone; empty where none is stated."""
    value = text(name)
    if value and not ONION.fullmatch(value):
        raise ImproperlyConfigured(f"{name} must be of the form http://….onion, 56 letters and digits long: “{value}”.")
    return value


def origins(name: str, default: str) -> list[str]:
    """Returns comma-separated web addresses that consist of scheme, host and port alone."""
    stated = words(name, default)
    for origin in stated:
        parts = _web_parts(origin)
        if parts is None or origin != f"{parts.scheme}://{parts.netloc}":
            raise ImproperlyConfigured(f"{name}: “{origin}” is not of the form https://registry.example.org.")
    return stated


def hosts(name: str, default: str) -> list[str]:
    """Returns the comma-separated names of hosts, at least one; none may stand for all."""
    stated = words(name, default)
    if "*" in stated:
        raise ImproperlyConfigured(f"{name} must name hosts: “*” would let any site pretend to be this one.")
    for host in stated:
        if not HOST.fullmatch(host):
            raise ImproperlyConfigured(f"{name}: “{host}” is not the name of a host; leave out https:// and the port.")
    if not stated:
        raise ImproperlyConfigured(f"{name} must name at least one host.")
    return stated


def choice(name: str, default: str, known: tuple[str, ...]) -> str:
    """Returns a word, which must be one of `known`."""
    value = text(name, default)
    if value not in known:
        raise ImproperlyConfigured(f"{name} must be one of {', '.join(known)}, not “{value}”.")
    return value


def known_words(name: str, default: str, known: tuple[str, ...]) -> list[str]:
    """Returns comma-separated words, at least one, each of which must be one of `known` and stand there once."""
    chosen = words(name, default)
    for word in chosen:
        if chosen.count(word) > 1:
            raise ImproperlyConfigured(f"{name}: “{word}” stands there twice.")
        if word not in known:
            raise ImproperlyConfigured(f"{name}: “{word}” is not one of {', '.join(known)}.")
    if not chosen:
        raise ImproperlyConfigured(f"{name} must name at least one of {', '.join(known)}.")
    return chosen


def interface_languages(catalogues: Path) -> dict[str, InterfaceLanguage]:
    """Returns the languages that a folder of catalogues offers, by code."""
    try:
        return languages_of(catalogues)
    except CatalogueError as reason:
        raise ImproperlyConfigured(str(reason)) from reason


def given_secret(name: str) -> str:
    """Returns the secret of the environment, "" where there is none."""
    value = text(name)
    if value and len(value) < SHORTEST_SECRET:
        raise ImproperlyConfigured(f"{name} must have at least {SHORTEST_SECRET} characters.")
    return value


def secret(name: str, kept_in: Path) -> str:
    """Returns the secret of the environment, or one made once and kept in a file that only the owner can read."""
    if value := given_secret(name):
        return value
    if kept_in.exists():
        return kept_in.read_text().strip()
    value = secrets.token_urlsafe(48)
    try:
        with os.fdopen(os.open(kept_in, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(value)
    except FileExistsError:
        return kept_in.read_text().strip()
    except OSError as reason:
        raise ImproperlyConfigured(f"{name} is not set and {kept_in} cannot be written: {reason.strerror}.") from reason
    return value


def _web_parts(value: str) -> SplitResult | None:
    """Returns the parts of an http or https address, None for anything else; asking for the port reads it."""
    try:
        parts = urlsplit(value)
        is_web_address = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return None
    return parts if is_web_address else None
