"""One module for each thing outside the process; most implement a port of the engine."""
