"""The addresses of the two processes."""
