"""Promises of reading what people type."""
