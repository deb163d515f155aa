"""From a change in the registry to a release that the site serves, and back."""

import json
import resource
import signal
import struct

import pytest
from django.db import OperationalError

from services.catalogue.manifest import read_key, verify
from services.registry.curation.changes import editing
from services.registry.models import Contact, Location
from services.release import publisher, swap
from services.release.build import records_in
from services.release.check import CheckRefused
from services.release.models import PublicRecord, PublishingState, PublishingTask, Withdrawal
from services.release.publisher import PublishingFailed, has_work, publish_pending, roll_back
from tests.registry.make import LATITUDE, LONGITUDE, PHONE, STREET, make_listing, make_offer

pytestmark = pytest.mark.django_db


def served(releases):
    folder = releases / "current"
    verify(folder.resolve(), read_key(releases))
    return {record["id"]: record for record in records_in(folder / "release.sqlite3")}


def change(row, **fields):
    with editing():
        for name, value in fields.items():
            setattr(row, name, value)
        row.save()


def bytes_under(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_change_is_published(releases):
    location = make_listing(name="Harbour Point")
    publish_pending()
    change(location, name="Quay House")

    publish_pending()

    assert served(releases)[location.public_id]["name"] == "Quay House"


def test_a_new_phone_number_is_published(releases):
    location = make_listing()
    publish_pending()
    change(location.contacts.get(), value="+441414960199")
    publish_pending()

    assert served(releases)[location.public_id]["contacts"][0]["value"] == "+441414960199"


def test_an_empty_registry_publishes_an_empty_release(releases):
    assert publish_pending().listings == 0
    assert served(releases) == {}


def test_nothing_is_built_when_nothing_has_changed():
    make_listing()
    publish_pending()

    assert publish_pending() is None
    assert not has_work()


def test_a_change_the_public_cannot_see_is_not_queued():
    location = make_listing()
    publish_pending()

    change(location, notes="Ask for the manager on Mondays.")

    assert not PublishingTask.objects.exists()


def test_a_broken_release_is_replaced(releases):
    location = make_listing()
    publish_pending()
    (releases / "current" / "release.sqlite3").write_bytes(b"broken")

    publish_pending()

    assert location.public_id in served(releases)


def test_a_release_with_the_tables_of_the_version_before_is_replaced(releases, monkeypatch):
    make_listing()
    publish_pending()
    monkeypatch.setattr(publisher, "SCHEMA_VERSION", publisher.SCHEMA_VERSION + 1)

    assert publish_pending().sequence == 2


def test_after_an_upgrade_a_rollback_still_holds(releases, monkeypatch):
    location = make_listing(name="First")
    publish_pending()
    change(location, name="Second")
    publish_pending()
    roll_back()
    monkeypatch.setattr(publisher, "SCHEMA_VERSION", publisher.SCHEMA_VERSION + 1)

    assert publish_pending().sequence == 4
    assert served(releases)[location.public_id]["name"] == "First"


def test_the_sequence_rises_and_the_last_ten_stay(releases):
    make_listing()
    for _ in range(12):
        publish_pending(always=True)

    assert swap.stored_sequences(releases) == list(range(3, 13))
    assert swap.current_sequence(releases) == 12


def test_the_sequence_rises_even_after_all_folders_are_gone(releases):
    publish_pending(always=True)
    publish_pending(always=True)
    (releases / "current").unlink()
    swap.erase(releases, 1)
    swap.erase(releases, 2)

    assert publish_pending().sequence == 3


def test_a_listing_removed_from_the_registry_is_in_no_stored_release(releases):
    location = make_listing()
    publish_pending()
    public_id = location.public_id
    with editing():
        location.offers.all().delete()
        location.delete()
    publish_pending()

    assert [public_id in text for text in map(str, bytes_under(releases).values())] == [False] * 5
    assert not PublicRecord.objects.exists()


def test_a_listing_whose_gate_turns_bad_leaves_the_site_and_stays_away_after_rollback(releases):
    location, other = make_listing(), make_listing()
    publish_pending()
    change(other, name="Quay House")
    publish_pending()

    change(location.offers.get().service, abstinence_required="yes")
    publish_pending()
    assert location.public_id not in served(releases)

    roll_back(1)
    assert location.public_id not in served(releases)
    assert other.public_id in served(releases)


def test_an_offer_whose_gate_turns_bad_stays_away_after_rollback(releases):
    location = make_listing("nsp")
    housing = make_offer(location, "housing")
    publish_pending()
    change(housing.service, exit_for_use="yes")
    publish_pending()

    roll_back(1)

    assert [offer["type"] for offer in served(releases)[location.public_id]["offers"]] == ["nsp"]


def test_an_address_made_private_is_in_no_byte_of_any_public_file(settings):
    location = make_listing()
    make_listing(name="Elsewhere", latitude=55.9, longitude=-4.3, address_1="1 Other Road", postal_code="G1 1AA")
    publish_pending()
    publish_pending(always=True)

    change(location, address_visibility="area_only")
    publish_pending()

    needles = [STREET.encode(), repr(LATITUDE).encode(), repr(abs(LONGITUDE)).encode()]
    needles += [struct.pack(">d", LATITUDE), struct.pack(">d", LONGITUDE), b"G51 3UU"]
    for path, content in bytes_under(settings.HRD_PUBLIC_DIR).items():
        assert [needle for needle in needles if needle in content] == [], path


def test_an_address_made_private_stays_private_after_rollback(releases):
    location = make_listing()
    publish_pending()
    change(location, name="Quay House")
    publish_pending()
    change(location, address_visibility="on_contact")
    publish_pending()

    roll_back(1)

    assert served(releases)[location.public_id]["precision"] == "area"


def test_a_phone_made_private_is_in_no_stored_release(settings):
    location = make_listing()
    publish_pending()
    change(location.contacts.get(), is_public=False)
    publish_pending()

    assert all(PHONE.encode() not in content for content in bytes_under(settings.HRD_PUBLIC_DIR).values())


def test_a_phone_that_was_public_long_ago_and_is_private_now_is_in_no_stored_release(settings):
    location = make_listing()
    publish_pending()
    change(location.contacts.get(), value="+441414960102")
    publish_pending()
    Contact.objects.create(location=location, value=PHONE, is_public=False)
    publish_pending()

    assert all(PHONE.encode() not in content for content in bytes_under(settings.HRD_PUBLIC_DIR).values())


def test_stored_releases_keep_their_number_and_get_a_right_signature_when_cut_anew(releases):
    location, other = make_listing(), make_listing()
    publish_pending()
    change(location, address_visibility="area_only")
    publish_pending()

    assert verify(releases / "00000001", read_key(releases)).sequence == 1
    assert {record["id"] for record in records_in(releases / "00000001" / "release.sqlite3")} == {
        location.public_id,
        other.public_id,
    }
    assert set(Withdrawal.objects.values_list("is_done", flat=True)) == {True}


def test_rollback_brings_back_what_was_there_before(releases):
    location = make_listing(name="Right name")
    publish_pending()
    change(location, name="Wrong name")
    publish_pending()

    published = roll_back()

    assert published.sequence == 3
    assert served(releases)[location.public_id]["name"] == "Right name"


def test_rolling_back_twice_goes_back_two_releases(releases):
    location = make_listing(name="First")
    publish_pending()
    change(location, name="Second")
    publish_pending()
    change(location, name="Third")
    publish_pending()

    roll_back()
    roll_back()

    assert served(releases)[location.public_id]["name"] == "First"


def test_automatic_publishing_rests_after_a_rollback_until_publish_is_asked_for(releases):
    location = make_listing(name="First")
    publish_pending()
    change(location, name="Second")
    publish_pending()
    roll_back()

    change(location, name="Third")
    assert publish_pending() is None
    assert served(releases)[location.public_id]["name"] == "First"

    publish_pending(always=True)
    assert served(releases)[location.public_id]["name"] == "Third"
    assert PublishingState.load().held_release is None


def test_a_withdrawal_works_at_once_while_a_rollback_holds(releases):
    location, other = make_listing(), make_listing(name="First")
    publish_pending()
    change(other, name="Second")
    publish_pending()
    roll_back()

    change(location.offers.get().service, consent_scope="none")
    assert has_work()
    publish_pending()

    assert location.public_id not in served(releases)
    assert served(releases)[other.public_id]["name"] == "First"


def test_a_release_that_is_not_there_cannot_be_gone_back_to():
    publish_pending()

    with pytest.raises(PublishingFailed, match=r"There is no stored release 7\. Stored releases: 1\."):
        roll_back(7)


def test_there_is_nothing_older_than_the_first_release():
    publish_pending()

    with pytest.raises(PublishingFailed, match="There is no older release to go back to"):
        roll_back()


def test_a_corrupt_release_is_not_gone_back_to(releases):
    make_listing()
    publish_pending()
    publish_pending(always=True)
    with (releases / "00000001" / "release.sqlite3").open("ab") as file:
        file.write(b"x")

    with pytest.raises(PublishingFailed, match="is not the one that was signed"):
        roll_back(1)


def test_a_release_with_a_wrong_signature_is_not_gone_back_to(releases):
    make_listing()
    publish_pending()
    publish_pending(always=True)
    manifest = json.loads((releases / "00000001" / "manifest.json").read_text())
    (releases / "00000001" / "manifest.json").write_text(json.dumps({**manifest, "sequence": 9}))

    with pytest.raises(PublishingFailed, match="wrong signature"):
        roll_back(1)


def test_a_full_disk_leaves_the_release_before_and_the_queue(releases, monkeypatch):
    location = make_listing(name="Before")
    publish_pending()
    change(location, name="After")
    full = OSError(28, "No space left on device")
    with monkeypatch.context() as disk:
        disk.setattr(publisher, "build", lambda *_: (_ for _ in ()).throw(full))
        with pytest.raises(PublishingFailed, match="No space left on device"):
            publish_pending()

    assert served(releases)[location.public_id]["name"] == "Before"
    publish_pending()
    assert served(releases)[location.public_id]["name"] == "After"


def test_a_disk_that_fills_up_while_sqlite_writes_is_one_clear_sentence(releases):
    make_listing()
    publish_pending()
    make_listing(description="x" * 5000)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, limits[1]))
    try:
        with pytest.raises(PublishingFailed, match="the release before is served on"):
            publish_pending()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)

    assert len(served(releases)) == 1


