"""Area packs: what a phone needs to answer near-me by itself (packs/nearest.js); asking for one names no small place."""
