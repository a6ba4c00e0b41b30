"""Box layouts, filled in one call."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from app.gui.kit.theme import SPACE

Part = QWidget | QLayout | tuple[QWidget, int] | int | None
"""A widget, a layout, a widget and its stretch, a space in px, or None: all remaining space."""
Margins = QMargins | tuple[int, int, int, int]
"""Left, top, right and bottom, px."""
Box = TypeVar("Box", bound=QBoxLayout)

DIALOG_MARGINS = (2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)


def vbox(
    *parts: Part,
    parent: QWidget | None = None,
    spacing: int = SPACE,
    margins: Margins = (0, 0, 0, 0),
) -> QVBoxLayout:
    """``parts`` from top to bottom, as the layout of ``parent``. A ``spacing`` of -1 is the
    style's."""
    return _filled(QVBoxLayout(), parts, parent, spacing, margins)


def hbox(*parts: Part, parent: QWidget | None = None, spacing: int = SPACE) -> QHBoxLayout:
    """``parts`` in reading direction, as the layout of ``parent``."""
    return _filled(QHBoxLayout(), parts, parent, spacing, (0, 0, 0, 0))


def _filled(
    box: Box, parts: tuple[Part, ...], parent: QWidget | None, spacing: int, margins: Margins
) -> Box:
    box.setContentsMargins(margins if isinstance(margins, QMargins) else QMargins(*margins))
    box.setSpacing(spacing)
    for part in parts:
        match part:
            case QWidget():
                box.addWidget(part)
            case QLayout():
                box.addLayout(part)
            case widget, stretch:
                box.addWidget(widget, stretch)
            case int(space):
                box.addSpacing(space)
            case None:
                box.addStretch(1)
    if parent is not None:
        parent.setLayout(box)
    return box
