"""Older releases keep what may stand, and lose what may not."""

from struct import pack

import pytest

from services.registry.curation.changes import editing
from services.registry.models import ServiceArea, ServiceAtLocation
from services.release import swap, withdrawing
from services.release.build import records_in
from services.release.models import PublicRecord, Withdrawal
from services.release.publisher import publish_pending
from services.release.withdrawing import Present
from tests.registry.make import LATITUDE, LONGITUDE, PHONE, STREET, make_listing

pytestmark = pytest.mark.django_db


def record_of(location):
    return PublicRecord.objects.get(public_id=location.public_id).content


def hide(location):
    with editing():
        location.address_visibility = "area_only"
        location.save()


def test_an_older_record_that_tells_nothing_withheld_stays_as_it_was():
    old = {**record_of(make_listing()), "name": "As it was"}

    assert list(Present().amended([old])) == [old]
    assert not Present().is_changed([old])


def test_an_older_record_with_a_street_that_is_withheld_now_is_replaced():
    location = make_listing(address_visibility="area_only")
    old = {**record_of(location), "description": f"Come to {STREET}."}

    assert list(Present().amended([old])) == [record_of(location)]
    assert Present().is_changed([old])


def test_an_older_record_of_a_listing_that_is_gone_is_left_out():
    old = {**record_of(make_listing()), "id": "GONEGONE"}

    assert list(Present().amended([old])) == []


def test_an_older_record_with_an_exact_point_is_replaced_by_the_area():
    location = make_listing()
    old = record_of(location)
    hide(location)

    [record] = Present().amended([old])

    assert record["precision"] == "area"


def test_stored_releases_before_a_withdrawal_lose_it_and_keep_all_else(releases):
    location, other = make_listing(), make_listing(address_1="1 Other Road")
    publish_pending()
    before = {record["id"]: record for record in records_in(releases / "00000001" / "release.sqlite3")}
    hide(location)
    publish_pending()

    after = {record["id"]: record for record in records_in(releases / "00000001" / "release.sqlite3")}

    assert after[other.public_id] == before[other.public_id]
    assert PHONE in str(after[location.public_id])
    assert STREET not in str(after[location.public_id])


def test_a_stored_release_that_never_held_the_listing_is_left_alone(releases):
    make_listing()
    publish_pending()
    untouched = (releases / "00000001" / "release.sqlite3").stat()
    location = make_listing()
    publish_pending()
    hide(location)
    publish_pending()

    assert (releases / "00000001" / "release.sqlite3").stat().st_ino == untouched.st_ino


def test_a_full_disk_erases_what_could_not_be_cut_anew(releases, monkeypatch):
    location = make_listing()
    publish_pending()
    publish_pending(always=True)
    hide(location)
    monkeypatch.setattr(withdrawing, "build", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left on device")))

    publish_pending()

    assert swap.stored_sequences(releases) == [3]
    assert Withdrawal.objects.get().is_done


def test_a_withdrawal_that_was_cut_short_is_finished_at_the_next_start(releases, monkeypatch):
    location = make_listing()
    publish_pending()
    hide(location)
    with monkeypatch.context() as crash:
        crash.setattr("services.release.publisher.apply_withdrawals", lambda *_, **__: None)
        publish_pending()
    assert STREET in str(list(records_in(releases / "00000001" / "release.sqlite3")))

    publish_pending()

    assert STREET not in str(list(records_in(releases / "00000001" / "release.sqlite3")))


def test_a_circle_round_a_door_that_is_hidden_later_leaves_the_stored_releases_of_other_places_too(releases):
    place, other = make_listing(), make_listing(latitude=55.9, longitude=-4.3, address_1="1 Other Road")
    service = place.offers.get().service
    with editing():
        ServiceAtLocation.objects.create(service=service, location=other)
        ServiceArea.objects.create(service=service, kind="circle", latitude=LATITUDE, longitude=LONGITUDE, radius_m=500)
    publish_pending()
    hide(place)
    publish_pending()

    files = [path.read_bytes() for path in releases.rglob("release.sqlite3")]
    assert len(files) == 2
    assert not [content for content in files if f"{LATITUDE}".encode() in content or pack(">d", LATITUDE) in content]


def test_a_stop_no_longer_names_a_round_that_is_withdrawn(releases):
    van = make_listing(kind="round")
    stop = make_listing(kind="stop", part_of=van)
    publish_pending()
    with editing():
        van.address_visibility = "workers_only"
        van.save()
    publish_pending()

    [record] = records_in(releases / "00000001" / "release.sqlite3")
    assert (record["id"], record["part_of"]) == (stop.public_id, None)
