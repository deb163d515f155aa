"""The plain Django admin of the registry: one file a model, no rules in it."""

from importlib import import_module

_PAGES = (
    "location",
    "service",
    "organization",
    "source",
    "source_attestation",
    "imported_record",
    "search_phrase",
    "service_at_location",
    "contact",
    "hours_exception",
    "check",
    "translation",
    "service_facets",
    "service_details",
    "accounts",
)


def register() -> None:
    """Imports the admin modules, each of which registers its models."""
    for page in _PAGES:
        import_module(f"services.registry.admin.{page}")
