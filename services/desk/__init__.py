"""The registry's own pages beside the admin: what the public has reported, and what the site shows."""
