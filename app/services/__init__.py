"""One file for each thing outside the process; each implements a port of the engine."""
