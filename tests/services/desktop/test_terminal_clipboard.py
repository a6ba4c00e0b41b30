"""The clipboard of a private screen, by the program that is there."""

import os
import shutil
import stat
import sys
from pathlib import Path

import pytest

from app.errors import ToolError
from app.services.desktop.terminal_clipboard import TerminalClipboard

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it is the user's own")

XSEL = """#!/bin/sh
case "$*" in
  *-o*) cat "$BOARD" ;;
  *) cat > "$BOARD" ;;
esac
"""


@pytest.fixture(autouse=True)
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is all of the path, but for a shell and what it needs; pyperclip looks anew."""
    import pyperclip

    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("sh", "cat", "which"):
        program = shutil.which(name)
        assert program
        (folder / name).symlink_to(os.path.realpath(program))
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setenv("DISPLAY", ":99")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(pyperclip, "copy", pyperclip.lazy_load_stub_copy)
    monkeypatch.setattr(pyperclip, "paste", pyperclip.lazy_load_stub_paste)
    return folder


def test_where_no_program_reaches_it_one_sentence_says_what_to_do() -> None:
    for attempt in (TerminalClipboard().read, lambda: TerminalClipboard().write("x")):
        with pytest.raises(ToolError, match="Install wl-clipboard or xclip"):
            attempt()


def test_a_program_reads_and_writes_it(
    programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOARD", str(tmp_path / "board"))
    program = programs / "xsel"
    program.write_text(XSEL)
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    TerminalClipboard().write("Grüße\nan alle")
    assert TerminalClipboard().read() == "Grüße\nan alle"
