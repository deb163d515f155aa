"""Area packs: what a phone needs to say what is near (packs/nearest.js); to ask for one names no small place."""
