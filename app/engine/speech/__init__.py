"""Speaks a turn: synthesis ahead of playback, what was heard, and fillers while the user waits."""
