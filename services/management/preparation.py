"""What has to be there before the processes start, made at the first start and looked at in every later one."""

from __future__ import annotations

import secrets
from pathlib import Path

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import call_command

from services.catalogue.current import current_release
from services.inbox import keys
from services.places.loading import prepare
from services.registry.models import Location, Organization
from services.release.publisher import publish_pending

FIRST_CURATOR = "curator"


def has_been_prepared() -> bool:
    """Returns whether an earlier start has got as far as publishing."""
    return (Path(settings.HRD_RELEASES_DIR) / "current").exists()


def make_folders() -> None:
    """Makes the folders that the processes write to."""
    for folder in (settings.HRD_REGISTRY_DIR, settings.HRD_RELEASES_DIR, settings.HRD_INBOX_DIR):
        Path(folder).mkdir(parents=True, exist_ok=True)


def prepare_registry(*, with_demo: bool) -> str | None:
    """Brings tables, places and keys up to date, fills an empty registry with the demonstration, and publishes.

    Returns the password of the first curator if it has just been made: nobody can read it again.
    """
    call_command("migrate", interactive=False, verbosity=0)
    prepare_places()
    keys.prepare(Path(settings.HRD_REGISTRY_DIR), Path(settings.HRD_PUBLIC_DIR))
    if with_demo and not has_listings():
        call_command("load_demo", verbosity=0)
    password = create_first_curator()
    publish_pending()
    return password


def prepare_places() -> None:
    """Builds the table of towns and postcodes if it is missing or out of date."""
    prepare(settings.HRD_PUBLIC_DIR)


def check_release() -> None:
    """Raises ReleaseUnavailable if there is no release that the site may serve."""
    current_release()


def has_listings() -> bool:
    """Returns whether anything has been entered in the registry."""
    return Organization.objects.exists() or Location.objects.exists()


def create_first_curator() -> str | None:
    """Makes a curator with all rights if there is no account yet, and returns the password, else None."""
    accounts = get_user_model().objects
    if accounts.exists():
        return None
    password = secrets.token_urlsafe(15)
    accounts.create_superuser(FIRST_CURATOR, password=password)  # type: ignore[attr-defined]
    return password
