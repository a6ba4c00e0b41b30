"""What is copied from the transcript: a part of one message, or several with their speakers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor

from app.gui.chat.passage import Kind, Passage
from app.gui.chat.transcript_document import TranscriptDocument

_SAID = (Kind.USER, Kind.REPLY, Kind.TOOL)


def conversation_text(passages: Iterable[Passage]) -> str:
    """All that both sides said, as it was written, and the tool calls."""
    return _with_speakers((one, _whole_text(one)) for one in passages if one.kind in _SAID)


def selected_text(document: TranscriptDocument, selection: QTextCursor) -> str | None:
    """What is selected, as it is shown, with its speakers; None if only one of them spoke."""
    start, end = selection.selectionStart(), selection.selectionEnd()
    parts = [
        (passage, _shown_text(passage, start, end)) for passage in document.passages_at(start, end)
    ]
    parts = [(passage, text) for passage, text in parts if text.strip()]
    if len({_speaker(passage) for passage, _ in parts}) > 1:
        return _with_speakers(parts)
    return None


def _whole_text(passage: Passage) -> str:
    """The text of ``passage``, with a line of its own where hearing ended."""
    if not passage.is_ruled:
        return passage.text
    mark = QCoreApplication.translate("PassageRenderer", "you heard up to here")
    heard, unheard = passage.text[: passage.heard], passage.text[passage.heard :]
    return f"{heard.rstrip()}\n\n[{mark}]\n\n{unheard.lstrip()}"


def _shown_text(passage: Passage, start: int, end: int) -> str:
    assert passage.frame is not None
    cursor = passage.frame.firstCursorPosition()
    cursor.setPosition(max(start, passage.frame.firstPosition()))
    last = min(end, passage.frame.lastPosition())
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selection().toPlainText()


def _with_speakers(parts: Iterable[tuple[Passage, str]]) -> str:
    return "".join(_joined(parts)).strip()


def _joined(parts: Iterable[tuple[Passage, str]]) -> Iterator[str]:
    within = False
    """Whether the passage before continues in this one."""
    for passage, text in parts:
        if not within:
            speaker = _speaker(passage)
            yield f"\n\n{speaker}: " if speaker else "\n\n"
        yield text
        within = passage.continues


def _speaker(passage: Passage) -> str:
    match passage.kind:
        case Kind.USER:
            return QCoreApplication.translate("TranscriptCopy", "You")
        case Kind.REPLY:
            return "Repartee"
    return ""
