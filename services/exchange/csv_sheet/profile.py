"""The mapping profile of a source: a small TOML file that says what the columns of its sheet mean.

[source]      slug, name, url, licence, attribution
[file]        delimiter (a comma unless stated), empty: words that stand for an empty cell
[record]      id: the columns that name one record; rows that agree in them are merged. repairs: in their order
[location]    registry field = text, in which {Column} stands for a cell; also [organization]
[[services]]  type; when = {Column = "value"} limits it to rows that say so; service fields; and
              [services.details], [services.at_location]
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.db import models

from services.exchange.fields import writable_fields
from services.exchange.record import FileError, SourceDescription
from services.exchange.repairs import REPAIRS
from services.registry.models import DETAILS_MODELS, Location, Organization, Service, ServiceAtLocation
from services.vocabulary.service_types import SERVICE_TYPES

FOLDER = Path(__file__).resolve().parents[3] / "fixtures" / "profiles"
COLUMN = re.compile(r"\{([^{}]+)\}")
TABLES = ("source", "file", "record", "location", "organization", "services")
LONGEST_PROFILE_BYTES = 256 * 1024


@dataclass(frozen=True)
class ServiceMapping:
    """One service that a row may state: its type, the cells that must say so, and its fields."""

    type: str
    when: Mapping[str, str]
    fields: Mapping[str, Any]
    details: Mapping[str, Any]
    at_location: Mapping[str, Any]


@dataclass(frozen=True)
class Profile:
    """What the columns of one source's sheet mean."""

    source: SourceDescription
    delimiter: str
    empty: frozenset[str]
    id_columns: tuple[str, ...]
    repairs: tuple[str, ...]
    location: Mapping[str, Any]
    organization: Mapping[str, Any]
    services: tuple[ServiceMapping, ...]

    @property
    def columns(self) -> set[str]:
        """The columns the sheet must have."""
        texts: list[Any] = [*self.location.values(), *self.organization.values()]
        columns = set(self.id_columns)
        for service in self.services:
            columns |= set(service.when)
            texts += [service.type, *service.fields.values(), *service.details.values(), *service.at_location.values()]
        return columns.union(*(COLUMN.findall(text) for text in texts if isinstance(text, str)))


def profile_names() -> list[str]:
    """Returns the names of the profiles that come with the code."""
    return sorted(path.stem for path in FOLDER.glob("*.toml"))


def load_profile(name_or_path: str) -> Profile:
    """Returns the profile of that name, or at that path; raises FileError, which says what is wrong in it."""
    path = FOLDER / f"{name_or_path}.toml"
    if not path.is_file():
        path = Path(name_or_path)
    if not path.is_file():
        raise FileError(f"There is no profile “{name_or_path}”. The profiles are: {', '.join(profile_names())}.")
    try:
        if path.stat().st_size > LONGEST_PROFILE_BYTES:
            raise FileError(f"{path.name} is too large to be a profile.")
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise FileError(f"The profile {path.name} cannot be read: {error}.") from error
    return _Reader(path.name).profile(table)


class _Reader:
    """Reads one profile and names the file in every complaint."""

    def __init__(self, name: str) -> None:
        self._name = name

    def profile(self, table: dict[str, Any]) -> Profile:
        self._check_keys(table, TABLES, "it")
        file = self._table(table, "file", ("delimiter", "empty"))
        record = self._table(table, "record", ("id", "repairs"))
        id_columns = self._words(record, "record", "id")
        if not id_columns:
            raise self._wrong('[record] must name the columns of the id, such as id = ["Name", "Street"].')
        repairs = self._words(record, "record", "repairs")
        for repair in repairs:
            if repair not in REPAIRS:
                raise self._wrong(f"There is no repair “{repair}”. The repairs are: {', '.join(REPAIRS)}.")
        delimiter = file.get("delimiter", ",")
        if not isinstance(delimiter, str) or len(delimiter) != 1:
            raise self._wrong("delimiter must be one character.")
        services = table.get("services")
        if not isinstance(services, list) or not services or not all(isinstance(each, dict) for each in services):
            raise self._wrong("It must have at least one [[services]].")
        return Profile(
            source=self._source(table),
            delimiter=delimiter,
            empty=frozenset(self._words(file, "file", "empty")),
            id_columns=id_columns,
            repairs=repairs,
            location=self._mapping(table.get("location", {}), Location, "location"),
            organization=self._mapping(table.get("organization", {}), Organization, "organization"),
            services=tuple(self._service(service) for service in services),
        )

    def _source(self, table: dict[str, Any]) -> SourceDescription:
        source = self._table(table, "source", ("slug", "name", "url", "licence", "attribution"))
        for key in ("slug", "name"):
            if not source.get(key):
                raise self._wrong(f"[source] must state {key}.")
        if not all(isinstance(value, str) for value in source.values()):
            raise self._wrong("All of [source] must be text.")
        return SourceDescription(**source)

    def _service(self, service: dict[str, Any]) -> ServiceMapping:
        stated = dict(service)
        code, when = stated.pop("type", ""), stated.pop("when", {})
        details, at_location = stated.pop("details", {}), stated.pop("at_location", {})
        if code not in SERVICE_TYPES:
            raise self._wrong(f"“{code}” is not a type of service. The types are: {', '.join(SERVICE_TYPES)}.")
        if not isinstance(when, dict) or not all(isinstance(value, str) for value in when.values()):
            raise self._wrong('when must name columns and the text in them: when = { Kind = "methadone" }.')
        return ServiceMapping(
            type=code,
            when=when,
            fields=self._mapping(stated, Service, "services"),
            details=self._mapping(details, DETAILS_MODELS[code], "services.details"),
            at_location=self._mapping(at_location, ServiceAtLocation, "services.at_location"),
        )

    def _mapping(self, table: Any, model: type[models.Model], where: str) -> dict[str, Any]:
        if not isinstance(table, dict):
            raise self._wrong(f"[{where}] must be a table.")
        self._check_keys(table, tuple(writable_fields(model)), f"[{where}]")
        return table

    def _table(self, table: dict[str, Any], name: str, keys: tuple[str, ...]) -> dict[str, Any]:
        found = table.get(name, {})
        if not isinstance(found, dict):
            raise self._wrong(f"[{name}] must be a table.")
        self._check_keys(found, keys, f"[{name}]")
        return found

    def _words(self, table: dict[str, Any], where: str, key: str) -> tuple[str, ...]:
        words = table.get(key, [])
        if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
            raise self._wrong(f"{key} in [{where}] must be a list of texts.")
        return tuple(words)

    def _check_keys(self, table: dict[str, Any], known: tuple[str, ...], where: str) -> None:
        for key in table:
            if key not in known:
                raise self._wrong(f"“{key}” means nothing in {where}. What can stand there: {', '.join(known)}.")

    def _wrong(self, reason: str) -> FileError:
        return FileError(f"The profile {self._name}: {reason}")
