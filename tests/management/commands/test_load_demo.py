"""The command load_demo: says what it has loaded and what is held, and refuses with a sentence and exit code 2."""

import pytest
from django.core.management import CommandError, call_command

from services.registry.models import Location, Source
from tests.registry.make import make_curator, make_listing


def test_it_says_how_many_and_how_to_take_them_out(db, few_listings, capsys):
    make_curator()
    call_command("load_demo")
    assert capsys.readouterr().out == (
        "Demonstration directory: 8 listings new, 0 brought up to date, 0 as they were."
        " manage.py remove_demo takes them out.\n"
    )


def test_without_a_curator_it_says_which_list_is_held(db, few_listings, capsys):
    call_command("load_demo")
    assert "The list demo-attested is held: no curator vouches for it." in capsys.readouterr().out


def test_real_listings_stop_it_with_a_sentence(db, few_listings):
    make_listing()
    with pytest.raises(CommandError, match="holds 1 real listings") as refused:
        call_command("load_demo")
    assert refused.value.returncode == 2
    assert not Source.objects.filter(slug="demo").exists()


def test_it_loads_beside_real_listings_when_told_to(db, few_listings):
    make_listing()
    call_command("load_demo", "--beside-real-listings")
    assert Location.objects.filter(is_demo=True).count() == 8


def test_a_broken_file_is_refused_with_the_record_and_the_field(db, few_listings):
    listings = few_listings / "listings.json"
    listings.write_text(listings.read_text().replace('"wheelchair": "yes"', '"wheelchair": "perhaps"'))
    with pytest.raises(CommandError, match=r"broken at demo-1, location\.wheelchair") as refused:
        call_command("load_demo")
    assert refused.value.returncode == 2
    assert not Location.objects.exists()
