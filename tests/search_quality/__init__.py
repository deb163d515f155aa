"""The gate of the search: what people type, what it must mean, and how much of it is understood."""
