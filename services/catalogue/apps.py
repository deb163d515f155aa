"""The catalogue as a Django app whose tables lie in the release."""

from django.apps import AppConfig
from django.core.signals import request_started


class CatalogueConfig(AppConfig):
    """Owns the unmanaged models of the release."""

    name = "services.catalogue"
    label = "catalogue"

    def ready(self) -> None:
        """Looks once a request whether another release is in force."""
        request_started.connect(_refresh_release, dispatch_uid="catalogue.refresh")


def _refresh_release(**_: object) -> None:
    from django.db import connections

    from services.catalogue.current import ReleaseUnavailable

    try:
        connections["release"].refresh()  # type: ignore[attr-defined]  # only our backend has it
    except ReleaseUnavailable:
        connections["release"].close()
