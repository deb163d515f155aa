"""What the public may read: the tables of the release and the one query over them; nothing here can write."""
