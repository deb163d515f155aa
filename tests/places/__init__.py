"""Promises of the gazetteer."""
