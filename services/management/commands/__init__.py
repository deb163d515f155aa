"""One file a command: arguments in, one call, text out."""
