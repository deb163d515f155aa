"""The product: rooms on floors, listed in docs/architecture.md; imports go down only."""
