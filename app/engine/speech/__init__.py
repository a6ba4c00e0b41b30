"""From chunks to sound: the speech queue, fillers and what was heard."""
