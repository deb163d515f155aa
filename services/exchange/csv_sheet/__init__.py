"""CSV sheets: how one is read, and the mapping profile that says what its columns mean."""
