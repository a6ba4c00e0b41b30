"""The icons: SVG strokes from ``resources/icons``, painted in a color of the theme at any scale."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.config.paths import RESOURCES
from app.gui.kit.theme import current_theme


def paint_icon(painter: QPainter, name: str, color: str, rect: QRectF) -> None:
    """Draw the icon ``name`` into ``rect``, its strokes in ``color`` (``#rrggbb``)."""
    _renderer(name, color).render(painter, rect)


def icon(name: str, color: str = "text_muted", disabled: str = "text_unheard") -> QIcon:
    """The icon for a button. ``color``, and ``disabled`` while the button is, name fields of
    ``Theme``.

    It is painted when it is needed, so it follows the theme and is sharp on every screen.
    """
    return QIcon(_Engine(name, color, disabled))


def app_icon() -> QIcon:
    return QIcon(str(RESOURCES / "repartee.svg"))


class _Engine(QIconEngine):
    def __init__(self, name: str, color: str, disabled: str) -> None:
        super().__init__()
        self._name = name
        self._colors = color, disabled

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        color = self._colors[mode is QIcon.Mode.Disabled]
        paint_icon(painter, self._name, getattr(current_theme(), color), QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, picture.rect(), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        return _Engine(self._name, *self._colors)


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    svg = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(svg.replace("#000", color).encode()))
