"""The JSON API for programs: the same search as the pages, open to everybody, nothing logged."""
