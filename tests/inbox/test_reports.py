"""Promises of sealed reports."""

import os
from datetime import UTC, date, datetime

import pytest

from services.inbox.keys import InboxUnavailable, prepare
from services.inbox.reports import Report, ReportTooLong, delete_older_than, delete_report, open_reports, seal_report

REPORT = Report("7Q2K9M4Z", ("closed", "words"), "Shut since May. مغلق", "2026-11-24")


@pytest.fixture
def folders(tmp_path):
    prepare(tmp_path / "registry", tmp_path / "public")
    return tmp_path / "registry" / "inbox.key", tmp_path / "public", tmp_path / "inbox"


def test_a_report_is_read_as_it_was_told(folders):
    key, public, inbox = folders
    seal_report(REPORT, public, inbox)
    assert [report for _, report in open_reports(key, inbox)] == [REPORT]


def test_every_file_is_equally_long_and_dated_to_the_day(folders):
    _, public, inbox = folders
    seal_report(REPORT, public, inbox)
    seal_report(Report("7Q2K9M4Z", (), "x" * 500, "2026-11-24"), public, inbox)
    assert {path.stat().st_size for path in inbox.iterdir()} == {1072}
    assert {path.stat().st_mtime for path in inbox.iterdir()} == {datetime(2026, 11, 24, tzinfo=UTC).timestamp()}


def test_names_say_nothing_and_are_never_used_again(folders):
    _, public, inbox = folders
    seal_report(REPORT, public, inbox)
    seal_report(REPORT, public, inbox)
    first, second = inbox.iterdir()
    assert first.name != second.name
    assert first.read_bytes() != second.read_bytes()


def test_what_does_not_fit_is_refused_whole(folders):
    _, public, inbox = folders
    noise = "".join(chr(0x4E00 + number * 7919 % 20_000) for number in range(500))
    with pytest.raises(ReportTooLong):
        seal_report(Report("7Q2K9M4Z", (), noise, "2026-11-24"), public, inbox)
    assert not inbox.exists()


def test_a_folder_that_cannot_be_written_is_said_to_be_so(folders):
    _, public, inbox = folders
    inbox.write_text("a file where the folder should be")
    with pytest.raises(InboxUnavailable):
        seal_report(REPORT, public, inbox)


def test_a_full_disk_leaves_nothing_half_written(folders, monkeypatch):
    _, public, inbox = folders

    def no_room(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_room)
    with pytest.raises(InboxUnavailable):
        seal_report(REPORT, public, inbox)
    assert list(inbox.iterdir()) == []


def test_a_flooded_inbox_takes_no_more(folders, monkeypatch):
    _, public, inbox = folders
    monkeypatch.setattr("services.inbox.reports.MOST_REPORTS", 1)
    seal_report(REPORT, public, inbox)
    with pytest.raises(InboxUnavailable, match="full"):
        seal_report(REPORT, public, inbox)


def test_a_damaged_file_does_not_hide_the_others(folders):
    key, public, inbox = folders
    seal_report(REPORT, public, inbox)
    (inbox / "damaged.report").write_bytes(b"x" * 1072)
    assert [report for _, report in open_reports(key, inbox)] == [REPORT]


def test_reports_are_deleted_after_thirty_days(folders):
    key, public, inbox = folders
    seal_report(Report("7Q2K9M4Z", ("closed",), "", "2026-10-24"), public, inbox)
    seal_report(Report("7Q2K9M4Z", ("closed",), "", "2026-10-25"), public, inbox)
    assert delete_older_than(inbox, date(2026, 11, 24)) == 1
    assert [report.on for _, report in open_reports(key, inbox)] == ["2026-10-25"]


def test_what_a_killed_process_left_half_written_is_deleted_the_next_day(folders):
    _, _, inbox = folders
    inbox.mkdir(exist_ok=True)
    (inbox / ".0a.new").write_bytes(b"half")
    os.utime(inbox / ".0a.new", (1_795_430_000, 1_795_430_000))  # 23 November 2026, in the evening
    assert delete_older_than(inbox, date(2026, 11, 23)) == 0
    assert [path.name for path in inbox.iterdir()] == [".0a.new"]
    assert delete_older_than(inbox, date(2026, 11, 24)) == 0
    assert list(inbox.iterdir()) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "المكان مغلق منذ أسبوعين ولا يوجد أحد على الباب، واتصلت بالرقم مرات كثيرة ولم يرد أي شخص. قال لي صاحب المتجر "
        "المجاور إن الخدمة انتقلت إلى شارع آخر قرب المحطة، وإن المواعيد تغيرت أيضا: من الظهر حتى المساء فقط. أرجو "
        "تصحيح العنوان والساعات لأن الناس يأتون من بعيد ويعودون بلا شيء، وهذا صعب في البرد. ",
        "این مرکز دو هفته است که بسته است و کسی جواب تلفن را نمی‌دهد. مغازه‌دار کناری گفت که به خیابان دیگری رفته‌اند و "
        "ساعت کارشان هم عوض شده است. لطفا نشانی و ساعت‌ها را درست کنید، چون مردم از راه دور می‌آیند و دست خالی "
        "برمی‌گردند و این در سرما سخت است. خواهش می‌کنم زودتر بررسی کنید تا کسی دیگر بی‌نتیجه نیاید. ",
    ],
)
def test_five_hundred_letters_of_arabic_or_persian_fit(folders, sentence):
    key, public, inbox = folders
    report = Report("7Q2K9M4Z", ("closed", "hours"), (sentence * 2)[:500], "2026-11-23")
    seal_report(report, public, inbox)
    assert [path.stat().st_size for path in inbox.iterdir()] == [1072]
    assert [found for _, found in open_reports(key, inbox)] == [report]


def test_a_report_that_was_dealt_with_is_deleted_by_its_name_alone(folders):
    key, public, inbox = folders
    seal_report(REPORT, public, inbox)
    [(name, _)] = open_reports(key, inbox)
    delete_report(f"../inbox/{name}", inbox)
    delete_report(name, inbox)
    assert list(inbox.iterdir()) == []
