"""The product's heart: turns, chunks, speech, tools and latency. Standard library only.

Nothing here knows Qt, the network or a sound card; ``tests/engine/test_imports.py`` guards it.
"""
