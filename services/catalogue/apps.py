"""The catalogue as a Django app whose tables lie in the release."""

from django.apps import AppConfig


class CatalogueConfig(AppConfig):
    """Owns the unmanaged models of the release."""

    name = "services.catalogue"
    label = "catalogue"
