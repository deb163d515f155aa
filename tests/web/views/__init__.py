"""Promises of each page."""
