"""Files in and files out: the neutral record, one folder a format, matching, importing, and the report of an import."""
