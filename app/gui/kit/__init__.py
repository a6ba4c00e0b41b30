"""Widgets, theme and helpers that are not specific to any feature."""
