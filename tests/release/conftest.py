"""A data folder of its own for every test of the release room."""

import pytest

from services.catalogue.current import forget


@pytest.fixture(autouse=True)
def data_folder(settings, tmp_path):
    """The folder of the registry and of the public files, empty."""
    settings.HRD_DATA_DIR = tmp_path
    settings.HRD_PUBLIC_DIR = tmp_path / "public"
    settings.HRD_RELEASES_DIR = tmp_path / "public" / "releases"
    settings.HRD_REGISTRY_DIR = tmp_path / "registry"
    forget()
    return tmp_path


@pytest.fixture
def releases(settings):
    """The folder of the releases."""
    return settings.HRD_RELEASES_DIR
