"""Promises of the API."""
