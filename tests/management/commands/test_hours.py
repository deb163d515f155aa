"""What the `hours` command promises to scripts: JSON, or exit code 2 and a reason."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from services.management.commands.hours import Command


def run(*arguments):
    out = StringIO()
    call_command(Command(), *arguments, stdout=out)
    return json.loads(out.getvalue())


def test_hours_prints_what_the_words_mean_and_what_is_open():
    words = "Mon-Fri 9am - 5pm, closed bank holidays"
    place = ("--zone", "Europe/London", "--country", "GB", "--subdivision", "ENG")
    assert run(words, "--at", "2026-12-24T18:00", *place) == {
        "text": "Mo-Fr 09:00-17:00; PH off",
        "state": "closed",
        "until": None,
        "opens": "2026-12-29T09:00:00+00:00",
        "words": "Closed. Opens Tue 09:00",
    }


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["9 to 5 in summer"], "“in summer” cannot be read as opening hours."),
        ([""], "There are no opening hours to read."),
        (["24/7", "--zone", "Mars/X"], "There is no time zone “Mars/X”; a zone is written like Europe/London."),
        (["24/7", "--at", "noon"], "“noon” is not a date and time like 2026-12-25T11:00."),
    ],
)
def test_hours_ends_with_exit_code_2_and_a_reason_when_it_cannot_be_read(arguments, reason):
    with pytest.raises(CommandError) as refusal:
        run(*arguments)
    assert (refusal.value.returncode, str(refusal.value)) == (2, reason)
