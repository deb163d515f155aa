"""Promises of the phones room."""
