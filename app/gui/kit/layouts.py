"""Box layouts, filled in one call."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.gui.kit.theme import SPACE

Part = (
    QWidget
    | QLayout
    | tuple[QWidget | QLayout, int]
    | tuple[QWidget, Qt.AlignmentFlag]
    | int
    | None
)
"""A widget or a layout, either with its stretch factor, a widget and its alignment, a space in px,
or None: all remaining space."""
Margins = int | tuple[int, int, int, int]
"""All four, or the leading, top, trailing and bottom one, px."""
Box = TypeVar("Box", bound=QBoxLayout)


def vbox(
    *parts: Part, parent: QWidget | None = None, spacing: int = SPACE, margins: Margins = 0
) -> QVBoxLayout:
    """``parts`` from top to bottom, as the layout of ``parent``. A ``spacing`` of -1 is that of the
    outer layout or of the style."""
    return _filled(QVBoxLayout(), parts, parent, spacing, margins)


def hbox(
    *parts: Part, parent: QWidget | None = None, spacing: int = SPACE, margins: Margins = 0
) -> QHBoxLayout:
    """``parts`` in reading direction, as the layout of ``parent``."""
    return _filled(QHBoxLayout(), parts, parent, spacing, margins)


class AdaptiveRow(QWidget):
    """``parts`` in reading direction or, where they do not fit, from top to bottom."""

    def __init__(self, *parts: Part, margins: Margins = 0) -> None:
        super().__init__()
        self.box = hbox(*parts, parent=self, margins=margins)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        margins = self.box.contentsMargins()
        widest = max((item.minimumSize().width() for item in self._items()), default=0)
        height = super().minimumSizeHint().height()
        return QSize(widest + margins.left() + margins.right(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margins = self.box.contentsMargins()
        widths = [item.sizeHint().width() + self.box.spacing() for item in self._items()]
        needed = sum(widths) - self.box.spacing() + margins.left() + margins.right()
        direction = QBoxLayout.Direction.LeftToRight
        if needed > event.size().width():
            direction = QBoxLayout.Direction.TopToBottom
        if direction is not self.box.direction():
            self.box.setDirection(direction)
            self.box.activate()
            self.updateGeometry()

    def _items(self) -> list[QLayoutItem]:
        items = (self.box.itemAt(place) for place in range(self.box.count()))
        return [item for item in items if item is not None and item.spacerItem() is None]


def mirrored(leading: int, top: int, trailing: int, bottom: int) -> QMargins:
    """Margins (px), mirrored for right-to-left languages, which Qt does not do."""
    if QApplication.isRightToLeft():
        leading, trailing = trailing, leading
    return QMargins(leading, top, trailing, bottom)


def _filled(
    box: Box, parts: tuple[Part, ...], parent: QWidget | None, spacing: int, margins: Margins
) -> Box:
    box.setContentsMargins(mirrored(*(4 * (margins,) if isinstance(margins, int) else margins)))
    box.setSpacing(spacing)
    for part in parts:
        match part:
            case QWidget():
                box.addWidget(part)
            case QLayout():
                box.addLayout(part)
            case QWidget() as widget, Qt.AlignmentFlag() as alignment:
                box.addWidget(widget, 0, alignment)
            case QWidget() as widget, int(stretch):
                box.addWidget(widget, stretch)
            case QLayout() as layout, int(stretch):
                box.addLayout(layout, stretch)
            case int(space):
                box.addSpacing(space)
            case None:
                box.addStretch(1)
    if parent is not None:
        parent.setLayout(box)
    return box
