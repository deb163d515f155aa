"""The base map: archives of vector tiles, read for the site and made from open data."""
