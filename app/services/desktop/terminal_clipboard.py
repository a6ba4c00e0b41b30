"""The clipboard without a window, through pyperclip; on Linux, that runs wl-clipboard, xclip or
xsel."""

from __future__ import annotations

from app.errors import ToolError

_UNREACHABLE = (
    "The clipboard isn't available here. Install wl-clipboard or xclip, or use the window."
)


class TerminalClipboard:
    """Implements ``SystemClipboard``."""

    def read(self) -> str:
        import pyperclip

        try:
            return str(pyperclip.paste())
        except (pyperclip.PyperclipException, OSError, UnicodeError) as error:
            raise ToolError(_UNREACHABLE) from error

    def write(self, text: str) -> None:
        import pyperclip

        try:
            pyperclip.copy(text)
        except (pyperclip.PyperclipException, OSError, UnicodeError) as error:
            raise ToolError(_UNREACHABLE) from error
