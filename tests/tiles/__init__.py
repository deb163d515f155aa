"""Promises of the geometry room."""