def test_a_refused_check_leaves_the_release_before(releases, monkeypatch):
    location = make_listing(name="Before")
    publish_pending()
    change(location, name="After")
    monkeypatch.setattr(publisher, "check", lambda *_: (_ for _ in ()).throw(CheckRefused("The file is damaged.")))

    with pytest.raises(PublishingFailed, match=r"The file is damaged\."):
        publish_pending()

    assert served(releases)[location.public_id]["name"] == "Before"


def test_a_listing_that_no_release_may_hold_is_left_out_and_another_is_withdrawn_all_the_same(releases):
    leak, other = make_listing(address_visibility="area_only"), make_listing(address_1="1 Other Road")
    publish_pending()
    change(other.offers.get().service, consent_scope="none")
    row = PublicRecord.objects.get(public_id=leak.public_id)
    row.content = {**row.content, "description": f"A leak that nothing before has noticed: {STREET}."}
    row.save()

    assert publish_pending().left_out == 1

    assert served(releases) == {}
    row.refresh_from_db()
    assert (row.is_public, row.reasons) == (False, ["It would show a street that is withheld."])
    assert not has_work()


def test_a_listing_that_was_left_out_is_back_once_it_is_put_right(releases):
    hidden = make_listing(address_visibility="area_only")
    teller = make_listing(address_1="1 Other Road", description=f"Opposite {STREET}.")
    publish_pending()
    assert teller.public_id not in served(releases)

    change(teller, description="Opposite the park.")
    publish_pending()

    assert set(served(releases)) == {hidden.public_id, teller.public_id}


