"""A signed-in curator, and static files that need no collecting; this file is read before there are any models."""

import pytest


@pytest.fixture(autouse=True)
def plain_static_files(settings):
    """Names static files without the manifest that only a collected folder has."""
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    settings.STORAGES = {**settings.STORAGES, "staticfiles": plain}


@pytest.fixture
def curator(db):
    """An account that may do everything."""
    from tests.registry.make import make_curator

    account = make_curator()
    account.is_superuser = True
    account.save()
    return account


@pytest.fixture
def signed_in(client, curator):
    """A browser in which the curator has signed in."""
    client.force_login(curator)
    return client
