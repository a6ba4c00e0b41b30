"""Splits a streamed reply into the chunks that are sent to the voice."""
