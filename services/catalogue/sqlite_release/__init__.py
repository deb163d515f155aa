"""The database engine of the release: SQLite, read-only, immutable, reopened when another release is swapped in."""
