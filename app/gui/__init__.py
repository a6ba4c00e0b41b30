"""The window. It knows only the engine's events and the session's methods."""
