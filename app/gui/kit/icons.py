"""The icons: SVG strokes from ``resources/icons``, painted in the theme's color at any scale."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.config.paths import RESOURCES

_RATIOS = (1.0, 2.0, 3.0)


def paint_icon(painter: QPainter, name: str, color: str, rect: QRectF) -> None:
    """Draw the icon ``name`` into ``rect``, its strokes in ``color`` (``#rrggbb``)."""
    _renderer(name, color).render(painter, rect)


def pixmap(name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a square with sides of ``size`` device-independent pixels."""
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_icon(painter, name, color, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, color: str, size: int = 20, disabled: str = "") -> QIcon:
    """The icon for a button, sharp at 1x, 2x, 3x and the scales of the screens.

    ``disabled`` is the color while the button is disabled; without it Qt fades ``color``.
    """
    result = QIcon()
    ratios = {*_RATIOS, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}
    for ratio in sorted(ratios):
        result.addPixmap(pixmap(name, color, size, ratio))
        if disabled:
            result.addPixmap(pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
    return result


def app_icon() -> QIcon:
    return QIcon(str(RESOURCES / "repartee.svg"))


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    svg = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(svg.replace("#000", color).encode()))
