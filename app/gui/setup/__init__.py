"""The first run and the sound check."""
