"""The latency of turns: measuring it, explaining it, exporting it. Standard library only."""
