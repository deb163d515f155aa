"""Promises of the inbox."""
