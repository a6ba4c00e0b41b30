"""Tools: the registry, the user's consent, and one round of calls."""
