"""Paints panels: the surface, border and focus ring of buttons and fields."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOption, QWidget

from app.gui.kit.icons import paint_icon
from app.gui.kit.theme import RADIUS, current_theme

CONTROL_RADIUS = 8
PILL_RADIUS = 99
"""Larger than half of any button's height, which it is limited to."""
CHEVRON_PX = 16
FOCUS_PX = 2
"""Width of the ring around what has the focus."""

_State = QStyle.StateFlag


def look_of(widget: QWidget | None) -> str:
    return str(widget.property("look") or "") if widget is not None else ""


@contextmanager
def smooth(painter: QPainter) -> Iterator[None]:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    yield
    painter.restore()


def paint_panel(
    painter: QPainter,
    rect: QRect,
    fill: str,
    border: str = "",
    radius: float = CONTROL_RADIUS,
    width: float = 1,
) -> None:
    """A rounded rectangle, its ``border`` (if any) within ``rect``."""
    with smooth(painter):
        painter.setPen(QPen(QColor(border), width) if border else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        half = width / 2 if border else 0
        inner = QRectF(rect).adjusted(half, half, -half, -half)
        radius = min(radius, inner.height() / 2)
        painter.drawRoundedRect(inner, radius, radius)


def paint_field(painter: QPainter, option: QStyleOption) -> None:
    """The panel of whatever shows a text or a value to edit or choose."""
    theme, state = current_theme(), option.state
    focused = state & _State.State_HasFocus and state & _State.State_Enabled
    border = theme.border
    if state & _State.State_Enabled and state & _State.State_MouseOver:
        border = theme.text_muted
    fill = theme.surface if state & _State.State_Enabled else theme.window
    if focused:
        paint_panel(painter, option.rect, fill, theme.accent, width=FOCUS_PX)
    else:
        paint_panel(painter, option.rect, fill, border)


def paint_button(painter: QPainter, option: QStyleOption, look: str) -> str:
    """The panel of a push button. Returns the color of its text."""
    theme, state = current_theme(), option.state
    radius = {"chip": RADIUS, "pill": PILL_RADIUS}.get(look, CONTROL_RADIUS)
    fill, border, text = theme.surface, theme.border, theme.text
    if look == "danger":
        text = theme.error
    elif look == "link":
        fill, border, text = "", "", theme.accent
    elif look == "row":
        fill, border = "", ""
    if not state & _State.State_Enabled:
        fill, text = "", theme.text_muted
    elif look == "primary":
        fill, border, text = theme.accent, theme.accent, theme.on_accent
        if state & (_State.State_MouseOver | _State.State_Sunken):
            fill = border = _mixed(theme.accent, theme.text, 0.2)
    elif state & (_State.State_Sunken | _State.State_On):
        fill, text = theme.highlight, theme.text
    elif state & _State.State_MouseOver:
        fill = {"link": theme.highlight, "row": theme.window}.get(look, theme.inset)
    paint_panel(painter, option.rect, fill, border, radius)
    if state & _State.State_HasFocus and state & _State.State_Enabled:
        ring = theme.text if look == "primary" else theme.accent
        paint_panel(painter, option.rect, "", ring, radius, FOCUS_PX)
    return text


def paint_tool_button(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    theme, state = current_theme(), option.state
    enabled = state & _State.State_Enabled
    if look_of(widget) == "primary":
        radius = option.rect.height() / 2
        fill = theme.accent if enabled else theme.border
        if enabled and state & (_State.State_MouseOver | _State.State_Sunken):
            fill = _mixed(theme.accent, theme.text, 0.2)
        paint_panel(painter, option.rect, fill, "", radius)
    else:
        radius = CONTROL_RADIUS
        if enabled and state & (_State.State_Sunken | _State.State_On):
            paint_panel(painter, option.rect, theme.highlight)
        elif enabled and state & _State.State_MouseOver:
            paint_panel(painter, option.rect, theme.inset)
    if widget is not None and widget.hasFocus():
        ring = theme.text if look_of(widget) == "primary" else theme.accent
        paint_panel(painter, option.rect, "", ring, radius, FOCUS_PX)


def paint_chevron(painter: QPainter, option: QStyleOption, column: QRect) -> None:
    """A chevron in the vertical middle of ``column``."""
    rect = QRectF(column.left(), 0, CHEVRON_PX, CHEVRON_PX)
    rect.moveTop(column.center().y() - CHEVRON_PX / 2 + 1)
    paint_icon(painter, "chevron-down", current_theme().text_muted, rect)


def _mixed(color: str, other: str, part: float) -> str:
    """``color`` with a ``part`` (0 to 1) of ``other``."""
    one, two = QColor(color), QColor(other)
    pairs = (
        (one.red(), two.red()),
        (one.green(), two.green()),
        (one.blue(), two.blue()),
    )
    return QColor(*(round(a + (b - a) * part) for a, b in pairs)).name()
