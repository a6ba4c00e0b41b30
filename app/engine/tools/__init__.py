"""Tool calls: the registry, consent, and one round of calls."""
