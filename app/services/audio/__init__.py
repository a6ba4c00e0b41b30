"""Microphone, speaker and audio files."""
