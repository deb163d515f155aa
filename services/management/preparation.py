"""What has to be there before the processes start, made at the first start and looked at in every later one."""

from __future__ import annotations

from pathlib import Path

from django.conf import settings
from django.core.management import call_command

from services.basemap.preparing import prepare as prepare_basemap
from services.inbox import keys
from services.places.gazetteer import Gazetteer
from services.places.loading import prepare
from services.registry.models import Location, Organization
from services.release.publisher import publish_pending


class UnknownHomeAreaError(Exception):
    """The site cannot begin with a place that is not in the gazetteer; its text is one sentence."""


def has_been_prepared() -> bool:
    """Returns whether an earlier start has got as far as publishing."""
    return (Path(settings.HRD_RELEASES_DIR) / "current").exists()


def make_folders() -> None:
    """Makes the folders that the processes write to."""
    for folder in (settings.HRD_REGISTRY_DIR, settings.HRD_RELEASES_DIR, settings.HRD_INBOX_DIR):
        Path(folder).mkdir(parents=True, exist_ok=True)


def prepare_registry() -> None:
    """Brings tables, places and keys up to date."""
    call_command("migrate", interactive=False, verbosity=0)
    prepare(settings.HRD_PUBLIC_DIR)
    prepare_basemap(Path(settings.HRD_FIXTURES_DIR) / "basemap", Path(settings.HRD_TILES_DIR))
    keys.prepare(Path(settings.HRD_REGISTRY_DIR), Path(settings.HRD_PUBLIC_DIR))


def publish(*, with_demo: bool) -> None:
    """Fills an empty registry with the demonstration, where that is wanted, and publishes."""
    if with_demo and not has_listings():
        call_command("load_demo", verbosity=0)
    publish_pending()


def check_home_area() -> None:
    """Raises UnknownHomeAreaError if no place has the address that HRD_HOME_AREA names."""
    if Gazetteer(settings.HRD_PLACES_FILE).area(settings.HRD_HOME_AREA) is None:
        raise UnknownHomeAreaError(f"HRD_HOME_AREA: no place has the address “{settings.HRD_HOME_AREA}”.")


def has_listings() -> bool:
    """Returns whether anything has been entered in the registry."""
    return Organization.objects.exists() or Location.objects.exists()
