"""Tools of Model Context Protocol servers; ``servers.py`` is the entry point."""
