"""Remarks on the words of an imported record: words that label people, and conditions that close the door.

Hits become remarks for the curator. What the source says is never corrected.
"""

from __future__ import annotations

from collections.abc import Iterator

from services.exchange.facts import facts_of
from services.exchange.record import Content
from services.language.check import check_text, preconditions

PROSE = frozenset(
    (
        "description", "transportation", "self_description", "cost_note", "police_note", "child_protection_note",
        "status_message", "note", "amount_description",
    )
)  # fmt: skip


def remarks_on_wording(record: Content) -> list[str]:
    """Returns a sentence for each place in a canonical record's prose that a curator should look at."""
    remarks = []
    for name, text in _prose(record):
        findings = [
            *check_text(text, self_description=name.endswith("self_description")),
            *preconditions(text),
        ]
        remarks += [f"{name} says “{finding.found}”: {finding.why}" for finding in findings]
    return list(dict.fromkeys(remarks))


def _prose(record: Content) -> Iterator[tuple[str, str]]:
    for path, value in facts_of(record).items():
        name = ".".join(path)
        if path[-1] in PROSE and isinstance(value, str):
            yield name, value
        for row in value if isinstance(value, list) else ():
            if isinstance(row, dict):
                yield from ((f"{name}.{key}", text) for key, text in row.items() if key in PROSE)
