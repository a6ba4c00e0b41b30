"""Repartee: hold a key, talk, let go, and the reply is already being spoken."""

__version__ = "0.1.0"
