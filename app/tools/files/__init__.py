"""Notes, and the files in folders the user granted."""
