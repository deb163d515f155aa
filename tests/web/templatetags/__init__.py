"""Promises of the template words."""
