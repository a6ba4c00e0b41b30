"""Widgets side by side, in as many rows as they need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from app.gui.kit.theme import SPACE


class Flow(QWidget):
    """As high as its rows; each is at most ``max_px`` wide."""

    def __init__(
        self,
        parts: Sequence[QWidget],
        parent: QWidget,
        *,
        centered: bool = False,
        max_px: int = 10_000,
    ) -> None:
        super().__init__(parent)
        self._centered = centered
        self._max_px = max_px
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_parts(parts)

    def show_parts(self, parts: Sequence[QWidget]) -> None:
        """Arrange these widgets from now on. Those before stay where they are."""
        self._parts = parts
        for part in parts:
            part.setParent(self)
            part.show()
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._arrange()
        return super().event(event)

    def _rows(self, width: int) -> list[list[QWidget]]:
        rows: list[list[QWidget]] = [[]]
        used = 0
        for part in self._parts:
            needed = part.sizeHint().width() + SPACE
            if rows[-1] and used + needed - SPACE > min(width, self._max_px):
                rows.append([])
                used = 0
            rows[-1].append(part)
            used += needed
        return rows

    def _arrange(self) -> None:
        top = 0
        for row in self._rows(self.width()) if self._parts else ():
            sizes = [part.sizeHint() for part in row]
            width = sum(size.width() for size in sizes) + SPACE * (len(row) - 1)
            left = max((self.width() - width) // 2, 0) if self._centered else 0
            for part, size in zip(row, sizes, strict=True):
                place = QRect(left, top, min(size.width(), self.width()), size.height())
                part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
                left += size.width() + SPACE
            top += max(size.height() for size in sizes) + SPACE
        self.setFixedHeight(max(top - SPACE, 0))
