"""Widgets, theme and helpers that know no feature of the product."""
