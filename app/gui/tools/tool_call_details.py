"""What a tool call was given and what it brought, whole or as much as can be read."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.gui.kit.stylesheet import margins
from app.gui.kit.theme import SPACE
from app.gui.tools.tool_call_text import readable

SHOWN = 4_000
"""Characters of a text that are shown; of more, the rest is only copied."""
LINES = 4
"""As many are seen at a time; of more, the text scrolls."""
COPIED_MS = 1_500


class TextBlock(QWidget):
    """A titled text that can be selected, and copied with one key."""

    def __init__(self, title: str, of: str, parent: QWidget) -> None:
        """``of`` is the call's name, for those who do not see where the text stands."""
        super().__init__(parent)
        self._title = title
        self._whole = ""
        self._heading = QLabel(title, self)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setProperty("look", "muted")
        self.text = _Text(self)
        self.text.setAccessibleName(self.tr("{part} of {call}").format(part=title, call=of))
        self.copy = QPushButton(self.tr("Copy"), self)
        self.copy.setProperty("look", "link")
        self.copy.setAccessibleName(self.tr("Copy: {part} of {call}").format(part=title, call=of))
        self.copy.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.copy.clicked.connect(self._copy)
        self._copied = QTimer(self, singleShot=True, interval=COPIED_MS)
        self._copied.timeout.connect(self._name_copy)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self._heading, 1)
        head.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.text)

    def show_text(self, text: str, instead: str = "") -> None:
        """``instead`` stands where there is none."""
        self._whole = text
        shown = readable(text[:SHOWN])
        self.text.setPlainText(shown or instead)
        self.text.fit()
        heading = self._title
        if len(text) > SHOWN:
            heading = self.tr("{part} · first {shown:,} of {all:,} characters").format(
                part=self._title, shown=SHOWN, all=len(text)
            )
        self._heading.setText(heading)
        self.copy.setVisible(bool(text))
        self._name_copy()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._whole)
        self.copy.setText(self.tr("Copied"))
        self._copied.start()

    def _name_copy(self) -> None:
        self.copy.setText(self.tr("Copy all") if len(self._whole) > SHOWN else self.tr("Copy"))


class CallDetails(QWidget):
    """Arguments and result of one call, below its line."""

    def __init__(self, of: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.arguments = TextBlock(self.tr("Arguments"), of, self)
        self.result = TextBlock(self.tr("Result"), of, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(4 * SPACE, 0, 0, SPACE // 2))
        column.setSpacing(SPACE // 2)
        column.addWidget(self.arguments)
        column.addWidget(self.result)

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in order."""
        blocks = (self.arguments, self.result)
        return [stop for block in blocks for stop in (block.text, block.copy)]


class _Text(QPlainTextEdit):
    """Read-only, as high as its text, up to ``LINES``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def fit(self) -> None:
        lines = min(max(int(self.document().size().height()), 1), LINES)
        margins = 2 * self.document().documentMargin()
        # Without one pixel to spare, Qt offers to scroll what is seen whole.
        text_px = lines * self.fontMetrics().lineSpacing() + margins + 1
        self.setFixedHeight(math.ceil(text_px))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
