"""Clock, timers and alarms."""
