"""Turns, chunks, speech, tools and latency. Standard library only, as test_imports.py checks."""