def test_what_was_said_of_a_door_before_it_was_hidden_is_in_no_stored_release(releases):
    hidden = make_listing()
    teller = make_listing(address_1="1 Other Road", description=f"Opposite {STREET}.")
    publish_pending()
    change(teller, description="Opposite the park.")
    publish_pending()
    change(hidden, address_visibility="area_only")
    publish_pending()

    assert swap.stored_sequences(releases) == [1, 2, 3]
    assert not [path for path, content in bytes_under(releases).items() if STREET.encode() in content]


def test_going_back_says_of_a_hidden_door_what_is_said_today(releases):
    hidden = make_listing()
    teller = make_listing(address_1="1 Other Road", description=f"Opposite {STREET}.")
    publish_pending()
    change(teller, description="Opposite the park.")
    publish_pending()
    change(hidden, address_visibility="area_only")
    roll_back(1)

    assert served(releases)[teller.public_id]["description"] == "Opposite the park."
    assert PublicRecord.objects.get(public_id=teller.public_id).is_public


def test_a_damaged_public_record_costs_nobody_else_anything(releases):
    damaged, other = make_listing(), make_listing(address_1="1 Other Road")
    PublicRecord.objects.filter(public_id=damaged.public_id).update(content={"id": damaged.public_id})

    assert publish_pending(always=True).left_out == 1

    assert set(served(releases)) == {other.public_id}
    publish_pending(full=True)
    assert set(served(releases)) == {damaged.public_id, other.public_id}


