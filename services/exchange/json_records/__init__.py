"""The neutral record itself as a JSON file."""
