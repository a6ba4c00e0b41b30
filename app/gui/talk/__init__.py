"""Talking and typing: the talk button and keys, the text field."""
