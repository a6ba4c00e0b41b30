"""The icons: SVG strokes from ``resources/icons``, painted in the theme's colour at any scale."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.config.paths import RESOURCES

_RATIOS = (1.0, 2.0, 3.0)


@cache
def _drawing(name: str) -> str:
    return (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def paint_icon(painter: QPainter, name: str, colour: str, rect: QRectF) -> None:
    """Draw the icon ``name`` into ``rect``, its strokes in ``colour`` (``#rrggbb``)."""
    _renderer(name, colour).render(painter, rect)


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a square of ``size`` device-independent pixels."""
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_icon(painter, name, colour, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, colour: str, size: int = 20, disabled: str = "") -> QIcon:
    """The icon for a button, sharp at 1x, 2x, 3x and the screens' own scale.

    ``disabled`` is the colour while the button cannot be used; Qt fades ``colour`` without it.
    """
    result = QIcon()
    ratios = {*_RATIOS, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}
    for ratio in sorted(ratios):
        result.addPixmap(pixmap(name, colour, size, ratio))
        if disabled:
            result.addPixmap(pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
    return result


def app_icon() -> QIcon:
    return QIcon(str(RESOURCES / "repartee.svg"))


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = _drawing(name).replace("#000", colour)
    return QSvgRenderer(QByteArray(drawing.encode()))
