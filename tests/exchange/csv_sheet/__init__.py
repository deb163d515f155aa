"""Tests of CSV sheets."""
