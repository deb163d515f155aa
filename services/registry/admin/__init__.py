"""The plain Django admin of the registry: one file a model, no rules in it."""


def register() -> None:
    """Imports the admin modules, each of which registers its models."""
