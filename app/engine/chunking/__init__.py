"""Where a streaming reply is cut into speakable chunks."""