def test_a_public_record_that_is_none_is_left_out(releases):
    damaged = make_listing()
    PublicRecord.objects.filter(public_id=damaged.public_id).update(content=["nothing"])

    publish_pending(always=True)

    assert served(releases) == {}


def test_a_record_that_has_changed_since_the_check_is_looked_at_again(releases, monkeypatch):
    location = make_listing(name="Before")
    look, looks = publisher.check, []

    def change_meanwhile(path, expected, helper):
        looks.append(path)
        if len(looks) == 1:
            change(location, name="After")
            raise CheckRefused("It was at fault.", {location.public_id: "It was at fault."})
        look(path, expected, helper)

    monkeypatch.setattr(publisher, "check", change_meanwhile)
    publish_pending()

    assert served(releases)[location.public_id]["name"] == "After"


def test_a_stored_release_that_cannot_be_cut_anew_is_erased(releases):
    location = make_listing()
    publish_pending()
    publish_pending(always=True)
    (releases / "00000001" / "manifest.json").write_text("{}")
    change(location, address_visibility="area_only")
    publish_pending()

    assert swap.stored_sequences(releases) == [2, 3]


def test_a_listing_loaded_past_the_registry_is_decided_at_the_next_start(releases):
    location = make_listing()
    PublicRecord.objects.all().delete()
    PublishingTask.objects.all().delete()

    publish_pending()

    assert location.public_id in served(releases)


def test_publishing_fully_decides_every_listing_anew(releases):
    location = make_listing(name="Harbour Point")
    publish_pending()
    type(location).objects.filter(pk=location.pk).update(name="Quay House")

    publish_pending(full=True)

    assert served(releases)[location.public_id]["name"] == "Quay House"


def test_a_listing_deleted_past_the_registry_is_gone_at_the_next_start(releases):
    location = make_listing()
    publish_pending()
    PublicRecord.objects.update(location=None)
    for rows in (location.contacts.all(), location.offers.all(), Location.objects.filter(pk=location.pk)):
        rows._raw_delete("default")

    publish_pending()

    assert location.public_id not in served(releases)


def test_a_database_that_is_down_is_one_clear_sentence(monkeypatch):
    def fail():
        raise OperationalError("connection refused for user secret")

    monkeypatch.setattr(publisher.PublishingState, "load", fail)

    with pytest.raises(
        PublishingFailed, match=r"^The registry's database cannot be used \(OperationalError\): is it running"
    ):
        publish_pending()


def test_older_releases_wait_when_a_newer_change_does(releases, monkeypatch):
    location, other = make_listing(), make_listing(name="Before", address_1="1 Other Road")
    publish_pending()
    change(location, address_visibility="area_only")
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(publisher, "has_changes", lambda: True)
        publish_pending(give_way=True)
    assert STREET in str(list(records_in(releases / "00000001" / "release.sqlite3")))
    assert has_work()

    change(other, name="After")
    publish_pending(give_way=True)

    assert STREET not in str(list(records_in(releases / "00000001" / "release.sqlite3")))
    assert served(releases)[other.public_id]["name"] == "After"
    assert not has_work()


def test_a_withdrawal_that_failed_to_be_published_while_a_rollback_holds_is_tried_again(releases, monkeypatch):
    location = make_listing()
    publish_pending()
    publish_pending(always=True)
    roll_back()
    change(location, address_visibility="area_only")
    full = OSError(28, "No space left on device")
    with monkeypatch.context() as disk:
        disk.setattr(publisher, "build", lambda *_: (_ for _ in ()).throw(full))
        with pytest.raises(PublishingFailed):
            publish_pending()

    publish_pending()

    assert served(releases)[location.public_id]["precision"] == "area"
