"""The only write path of the registry: editing, what a change touches, attestation of sources."""
