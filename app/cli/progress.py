"""The progress of a download in the terminal."""

from __future__ import annotations

import sys

from app.cli.output import write_control


def format_size(size_bytes: int) -> str:
    """63 MB, as in the window (``gui/voices/catalog_kind.py``), which has its user's format."""
    for limit, unit in ((1e3, "bytes"), (1e6, "kB"), (1e9, "MB")):
        if size_bytes < limit:
            return f"{size_bytes / limit * 1e3:.0f} {unit}"
    return f"{size_bytes / 1e9:.1f} GB"


class ProgressLine:
    """Progress on one line that is overwritten; in a file or pipe, a line for each 10 %."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._shown = -1
        self._terminal = sys.stderr.isatty()

    def show(self, done: int, total: int) -> None:
        """Show ``done`` of ``total`` bytes."""
        percent = 100 * done // total if total else 0
        step = percent if self._terminal else percent // 10 * 10
        if step != self._shown:
            self._shown = step
            text = f"{self._name}: {step}% of {format_size(total)}"
            end = "" if self._terminal else "\n"
            if self._terminal:
                write_control("\r", sys.stderr)
            print(text, end=end, file=sys.stderr, flush=True)

    def end(self) -> None:
        if self._terminal and self._shown >= 0:
            print(file=sys.stderr)
