"""A label that shortens its text to the available width."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.gui.kit.forms import tooltip
from app.gui.kit.theme import SPACE

TOOLTIP_LIMIT = 2000
"""Characters in the tooltip."""


class ElidedLabel(QLabel):
    """One line of plain text, elided to its width; the tooltip shows all of it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        self.setAccessibleName(text)
        self._full_text = text
        if text:
            self.setToolTip(tooltip(text[:TOOLTIP_LIMIT] + "…" * (len(text) > TOOLTIP_LIMIT)))
        self._elide()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._full_text[:200]) + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 10 * SPACE), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._elide()
        super().resizeEvent(event)

    def _elide(self) -> None:
        mode = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._full_text, mode, self.width()))
