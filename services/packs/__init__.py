"""Area packs: what a phone needs to answer near-me by itself, cut so that asking for one names no small place."""
