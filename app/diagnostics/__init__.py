"""Checks of this computer and its settings (`repartee doctor`), and reports of crashes."""
