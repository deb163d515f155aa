"""Promises of the registry, and the makers of rows that other rooms' tests share."""
