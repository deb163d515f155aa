"""Tests of the JSON form of records."""
