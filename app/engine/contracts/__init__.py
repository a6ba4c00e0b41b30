"""Events, ports and values that cross the engine's boundary."""
