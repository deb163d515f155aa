"""Promises of an import as a whole: planned, applied, repeated, interrupted."""

import pytest
from django.db import connection

from services.exchange import importing, writing
from services.exchange.importing import apply, plan
from services.registry.models import ImportedRecord, Location, Organization, Service, Source
from tests.exchange.make import record, write_records, write_sheet
from tests.shared import SHARED

pytestmark = pytest.mark.django_db


@pytest.fixture
def plan_records(tmp_path, geography):
    def run(*records, **options):
        return plan(write_records(tmp_path / "records.json", *records), geography=geography, **options)

    return run


def set_by_curator(**values):
    location = Location.objects.get()
    for name, value in values.items():
        setattr(location, name, value)
    location.save()


def test_a_plan_changes_nothing(plan_records):
    planned = plan_records(record("one"))
    assert [each.id for each in planned.new] == ["one"]
    assert (Location.objects.count(), Source.objects.count()) == (0, 0)


def test_importing_twice_changes_nothing(import_records, announced):
    import_records(record("one", organization={"name": "Harbour Trust"}), record("two"))
    before = _everything()
    announced.clear()
    done = import_records(record("one", organization={"name": "Harbour Trust"}), record("two"))
    assert (len(done.unchanged), done.new, done.changed, done.held) == (2, [], [], [])
    assert (_everything(), announced) == (before, [])


def test_what_only_a_curator_changed_is_unchanged(import_records):
    import_records(record("one"))
    set_by_curator(name="Harbour House")
    assert len(import_records(record("one")).unchanged) == 1
    assert Location.objects.get().name == "Harbour House"


def test_what_both_changed_is_held_each_time_until_they_agree(import_records):
    import_records(record("one", location={"city": "Glasgow"}))
    set_by_curator(city="Partick")
    for _time in range(2):
        [held] = import_records(record("one", location={"city": "Govan"})).held
        assert (held.field, held.source_value, held.registry_value) == ("location.city", "Govan", "Partick")
    set_by_curator(city="Govan")
    assert import_records(record("one", location={"city": "Govan"})).held == []


def test_a_listing_that_a_curator_deleted_is_not_made_again(import_records):
    import_records(record("one"))
    Location.objects.get().delete()
    done = import_records(record("one"))
    assert [held.reason for held in done.held] == [importing.DELETED_HERE]
    assert not Location.objects.exists()


def test_a_trusted_file_makes_a_deleted_listing_again(import_records):
    import_records(record("one"), trusted=True)
    Location.objects.get().delete()
    import_records(record("one"), trusted=True)
    assert Location.objects.count() == 1


def test_a_listing_that_a_curator_made_is_left_alone(import_records):
    import_records(record("one"))
    source = Source.objects.get()
    Location.objects.create(name="By hand", country="GB", timezone="UTC", source=source, source_record_id="two")
    done = import_records(record("one"), record("two"))
    assert [held.reason for held in done.held] == [importing.MADE_HERE]


def test_a_listing_that_left_the_file_is_named_and_stays(import_records):
    import_records(record("one"), record("two"))
    assert import_records(record("two")).gone == ["one"]
    assert Location.objects.count() == 2


def test_one_bad_record_does_not_stop_the_others(import_records):
    done = import_records(record("one"), record("two", location={"latitude": 91}), record("one"))
    assert [(rejection.rows, rejection.field) for rejection in done.rejections] == [
        ((2,), "location.latitude"),
        ((3,), "id"),
    ]
    assert Location.objects.count() == 1


@pytest.mark.parametrize(
    ("stop", "field"),
    [
        (record("stop", location={"kind": "stop"}, part_of="nowhere"), "part_of"),
        (record("stop", location={"kind": "stop"}, part_of="one"), "part_of"),
        (
            record(
                "stop",
                location={"kind": "stop"},
                part_of="van",
                services=[{"same_as": {"record": "van", "type": "oat"}}],
            ),
            "services.same_as",
        ),
        (
            record(
                "stop",
                location={"kind": "stop"},
                part_of="van",
                services=[{"same_as": {"record": "one", "type": "nsp"}}],
            ),
            "services.same_as",
        ),
    ],
)
def test_a_stop_of_what_is_no_round_is_rejected(import_records, stop, field):
    van = record("van", location={"kind": "round", "latitude": None, "longitude": None})
    done = import_records(record("one"), van, stop)
    assert [(rejection.record_id, rejection.field) for rejection in done.rejections] == [("stop", field)]
    assert Location.objects.count() == 2


def test_another_source_can_be_named(plan_records):
    done = apply(plan_records(record("one"), source="A Friend's List"))
    assert (done.source.slug, Source.objects.get().name) == ("a-friends-list", "A Friend's List")


