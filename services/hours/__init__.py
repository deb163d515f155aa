"""Opening hours: values, OSM syntax in and out, open at a moment, next change, holidays, the words on the page."""
