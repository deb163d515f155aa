"""Promises of the language room."""
