"""The transcript: a windowed text view of the conversation."""
