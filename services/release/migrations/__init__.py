"""The tables of the release room, in the registry's database."""
