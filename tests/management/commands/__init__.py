"""The shell door."""
