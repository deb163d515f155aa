"""What to do in an overdose: our own words, which of them a named person has signed, and the numbers to call."""
