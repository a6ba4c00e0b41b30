"""Repartee: hold a key, talk, let go, and the reply is already being spoken."""

import os

__version__ = "0.1.0"

# ONNX Runtime reports each session to Microsoft unless this is set before it is imported.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
