"""Box layouts, filled in one call."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

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
