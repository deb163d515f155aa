"""What a type of service is: its codes, its words, its facts and its names in other vocabularies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from services.vocabulary.facts import Fact


@dataclass(frozen=True)
class ServiceType:
    """One type of service: what you get, never how you get it (that is the mode).

    `short_code` stands in addresses of the site, which stay in histories and must not name a topic.
    `field` is health, social or legal, the three kinds of harm the directory answers.
    `search_words` maps a language to the words people type; they lead to the type and are never shown.
    """

    code: str
    short_code: str
    label: str
    short_label: str
    field: str
    facts: tuple[Fact, ...]
    standard_names: str
    search_words: Mapping[str, tuple[str, ...]]
    osm: str
    external: str
    is_optional: bool

    def fact(self, key: str) -> Fact:
        """Returns the fact with this key; KeyError where the type has none."""
        return {fact.key: fact for fact in self.facts}[key]

    @property
    def listing_conditions(self) -> tuple[Fact, ...]:
        """The facts that must have one certain answer before a service of this type may be listed."""
        return tuple(fact for fact in self.facts if fact.must_be)
