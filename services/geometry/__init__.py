"""Points, distances, boxes and grid cells on a round Earth: pure arithmetic, and the oracle for the search index."""
