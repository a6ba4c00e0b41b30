"""The response time: a chip in the header, and a panel with its parts and the latest turns."""
