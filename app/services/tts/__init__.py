"""Text to speech: Piper, eSpeak, a server; and which voice speaks what."""
