"""Conversation history, permission rules, API keys and downloads on disk."""
