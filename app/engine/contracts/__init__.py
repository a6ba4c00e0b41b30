"""Events, ports and values that cross the border of the engine."""
