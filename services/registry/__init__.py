"""Everything curators know: the only room that holds hidden addresses, drafts and people's accounts."""
