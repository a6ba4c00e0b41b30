"""Tools of Model Context Protocol servers: see ``servers.py``, which is all that others use."""