def test_an_interruption_leaves_nothing_behind(plan_records, monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(writing.Listings, "_remember", interrupt)
    with pytest.raises(KeyboardInterrupt):
        apply(plan_records(record("one", organization={"name": "Harbour Trust"})))
    models = (Source, Organization, Location, Service, ImportedRecord)
    assert [model.objects.count() for model in models] == [0, 0, 0, 0, 0]


def test_what_changed_after_the_plan_was_shown_is_seen(plan_records, import_records):
    planned = plan_records(record("one"))
    import_records(record("one"))
    assert (apply(planned).new, Location.objects.count()) == ([], 1)


def test_a_sheet_goes_in_through_its_profile(tmp_path, geography):
    sheet, profile = write_sheet(tmp_path, "Harbour Point,12 Lantern Wynd,methadone,55.8,-4.2\n")
    apply(plan(sheet, profile=str(profile), geography=geography))
    location = Location.objects.get()
    assert (location.name, location.timezone, location.offers.get().service.type) == (
        "Harbour Point",
        "Europe/London",
        "oat",
    )


# Real lists published by others. They are not part of the project; tests/shared.py says where they lie.


def import_real(geography, path, profile):
    file = SHARED / "data" / path
    assert file.exists(), f"The reference data is not there: {file}. Set HRD_SHARED to its folder."
    return apply(plan(file, profile=profile, geography=geography))


def test_the_pharmacies_of_new_jersey_go_in(geography):
    done = import_real(geography, "us-nj-naloxone-ssp/nj_naloxone_pharmacies_geocoded.csv", "us-nj-naloxone-pharmacies")
    assert (done.row_count, len(done.new), [rejection.rows for rejection in done.rejections]) == (1043, 1024, [(657,)])
    absecon = Location.objects.filter(city="Absecon").order_by("address_1").values_list("name", "postal_code")
    assert list(absecon) == [
        ("Pharmacy, 603 White Horse Pike", ""),
        ("Pharmacy, 616 Whitehorse Pike", "08201"),
        ("Pharmacy, 636 White Horse Pike", ""),
    ]


def test_the_syringe_access_programmes_of_new_jersey_go_in(geography):
    import_real(geography, "us-nj-naloxone-ssp/nj_syringe_exchange_geocoded.csv", "us-nj-syringe-access")
    camden = Location.objects.get(city="Camden")
    assert (camden.address_1, camden.transportation) == ("2600 Mt. Ephraim Avenue", "By Produce Mkt.")
    assert "Mobile" not in camden.name
    assert camden.offers.get().modes == ["mobile"]
    assert Location.objects.get(city="Paterson").address_1 == "639 E 18th St"


def test_the_51_pharmacies_of_vancouver_go_in_under_13_names(geography):
    import_real(geography, "ca-vancouver-naloxone/vancouver-pharmacies.csv", "ca-vancouver-naloxone")
    assert Location.objects.filter(city="Vancouver", state_province="BC", country="CA").count() == 51
    assert Location.objects.values("name").distinct().count() == 13


def test_the_opioid_treatment_programmes_go_in_with_their_accents(geography):
    done = import_real(geography, "us-otp-samhsa/OpioidTreatmentProgram_Geocoded.csv", "us-otp-samhsa")
    assert (done.row_count, len(done.new), done.rejections) == (1831, 1830, [])
    assert Location.objects.filter(name__contains="Clínica").exists()
    assert not Location.objects.filter(country="US").exclude(postal_code__regex=r"^\d{5}(-\d{4})?$").exists()
    assert Location.objects.filter(country="PR").count() == 3


@pytest.mark.slow
def test_every_site_of_the_medication_list_goes_in_once(geography):
    path = "us-moud-cleaned/us-wide-moudsCleaned.csv"
    first = import_real(geography, path, "us-moud-cleaned")
    assert (first.row_count, first.rejections) == (14_773, [])
    assert sorted(row for each in first.new for row in each.rows) == list(range(2, 14_775))
    assert len(first.new) == Location.objects.count() == 10_664
    assert set(Service.objects.values_list("type", "consent_scope", "voluntary").distinct()) == {
        ("oat", "unknown", "unknown"), ("treatment_voluntary", "unknown", "unknown"),
    }  # fmt: skip
    before = _everything()
    second = import_real(geography, path, "us-moud-cleaned")
    assert (len(second.unchanged), second.new, second.changed, second.held) == (10_664, [], [], [])
    assert _everything() == before


def _everything():
    """Returns how many rows every table has, and when the last listing was changed."""
    counts = {}
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT count(*) FROM "{table}"')
            counts[table] = cursor.fetchone()[0]
    latest = [model.objects.latest("changed_at").changed_at for model in (Location, Service)]
    return counts, latest, ImportedRecord.objects.latest("imported_at").imported_at
