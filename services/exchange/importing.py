"""Importing in two steps: plan (read, check, compare, change nothing), then apply (one transaction, all or nothing)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.utils.text import slugify

from services.exchange.changing import ListingChange
from services.exchange.checking import check_record
from services.exchange.comparing import Comparison, compare
from services.exchange.formats import read_file
from services.exchange.geography import Geography
from services.exchange.matching import Known, content_hash, known_of
from services.exchange.record import Content, FileError, Reading, RecordError, Rejection, SourceDescription
from services.exchange.stored import stored_record
from services.exchange.wording import remarks_on_wording
from services.exchange.writing import Listings, Progress
from services.registry.curation.changes import editing
from services.registry.models import ImportedRecord, Location, Source

DELETED_HERE = "A curator has deleted this listing; it is not made again."
MADE_HERE = "A curator has made a listing with this id; it is left alone."
LONGEST_SLUG = 60


@dataclass(frozen=True)
class CheckedRecord:
    """A canonical record, the rows it was made from, and the remarks on it."""

    content: Content
    rows: tuple[int, ...]
    remarks: tuple[str, ...]

    @property
    def id(self) -> str:
        """The record's id within its source."""
        return self.content["id"]

    @property
    def name(self) -> str:
        """The name of the listing."""
        return self.content["location"]["name"]


@dataclass(frozen=True)
class Held:
    """Something the source says that is not taken over until a curator decides."""

    record: CheckedRecord
    field: str
    source_value: Any
    registry_value: Any
    reason: str


@dataclass
class Plan:
    """What an import does, or has done: every row of the file is accounted for."""

    source: SourceDescription
    row_count: int
    records: list[CheckedRecord]
    rejections: list[Rejection]
    notices: list[str]
    trusted: bool = False
    new: list[CheckedRecord] = field(default_factory=list)
    changed: list[tuple[CheckedRecord, Comparison]] = field(default_factory=list)
    unchanged: list[CheckedRecord] = field(default_factory=list)
    held: list[Held] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    is_applied: bool = False


def plan(
    path: Path,
    *,
    format_name: str = "",
    profile: str = "",
    source: str = "",
    trusted: bool = False,
    geography: Geography,
    progress: Progress | None = None,
) -> Plan:
    """Returns what importing the file would do, and changes nothing; raises FileError when it cannot be read.

    `source` imports it as another source than the file or profile says. Gates and consent count only where `trusted`.
    """
    reading = read_file(path, format_name=format_name, profile=profile, geography=geography)
    made = plan_reading(reading, source=source, trusted=trusted, geography=geography, progress=progress)
    _compare_with_registry(made)
    return made


def plan_reading(
    reading: Reading,
    *,
    source: str = "",
    trusted: bool = False,
    geography: Geography,
    progress: Progress | None = None,
) -> Plan:
    """Checks every record of a reading; what it does to the registry is not worked out yet."""
    described = _other_source(source) if source else reading.source
    made = Plan(described, reading.row_count, [], list(reading.rejections), list(reading.notices), trusted)
    seen: set[str] = set()
    for number, read in enumerate(reading.records, start=1):
        try:
            content, remarks = check_record(read.content, trusted=trusted, time_zone_of=geography.time_zone_of)
            if content["id"] in seen:
                raise RecordError("id", f"Another record of the file has the id “{content['id']}” too.")
        except RecordError as error:
            made.rejections.append(Rejection(read.rows, read.id, error.field, error.reason))
            continue
        seen.add(content["id"])
        remarks += remarks_on_wording(content)
        made.records.append(CheckedRecord(content, read.rows, tuple(dict.fromkeys(remarks))))
        if progress and number % 100 == 0:
            progress("Checking records", number, len(reading.records))
    return made


