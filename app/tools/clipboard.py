"""Reads and writes the clipboard, through the window or a program."""

from __future__ import annotations

from typing import Protocol

from app.tools.wording import result

LONGEST_READ = 20_000
LONGEST_WRITTEN = 1_000_000
"""Characters."""


class SystemClipboard(Protocol):
    """Called in a worker thread. Both raise ToolError if the clipboard cannot be reached."""

    def read(self) -> str:
        """The text, or "" if there is none."""

    def write(self, text: str) -> None: ...


class Clipboard:
    def __init__(self, system: SystemClipboard) -> None:
        self._system = system

    def read_clipboard(self) -> str:
        """Read the text that the user has copied to the clipboard."""
        text = self._system.read()
        if not text.strip():
            return result("There's no text on the clipboard.")
        if len(text) > LONGEST_READ:
            return f"{text[:LONGEST_READ]}\n[… {len(text) - LONGEST_READ} characters more …]"
        return text

    def write_clipboard(self, text: str) -> str:
        """Put a text on the clipboard, in the place of what it holds, for the user to paste.

        text: the text as it is to be pasted
        """
        if not text:
            return result("There's nothing to copy.")
        if len(text) > LONGEST_WRITTEN:
            return result("That's too much text for the clipboard.")
        self._system.write(text)
        return result("Copied to the clipboard.")
