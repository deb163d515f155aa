"""What templates can say without importing anything."""