def apply(made: Plan, *, by: AbstractBaseUser | None = None, progress: Progress | None = None) -> Plan:
    """Carries the plan out in one transaction and returns what was really done.

    The registry may have changed since the plan was shown, so it is compared again under the lock.
    """
    tell = progress or (lambda *_: None)
    done = replace(made, rejections=list(made.rejections), records=list(made.records))
    with editing():
        source = _stored_source(done.source)
        _compare_with_registry(done, source)
        listings = Listings(source, by, tell)
        listings.create([(record.content, list(record.remarks)) for record in done.new])
        for number, (record, comparison) in enumerate(done.changed, start=1):
            location = Location.objects.select_related("organization", "part_of").get(
                source=source, source_record_id=record.id
            )
            imported = ImportedRecord.objects.get(location=location)
            change = ListingChange(location, source, listings, by)
            change.write(comparison, record.content, list(record.remarks), imported)
            tell("Changing listings", number, len(done.changed))
    done.is_applied = True
    return done


def _compare_with_registry(made: Plan, source: Source | None = None) -> None:
    source = source or Source.objects.filter(slug=made.source.slug).first()
    known = known_of(source)
    made.new, made.changed, made.unchanged, made.held = [], [], [], []
    _reject_dangling(made, known)
    for record in made.records:
        if record.id not in known.records:
            if record.id in known.not_imported:
                made.held.append(Held(record, "", record.name, None, MADE_HERE))
            elif record.id in known.deleted and not made.trusted:
                made.held.append(Held(record, "", record.name, None, DELETED_HERE))
            else:
                made.new.append(record)
        elif known.records[record.id].content_hash == content_hash(record.content):
            made.unchanged.append(record)
        else:
            _compare_record(made, record, known.records[record.id].imported_id)
    made.gone = sorted(known.records.keys() - {record.id for record in made.records} - _rejected_ids(made))


def _compare_record(made: Plan, record: CheckedRecord, imported_id: int) -> None:
    imported = ImportedRecord.objects.select_related("location__organization", "location__part_of").get(pk=imported_id)
    comparison = compare(imported.content, record.content, stored_record(imported.location))
    made.held += [
        Held(record, ".".join(fact.path), fact.source_value, fact.registry_value, fact.reason)
        for fact in comparison.held
    ]
    if comparison.writes or comparison.remembered != imported.content:
        made.changed.append((record, comparison))
    elif not comparison.held:
        made.unchanged.append(record)


def _rejected_ids(made: Plan) -> set[str]:
    return {rejection.record_id for rejection in made.rejections}


def _reject_dangling(made: Plan, known: Known) -> None:
    """Rejects stops whose round, or services whose original, is neither in the file nor in the registry."""
    by_id = {record.id: record.content for record in made.records}
    kept = []
    for record in made.records:
        fault = _dangling(record.content, by_id, known)
        if fault:
            made.rejections.append(Rejection(record.rows, record.id, *fault))
        else:
            kept.append(record)
    made.records = kept


def _dangling(content: Content, by_id: dict[str, Content], known: Known) -> tuple[str, str] | None:
    part_of = content.get("part_of")
    if part_of and part_of not in by_id and part_of not in known.records:
        return "part_of", f"There is no record “{part_of}”."
    if part_of in by_id and by_id[part_of]["location"].get("kind") != "round":
        return "part_of", f"The record “{part_of}” is not of the kind “round”."
    for service in content.get("services", ()):
        if same_as := service.get("same_as"):
            if same_as["record"] != part_of:
                return "services.same_as", "A stop offers services of its own round only."
            types = {each.get("type") for each in by_id.get(part_of, {}).get("services", ())}
            if part_of in by_id and same_as["type"] not in types:
                return "services.same_as", f"The record “{part_of}” has no service of the type {same_as['type']}."
    return None


def _other_source(name_or_slug: str) -> SourceDescription:
    known = Source.objects.filter(slug=name_or_slug).first() or Source.objects.filter(name=name_or_slug).first()
    slug = known.slug if known else slugify(name_or_slug)[:LONGEST_SLUG]
    if not slug:
        raise FileError(f"“{name_or_slug}” cannot name a source: give it letters or digits.")
    return SourceDescription(slug, known.name if known else name_or_slug)


def _stored_source(described: SourceDescription) -> Source:
    source, _made = Source.objects.get_or_create(
        slug=described.slug,
        defaults={
            "name": described.name,
            "url": described.url,
            "licence": described.licence,
            "attribution": described.attribution,
        },
    )
    # Two imports of one source wait for one another where the database can lock a row.
    return Source.objects.select_for_update().get(pk=source.pk)
