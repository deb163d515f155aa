"""The gazetteer: towns and postcode districts, found by name, by code, by address on the site, or by nearness."""
