"""Reports from the public: sealed on arrival into files with rounded dates, readable in the registry alone."""
