"""The promises of the hours room."""
