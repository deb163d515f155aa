"""One file a page: load, check, ask one room, render."""
