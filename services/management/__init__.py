"""The shell door: commands, and what starting and stopping processes takes."""
