"""Qt's clipboard, asked from a tool's thread."""

import asyncio

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from app.engine.contracts.ports import ToolCall
from app.engine.tools.registry import Tool, ToolRegistry
from app.errors import ToolError
from app.gui.shell import clipboard as module
from app.gui.shell.clipboard import SECRET, WindowClipboard
from app.tools.clipboard import Clipboard


def run(loop: asyncio.AbstractEventLoop, name: str, arguments: str = "{}") -> str:
    tools = Clipboard(WindowClipboard(loop))
    functions = (tools.read_clipboard, tools.write_clipboard)
    box = ToolRegistry(Tool.from_function(function) for function in functions)
    return loop.run_until_complete(box.run(ToolCall("call_1", name, arguments))).text


def test_a_tool_reads_what_was_copied(loop) -> None:
    QGuiApplication.clipboard().setText("Grüße 👋")
    assert run(loop, "read_clipboard") == "Grüße 👋"


def test_a_tool_puts_a_text_there(loop) -> None:
    assert run(loop, "write_clipboard", '{"text": "paste me"}') == "Copied to the clipboard."
    assert QGuiApplication.clipboard().text() == "paste me"


def test_what_is_no_text_is_said(loop) -> None:
    content = QMimeData()
    content.setData("image/png", b"\x89PNG")
    QGuiApplication.clipboard().setMimeData(content)
    assert run(loop, "read_clipboard") == "There's no text on the clipboard."


def test_a_password_stays_where_it_is(loop) -> None:
    content = QMimeData()
    content.setText("hunter2")
    content.setData(SECRET, b"secret")
    QGuiApplication.clipboard().setMimeData(content)
    assert run(loop, "read_clipboard") == (
        "The clipboard contains a password, so Repartee won't read it."
    )


def test_a_window_that_has_closed_is_a_sentence(loop, monkeypatch) -> None:
    monkeypatch.setattr(module, "TIMEOUT_S", 0.01)
    with pytest.raises(ToolError, match=r"The clipboard isn't responding\."):
        WindowClipboard(loop).read()  # nothing turns the loop
    loop.close()
    with pytest.raises(ToolError, match=r"The clipboard isn't responding\."):
        WindowClipboard(loop).read()
