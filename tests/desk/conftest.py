"""A data folder of its own, a key of the inbox, and curators who have signed in."""

import pytest

from services.catalogue.current import forget


@pytest.fixture(autouse=True)
def data_folder(settings, tmp_path):
    """Puts everything that pages read from the disk into an empty folder."""
    settings.HRD_PUBLIC_DIR = tmp_path / "public"
    settings.HRD_RELEASES_DIR = tmp_path / "public" / "releases"
    settings.HRD_REGISTRY_DIR = tmp_path / "registry"
    settings.HRD_INBOX_DIR = tmp_path / "inbox"
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    settings.STORAGES = {**settings.STORAGES, "staticfiles": plain}
    forget()
    return tmp_path


@pytest.fixture
def signed_in(client, db):
    """A browser in which a curator with every right has signed in."""
    from tests.registry.make import make_curator

    curator = make_curator()
    curator.is_superuser = True
    curator.save()
    client.force_login(curator)
    return client
