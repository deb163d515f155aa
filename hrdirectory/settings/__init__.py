"""Two processes, two settings modules: `public` for the site, `registry` for curators; `base` is what both share."""
