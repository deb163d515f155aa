"""The suite: it mirrors the rooms path for path."""
