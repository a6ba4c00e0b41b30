"""The settings and their sources: the file, profiles, and the administrator's policy."""
