"""The door to the base map: tiles from our own origin."""
