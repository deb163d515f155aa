"""Tests of the pages of the registry beside the admin."""
