"""The first curator is made once, and is whoever has been one for longest."""

import pytest
from django.contrib.auth import authenticate
from django.contrib.auth.models import User

from services.management import first_curator

pytestmark = pytest.mark.django_db


def test_the_first_curator_can_sign_in_with_the_password_and_do_everything():
    password = first_curator.create()
    curator = authenticate(username="curator", password=password)
    assert curator.is_superuser


def test_the_password_is_given_out_once():
    first_curator.create()
    assert first_curator.create() is None


def test_no_curator_is_made_beside_an_existing_account():
    User.objects.create_user("somebody")
    assert first_curator.create() is None


def test_two_registries_have_two_passwords():
    first = first_curator.create()
    User.objects.all().delete()
    assert first_curator.create() != first


def test_the_oldest_account_of_a_curator_is_found():
    User.objects.create_user("visitor")
    User.objects.create_user("left", is_staff=True, is_active=False)
    User.objects.create_user("robin", is_staff=True)
    first_curator.create()
    assert first_curator.find().username == "robin"


def test_nobody_is_found_where_nobody_is():
    assert first_curator.find() is None
