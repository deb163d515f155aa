"""Promises of the public pages."""
