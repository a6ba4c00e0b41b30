"""Paints what shows a value: check boxes, radio buttons, switches, sliders and progress bars."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOption, QStyleOptionProgressBar, QStyleOptionSlider

from app.gui.kit.painting import FOCUS_PX, paint_panel, smooth
from app.gui.kit.theme import SPACE, current_theme

INDICATOR_PX = 18
PROGRESS_PX = 6

_State = QStyle.StateFlag


def _paint_indicator(painter: QPainter, option: QStyleOption, radius: float, *, on: bool) -> str:
    """The panel of a check box, a radio button or a switch. Returns the color of its mark."""
    theme, state = current_theme(), option.state
    fill, border, mark = theme.surface, theme.text_muted, theme.text_muted
    if not state & _State.State_Enabled:
        fill, border = theme.inset, theme.border
    elif on:
        fill, border, mark = theme.accent, theme.accent, theme.on_accent
    elif state & _State.State_Sunken:
        fill, border = theme.highlight, theme.accent
    elif state & _State.State_MouseOver:
        border = theme.accent
    paint_panel(painter, option.rect, fill, border, radius)
    if state & _State.State_HasFocus and state & _State.State_Enabled:
        ring = theme.text if on else theme.accent
        paint_panel(painter, option.rect, "", ring, radius, FOCUS_PX)
    return mark


def paint_check_box(painter: QPainter, option: QStyleOption) -> None:
    state = option.state
    on = bool(state & (_State.State_On | _State.State_NoChange))
    mark = _paint_indicator(painter, option, SPACE / 2, on=on)
    with smooth(painter):
        painter.translate(QRectF(option.rect).center())
        painter.setPen(QPen(QColor(mark), 2, c=Qt.PenCapStyle.RoundCap))
        if state & _State.State_On:
            painter.drawPolyline([QPointF(-4, 0.5), QPointF(-1, 3.5), QPointF(4.5, -3.5)])
        elif state & _State.State_NoChange:
            painter.drawLine(QPointF(-4, 0), QPointF(4, 0))


def paint_radio_button(painter: QPainter, option: QStyleOption) -> None:
    on = bool(option.state & _State.State_On)
    mark = _paint_indicator(painter, option, INDICATOR_PX / 2, on=on)
    if on:
        with smooth(painter):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(mark))
            painter.drawEllipse(QRectF(option.rect).center(), 3.5, 3.5)


def paint_switch(painter: QPainter, option: QStyleOption) -> None:
    on = bool(option.state & _State.State_On)
    rect = option.rect
    knob = _paint_indicator(painter, option, rect.height() / 2, on=on)
    at_right = on != (option.direction is Qt.LayoutDirection.RightToLeft)
    half = rect.height() / 2
    x = rect.right() + 1 - half if at_right else rect.left() + half
    with smooth(painter):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(knob))
        painter.drawEllipse(QPointF(x, rect.top() + half), half - 4, half - 4)


def paint_slider(painter: QPainter, option: QStyleOptionSlider, handle: QRect) -> None:
    """A horizontal one; no view has another."""
    theme = current_theme()
    enabled = option.state & _State.State_Enabled
    color = theme.accent if enabled else theme.text_muted
    groove = QRect(option.rect.left() + 2, option.rect.center().y() - 1, option.rect.width() - 4, 4)
    paint_panel(painter, groove, theme.border, "", 2)
    center = QRectF(handle).center()
    done = QRect(groove)
    if option.upsideDown:
        done.setLeft(round(center.x()))
    else:
        done.setRight(round(center.x()))
    paint_panel(painter, done, color, "", 2)
    focused = option.state & _State.State_HasFocus
    with smooth(painter):
        painter.setPen(QPen(QColor(theme.text if focused else color), 2))
        pressed = option.state & _State.State_Sunken or option.state & _State.State_MouseOver
        painter.setBrush(QColor(theme.highlight if pressed and enabled else theme.surface))
        painter.drawEllipse(center, 7, 7)


def _bar(option: QStyleOption) -> QRect:
    top = option.rect.center().y() - PROGRESS_PX // 2 + 1
    return QRect(option.rect.left(), top, option.rect.width(), PROGRESS_PX)


def paint_progress(painter: QPainter, option: QStyleOptionProgressBar) -> None:
    theme = current_theme()
    bar = _bar(option)
    span = option.maximum - option.minimum
    done = (option.progress - option.minimum) / span if span else 1
    width = round(bar.width() * min(max(done, 0), 1))
    if width:
        right = option.direction is Qt.LayoutDirection.RightToLeft
        left = bar.right() + 1 - width if right else bar.left()
        part = QRect(left, bar.top(), width, bar.height())
        paint_panel(painter, part, theme.accent if span else theme.text_muted, "", PROGRESS_PX / 2)


def paint_groove(painter: QPainter, option: QStyleOption) -> None:
    """The whole of a progress bar, behind what is done."""
    paint_panel(painter, _bar(option), current_theme().border, "", PROGRESS_PX / 2)
