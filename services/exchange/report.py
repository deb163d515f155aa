"""What an import did or would do, as text for a terminal and as a JSON or CSV file for whoever looks into each row."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from services.exchange.importing import Plan
from services.exchange.record import FileError

SHOWN_OF_EACH = 10
COLUMNS = ("row", "outcome", "record", "name", "field", "reason", "source_value", "registry_value")
# A spreadsheet runs a cell that starts like this as a formula, and the text comes from strangers.
STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_text(plan: Plan) -> str:
    """Returns the report for a terminal: the counts, then the first of each kind of trouble."""
    rejected_rows = sum(len(rejection.rows) for rejection in plan.rejections)
    lines = [
        f"Source: {plan.source.name} ({plan.source.slug})",
        *plan.notices,
        f"{plan.row_count} rows read: {rejected_rows} rejected, {plan.row_count - rejected_rows} in "
        f"{len(plan.records)} records.",
        f"  new              {len(plan.new)}",
        f"  changed          {len(plan.changed)}",
        f"  unchanged        {len(plan.unchanged)}",
        f"  held for review  {len({held.record.id for held in plan.held})}",
        f"  rejected         {len(plan.rejections)}",
    ]
    if plan.gone:
        lines.append(f"{len(plan.gone)} listings of this source are not in the file; they stay as they are.")
    if remarked := [record for record in (*plan.new, *(each for each, _ in plan.changed)) if record.remarks]:
        lines.append(f"{len(remarked)} records come with remarks; --report writes them all.")
    lines += _shown("Rejected:", [_sentence(entry) for entry in _rejected(plan)])
    lines += _shown("Held for review:", [_sentence(entry) for entry in _held(plan)])
    lines.append(_ending(plan))
    return "\n".join(lines)


def entries(plan: Plan) -> Iterator[dict[str, Any]]:
    """Yields one entry for every rejected row, every held or changed field, and every remark."""
    yield from _rejected(plan)
    yield from _held(plan)
    for record, comparison in plan.changed:
        for path, value in comparison.writes.items():
            yield _entry(record.rows, "changed", record.id, record.name, ".".join(path), "", value)
    for record in plan.records:
        for remark in record.remarks:
            yield _entry(record.rows, "remark", record.id, record.name, "", remark)


def check_report_path(path: Path) -> None:
    """Raises FileError where no report can be written, so that this is known before anything is imported."""
    if path.suffix.lower() not in (".json", ".csv"):
        raise FileError(f"A report is written as .json or .csv, not as “{path.name}”.")
    if path.is_dir() or not path.parent.is_dir() or not os.access(path.parent, os.W_OK):
        raise FileError(f"No report can be written at {path}.")


def write_report(plan: Plan, path: Path) -> None:
    """Writes the report to a file, whole or not at all; raises FileError where the disk refuses it."""
    text = _as_json(plan) if path.suffix.lower() == ".json" else _as_csv(plan)
    new = path.with_name(f".{path.name}.new")
    try:
        new.write_text(text, encoding="utf-8")
        new.replace(path)
    except OSError as error:
        new.unlink(missing_ok=True)
        raise FileError(f"The report cannot be written at {path}: {error.strerror or error}.") from error


def _as_json(plan: Plan) -> str:
    content = {
        "source": plan.source.slug,
        "applied": plan.is_applied,
        "rows": plan.row_count,
        "records": len(plan.records),
        "new": len(plan.new),
        "changed": len(plan.changed),
        "unchanged": len(plan.unchanged),
        "held": len({held.record.id for held in plan.held}),
        "rejected_rows": sum(len(rejection.rows) for rejection in plan.rejections),
        "not_in_the_file": plan.gone,
        "notices": plan.notices,
        "entries": list(entries(plan)),
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _as_csv(plan: Plan) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    for entry in entries(plan):
        writer.writerow({name: _harmless(value) for name, value in entry.items()})
    return text.getvalue()


def _harmless(value: Any) -> Any:
    text = "" if value is None else value if isinstance(value, str | int) else json.dumps(value, ensure_ascii=False)
    return f"'{text}" if isinstance(text, str) and text.startswith(STARTS_A_FORMULA) else text


def _rejected(plan: Plan) -> Iterator[dict[str, Any]]:
    for rejection in sorted(plan.rejections, key=lambda each: each.rows):
        for row in rejection.rows:
            yield _entry((row,), "rejected", rejection.record_id, "", rejection.field, rejection.reason)


def _held(plan: Plan) -> Iterator[dict[str, Any]]:
    for held in plan.held:
        record = held.record
        yield _entry(
            record.rows, "held", record.id, record.name, held.field, held.reason, held.source_value, held.registry_value
        )


def _entry(
    rows: tuple[int, ...],
    outcome: str,
    record_id: str,
    name: str,
    field: str,
    reason: str,
    source_value: Any = None,
    registry_value: Any = None,
) -> dict[str, Any]:
    values = (rows[0] if rows else None, outcome, record_id, name, field, reason, source_value, registry_value)
    return dict(zip(COLUMNS, values, strict=True))


def _sentence(entry: dict[str, Any]) -> str:
    field = f", {entry['field']}" if entry["field"] else ""
    sentence = f"  row {entry['row']}{field}: {entry['reason']}"
    if entry["outcome"] == "held":
        sentence += f" Source: {entry['source_value']!r}; registry: {entry['registry_value']!r}."
    return sentence


def _shown(heading: str, sentences: list[str]) -> list[str]:
    if not sentences:
        return []
    left = len(sentences) - SHOWN_OF_EACH
    more = [f"  … and {left} more; --report writes them all."] if left > 0 else []
    return [heading, *sentences[:SHOWN_OF_EACH], *more]


def _ending(plan: Plan) -> str:
    if not plan.is_applied:
        return "Nothing was changed. Add --apply to import."
    if not (plan.new or plan.changed):
        return "Imported. There was nothing to change."
    return "Imported. New listings are held: nobody has answered their gates or given consent yet."
