"""Phone numbers: read what people write, show what people can dial, link what a phone can call or text."""
