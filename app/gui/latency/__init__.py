"""The latency meter: the last turn as a waterfall, and the turns before it as bars."""
