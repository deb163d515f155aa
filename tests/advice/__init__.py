"""The promises of the advice room."""
