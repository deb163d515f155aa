"""The words people use for how a service is reached or what it asks of them, and the search parameters they mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class FilterWords:
    """Phrases by language that ask for one thing about a service: a search parameter and its value."""

    parameter: str
    value: str
    words: Mapping[str, tuple[str, ...]]


FILTER_WORDS: tuple[FilterWords, ...] = (
    FilterWords("open", "now", {"en": ("open now", "open right now")}),
    FilterWords("pets", "yes", {"en": ("dogs allowed", "with my dog", "dog friendly", "pets allowed", "dogs welcome")}),
    FilterWords("cost", "free", {"en": ("free", "free of charge", "no cost", "no money")}),
    FilterWords("id_needed", "never", {"en": ("no ID", "without ID", "no ID needed")}),
    FilterWords(
        "identity_recorded", "nothing,made_up_code", {"en": ("anonymous", "anonymously", "no name", "no names")}
    ),
    FilterWords("entry", "walk_in", {"en": ("walk in", "no appointment", "without an appointment")}),
    FilterWords("insurance_needed", "no", {"en": ("no insurance", "without insurance", "uninsured")}),
    FilterWords("wheelchair", "yes", {"en": ("wheelchair", "wheelchair accessible", "wheelchair access")}),
    FilterWords("women_only_hours", "yes", {"en": ("women only", "only women", "for women")}),
    FilterWords("trans_non_binary_hours", "yes", {"en": ("trans", "trans friendly", "non binary", "nonbinary")}),
    FilterWords("under_18_policy", "welcome,conditions", {"en": ("under 18", "under 18s", "under eighteen")}),
    FilterWords("couples", "yes", {"en": ("couples", "with my partner", "for couples")}),
    FilterWords("peer_led", "yes,partly", {"en": ("peer led", "run by peers", "peer run")}),
    FilterWords("mode", "post", {"en": ("by post", "by mail", "in the post", "in the mail", "mail order")}),
    FilterWords("mode", "machine,box", {"en": ("machine", "vending machine", "machines", "vending machines")}),
)
