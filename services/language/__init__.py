"""Respectful words and open doors: the rules are data that peers can change, the checks are here."""
