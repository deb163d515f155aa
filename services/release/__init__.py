"""From registry to file: decides what the public may know, builds, checks, signs, swaps in, withdraws, rolls back."""
