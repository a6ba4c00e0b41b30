"""The clipboard where there is no window, by pyperclip: the system's own, or on Linux a program
(wl-clipboard, xclip or xsel)."""

from __future__ import annotations

from app.errors import ToolError

_NONE = (
    "The clipboard cannot be reached from here; use the window, or install wl-clipboard or xclip."
)


class TerminalClipboard:
    """A ``SystemClipboard``."""

    def read(self) -> str:
        import pyperclip

        try:
            return str(pyperclip.paste())
        except (pyperclip.PyperclipException, OSError, UnicodeError) as error:
            raise ToolError(_NONE) from error

    def write(self, text: str) -> None:
        import pyperclip

        try:
            pyperclip.copy(text)
        except (pyperclip.PyperclipException, OSError, UnicodeError) as error:
            raise ToolError(_NONE) from error
