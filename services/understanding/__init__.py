"""What somebody means by what they type: kinds of help, a place, or the name of a service."""
