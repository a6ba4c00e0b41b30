"""What crosses the engine's border: events, ports, and the values in both."""
