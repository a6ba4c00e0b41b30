"""The application's style: Qt's Fusion, with flat, rounded controls in the colors of the theme.

A control's ``look``, a dynamic property, selects a variant: a push button is ``primary`` (the
accent), ``danger``, ``link``, ``chip``, ``pill`` or ``row`` (of a sidebar); a tool button is
``primary``; a check box is a ``switch``.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QProxyStyle,
    QRadioButton,
    QSpinBox,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QStyleOptionMenuItem,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QStyleOptionToolButton,
    QTabBar,
    QWidget,
)

from app.gui.kit.icons import paint_icon
from app.gui.kit.theme import RADIUS, SPACE, current_theme

CONTROL_PX = 34
"""Height of a button and of a field with one line."""
CONTROL_RADIUS = 8
FIELD_MARGIN = 10
"""Between the border of a field and its text, px."""
CHEVRON_PX = 16
PROGRESS_PX = 6
FOCUS_PX = 2
"""Width of the ring around what has the focus."""
SWITCH_PX = QSize(34, 20)
INDICATOR_PX = 18
ROW_PX = 30
"""Height of an entry of a menu or an open list."""

_State = QStyle.StateFlag
_Role = QPalette.ColorRole
_Metric = QStyle.PixelMetric
_METRICS = {
    _Metric.PM_IndicatorWidth: INDICATOR_PX,
    _Metric.PM_IndicatorHeight: INDICATOR_PX,
    _Metric.PM_ExclusiveIndicatorWidth: INDICATOR_PX,
    _Metric.PM_ExclusiveIndicatorHeight: INDICATOR_PX,
    _Metric.PM_CheckBoxLabelSpacing: SPACE,
    _Metric.PM_RadioButtonLabelSpacing: SPACE,
    _Metric.PM_MenuHMargin: SPACE // 2,
    _Metric.PM_MenuVMargin: SPACE // 2,
    _Metric.PM_SliderThickness: 20,
    _Metric.PM_SliderControlThickness: 20,
    _Metric.PM_SliderLength: 16,
    _Metric.PM_ButtonShiftHorizontal: 0,
    _Metric.PM_ButtonShiftVertical: 0,
}


def look_of(widget: QWidget | None) -> str:
    return str(widget.property("look") or "") if widget is not None else ""


class KitStyle(QProxyStyle):
    def __init__(self) -> None:
        super().__init__("Fusion")

    # --- room -----------------------------------------------------------------------------------

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric is _Metric.PM_FocusFrameHMargin and _is_open_list(widget):
            return FIELD_MARGIN - 2
        if metric not in _METRICS:
            return super().pixelMetric(metric, option, widget)
        if metric is _Metric.PM_IndicatorWidth and look_of(widget) == "switch":
            return SWITCH_PX.width()
        if metric is _Metric.PM_IndicatorHeight and look_of(widget) == "switch":
            return SWITCH_PX.height()
        return _METRICS[metric]

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        contents: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        size = super().sizeFromContents(kind, option, contents, widget)  # type: ignore[arg-type]
        match kind:
            case QStyle.ContentsType.CT_PushButton:
                return self._button_size(option, contents, widget)
            case QStyle.ContentsType.CT_LineEdit if _has_frame(option):
                return QSize(size.width() + 2 * FIELD_MARGIN, max(size.height(), CONTROL_PX))
            case QStyle.ContentsType.CT_ComboBox:
                width = contents.width() + 2 * FIELD_MARGIN + CHEVRON_PX + SPACE
                return QSize(width, max(size.height(), CONTROL_PX))
            case QStyle.ContentsType.CT_SpinBox:
                width = contents.width() + 2 * FIELD_MARGIN
                return QSize(width, max(size.height(), CONTROL_PX))
            case QStyle.ContentsType.CT_CheckBox | QStyle.ContentsType.CT_RadioButton:
                return QSize(size.width(), max(size.height(), 3 * SPACE))
            case QStyle.ContentsType.CT_MenuItem if not _is_separator(option):
                return QSize(size.width() + 2 * SPACE, max(size.height(), ROW_PX))
            case QStyle.ContentsType.CT_ItemViewItem if _is_open_list(widget):
                return QSize(size.width(), max(size.height(), ROW_PX))
            case QStyle.ContentsType.CT_ProgressBar:
                return QSize(size.width(), PROGRESS_PX)
            case QStyle.ContentsType.CT_ToolButton:
                return size.expandedTo(QSize(3 * SPACE + 4, 3 * SPACE + 4))
        return size

    def _button_size(self, option: QStyleOption, contents: QSize, widget: QWidget | None) -> QSize:
        look = look_of(widget)
        arrow = CHEVRON_PX if _has_menu(option) else 0
        if look == "link":
            return QSize(contents.width() + SPACE + arrow, contents.height() + SPACE // 2)
        width = contents.width() + 4 * SPACE + arrow
        return QSize(width, max(contents.height() + SPACE, CONTROL_PX))

    def subElementRect(
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        rect = super().subElementRect(element, option, widget)  # type: ignore[arg-type]
        if element is QStyle.SubElement.SE_LineEditContents and _has_frame(option):
            # Qt leaves 2 px more on each side of the text.
            return option.rect.adjusted(FIELD_MARGIN - 2, 1, 2 - FIELD_MARGIN, -1)
        return rect

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        field = option.rect.adjusted(FIELD_MARGIN - 2, 2, 2 - FIELD_MARGIN, -2)
        match control, part:
            case QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField:
                field.setRight(field.right() - CHEVRON_PX - SPACE // 2)
                return self.visualRect(option.direction, option.rect, field)
            case QStyle.ComplexControl.CC_SpinBox, QStyle.SubControl.SC_SpinBoxEditField:
                return field
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]

    # --- colors and shapes ----------------------------------------------------------------------

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        match element:
            case QStyle.PrimitiveElement.PE_PanelLineEdit:
                if _has_frame(option):
                    _paint_field(painter, option)
                elif widget is None or not isinstance(widget.parent(), QComboBox | QSpinBox):
                    painter.fillRect(option.rect, option.palette.brush(_Role.Base))
            case QStyle.PrimitiveElement.PE_Frame if isinstance(widget, QAbstractScrollArea):
                _paint_field(painter, option)
            case QStyle.PrimitiveElement.PE_PanelButtonTool:
                _paint_tool_button(painter, option, widget)
            case QStyle.PrimitiveElement.PE_IndicatorCheckBox if look_of(widget) == "switch":
                _paint_switch(painter, option)
            case QStyle.PrimitiveElement.PE_IndicatorCheckBox:
                _paint_check_box(painter, option)
            case QStyle.PrimitiveElement.PE_IndicatorRadioButton:
                _paint_radio_button(painter, option)
            case QStyle.PrimitiveElement.PE_FrameFocusRect:
                if not isinstance(widget, QCheckBox | QRadioButton | QTabBar):
                    _paint_panel(
                        painter, option.rect, "", current_theme().accent, SPACE * 0.75, FOCUS_PX
                    )
            case QStyle.PrimitiveElement.PE_FrameMenu | QStyle.PrimitiveElement.PE_PanelMenu:
                painter.fillRect(option.rect, QColor(current_theme().border))
                inside = option.rect.adjusted(1, 1, -1, -1)
                painter.fillRect(inside, option.palette.brush(_Role.Base))
            case _:
                super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        match element:
            case QStyle.ControlElement.CE_PushButton if isinstance(option, QStyleOptionButton):
                self._draw_button(option, painter, widget)
            case QStyle.ControlElement.CE_ComboBoxLabel if isinstance(option, QStyleOptionComboBox):
                self._draw_combo_label(option, painter, widget)
            case QStyle.ControlElement.CE_MenuItem if _is_separator(option):
                line = QRect(option.rect.left() + SPACE, option.rect.center().y(), 0, 1)
                line.setRight(option.rect.right() - SPACE)
                painter.fillRect(line, QColor(current_theme().border))
            case QStyle.ControlElement.CE_ProgressBarGroove:
                _paint_panel(painter, _bar(option), current_theme().border, "", PROGRESS_PX / 2)
            case QStyle.ControlElement.CE_ProgressBarContents if isinstance(
                option, QStyleOptionProgressBar
            ):
                _paint_progress(painter, option)
            case _:
                super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        match control:
            case QStyle.ComplexControl.CC_ComboBox:
                _paint_field(painter, option)
                field = option.rect.adjusted(FIELD_MARGIN, 0, -FIELD_MARGIN, 0)
                field.setLeft(field.right() - CHEVRON_PX + 1)
                _paint_chevron(
                    painter, option, self.visualRect(option.direction, option.rect, field)
                )
            case QStyle.ComplexControl.CC_SpinBox:
                _paint_field(painter, option)
            case QStyle.ComplexControl.CC_Slider if isinstance(option, QStyleOptionSlider):
                handle = self.subControlRect(
                    control, option, QStyle.SubControl.SC_SliderHandle, widget
                )
                _paint_slider(painter, option, handle)
            case QStyle.ComplexControl.CC_ToolButton if isinstance(option, QStyleOptionToolButton):
                plain = QStyleOptionToolButton(option)
                plain.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu  # no arrow
                plain.state &= ~_State.State_HasFocus  # the panel shows it
                super().drawComplexControl(control, plain, painter, widget)
            case _:
                super().drawComplexControl(control, option, painter, widget)

    def _draw_button(
        self, option: QStyleOptionButton, painter: QPainter, widget: QWidget | None
    ) -> None:
        look = look_of(widget)
        text = _paint_button(painter, option, look)
        margin = {"link": SPACE // 2, "row": SPACE}.get(look, 2 * SPACE - 2)
        rect = option.rect.adjusted(margin, 0, -margin, 0)
        if _has_menu(option):
            chevron = QRect(rect.right() - CHEVRON_PX + 5, rect.top(), CHEVRON_PX, rect.height())
            _paint_chevron(painter, option, self.visualRect(option.direction, option.rect, chevron))
            rect.setRight(rect.right() - CHEVRON_PX)
            rect = self.visualRect(option.direction, option.rect, rect)
        gap = SPACE if not option.icon.isNull() and option.text else 0
        icon_w = option.iconSize.width() if not option.icon.isNull() else 0
        flags = Qt.TextFlag.TextShowMnemonic.value | Qt.TextFlag.TextSingleLine.value
        if not self.styleHint(QStyle.StyleHint.SH_UnderlineShortcut, option, widget):
            flags |= Qt.TextFlag.TextHideMnemonic.value
        text_w = option.fontMetrics.size(flags, option.text).width()
        free = 0 if look in ("chip", "row") else rect.width() - icon_w - gap - text_w
        content = rect.adjusted(max(0, free // 2), 0, 0, 0)
        if icon_w:
            place = QRect(content.left(), 0, icon_w, option.iconSize.height())
            place.moveTop(rect.center().y() - place.height() // 2 + 1)
            mode = QIcon.Mode.Normal if option.state & _State.State_Enabled else QIcon.Mode.Disabled
            option.icon.paint(painter, self.visualRect(option.direction, rect, place), mode=mode)
            content.setLeft(content.left() + icon_w + gap)
        painter.save()
        painter.setPen(QColor(text))
        if look == "link":
            font = painter.font()
            font.setUnderline(True)
            painter.setFont(font)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        align = self.visualAlignment(option.direction, align)
        painter.drawText(
            self.visualRect(option.direction, rect, content), flags | align.value, option.text
        )
        painter.restore()

    def _draw_combo_label(
        self, option: QStyleOptionComboBox, painter: QPainter, widget: QWidget | None
    ) -> None:
        if option.editable:
            return
        part = QStyle.SubControl.SC_ComboBoxEditField
        rect = self.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, widget)
        rect.adjust(2, 0, -2, 0)
        text = option.fontMetrics.elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, rect.width()
        )
        align = self.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        )
        self.drawItemText(
            painter,
            rect,
            align.value,
            option.palette,
            bool(option.state & _State.State_Enabled),
            text,
            _Role.Text,
        )


def _has_frame(option: QStyleOption) -> bool:
    return isinstance(option, QStyleOptionFrame) and option.lineWidth > 0


def _has_menu(option: QStyleOption) -> bool:
    feature = QStyleOptionButton.ButtonFeature.HasMenu
    return isinstance(option, QStyleOptionButton) and bool(option.features & feature)


def _is_separator(option: QStyleOption) -> bool:
    separator = QStyleOptionMenuItem.MenuItemType.Separator
    return isinstance(option, QStyleOptionMenuItem) and option.menuItemType is separator


def _is_open_list(widget: QWidget | None) -> bool:
    container = widget.parentWidget() if widget is not None else None
    return container is not None and isinstance(container.parent(), QComboBox)


@contextmanager
def _smooth(painter: QPainter) -> Iterator[None]:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    yield
    painter.restore()


def _paint_panel(
    painter: QPainter,
    rect: QRect,
    fill: str,
    border: str = "",
    radius: float = CONTROL_RADIUS,
    width: float = 1,
) -> None:
    """A rounded rectangle, its ``border`` (if any) within ``rect``."""
    with _smooth(painter):
        painter.setPen(QPen(QColor(border), width) if border else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        half = width / 2 if border else 0
        inner = QRectF(rect).adjusted(half, half, -half, -half)
        radius = min(radius, inner.height() / 2)
        painter.drawRoundedRect(inner, radius, radius)


def _paint_field(painter: QPainter, option: QStyleOption) -> None:
    """The panel of whatever shows a text or a value to edit or choose."""
    theme, state = current_theme(), option.state
    focused = state & _State.State_HasFocus and state & _State.State_Enabled
    border = theme.border
    if state & _State.State_Enabled and state & _State.State_MouseOver:
        border = theme.text_muted
    fill = theme.surface if state & _State.State_Enabled else theme.window
    if focused:
        _paint_panel(painter, option.rect, fill, theme.accent, width=FOCUS_PX)
    else:
        _paint_panel(painter, option.rect, fill, border)


def _paint_button(painter: QPainter, option: QStyleOption, look: str) -> str:
    """The panel of a push button. Returns the color of its text."""
    theme, state = current_theme(), option.state
    radius = {"chip": RADIUS, "pill": CONTROL_PX / 2}.get(look, CONTROL_RADIUS)
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
    _paint_panel(painter, option.rect, fill, border, radius)
    if state & _State.State_HasFocus and state & _State.State_Enabled:
        ring = theme.text if look == "primary" else theme.accent
        _paint_panel(painter, option.rect, "", ring, radius, FOCUS_PX)
    return text


def _paint_tool_button(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    theme, state = current_theme(), option.state
    enabled = state & _State.State_Enabled
    if look_of(widget) == "primary":
        radius = option.rect.height() / 2
        fill = theme.accent if enabled else theme.border
        if enabled and state & (_State.State_MouseOver | _State.State_Sunken):
            fill = _mixed(theme.accent, theme.text, 0.2)
        _paint_panel(painter, option.rect, fill, "", radius)
    else:
        radius = CONTROL_RADIUS
        if enabled and state & (_State.State_Sunken | _State.State_On):
            _paint_panel(painter, option.rect, theme.highlight)
        elif enabled and state & _State.State_MouseOver:
            _paint_panel(painter, option.rect, theme.inset)
    if widget is not None and widget.hasFocus():
        ring = theme.text if look_of(widget) == "primary" else theme.accent
        _paint_panel(painter, option.rect, "", ring, radius, FOCUS_PX)


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
    _paint_panel(painter, option.rect, fill, border, radius)
    if state & _State.State_HasFocus and state & _State.State_Enabled:
        ring = theme.text if on else theme.accent
        _paint_panel(painter, option.rect, "", ring, radius, FOCUS_PX)
    return mark


def _paint_check_box(painter: QPainter, option: QStyleOption) -> None:
    state = option.state
    on = bool(state & (_State.State_On | _State.State_NoChange))
    mark = _paint_indicator(painter, option, SPACE / 2, on=on)
    with _smooth(painter):
        painter.translate(QRectF(option.rect).center())
        painter.setPen(QPen(QColor(mark), 2, c=Qt.PenCapStyle.RoundCap))
        if state & _State.State_On:
            painter.drawPolyline([QPointF(-4, 0.5), QPointF(-1, 3.5), QPointF(4.5, -3.5)])
        elif state & _State.State_NoChange:
            painter.drawLine(QPointF(-4, 0), QPointF(4, 0))


def _paint_radio_button(painter: QPainter, option: QStyleOption) -> None:
    on = bool(option.state & _State.State_On)
    mark = _paint_indicator(painter, option, INDICATOR_PX / 2, on=on)
    if on:
        with _smooth(painter):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(mark))
            painter.drawEllipse(QRectF(option.rect).center(), 3.5, 3.5)


def _paint_switch(painter: QPainter, option: QStyleOption) -> None:
    on = bool(option.state & _State.State_On)
    rect = option.rect
    knob = _paint_indicator(painter, option, rect.height() / 2, on=on)
    at_right = on != (option.direction is Qt.LayoutDirection.RightToLeft)
    half = rect.height() / 2
    x = rect.right() + 1 - half if at_right else rect.left() + half
    with _smooth(painter):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(knob))
        painter.drawEllipse(QPointF(x, rect.top() + half), half - 4, half - 4)


def _paint_slider(painter: QPainter, option: QStyleOptionSlider, handle: QRect) -> None:
    """A horizontal one; no view has another."""
    theme = current_theme()
    enabled = option.state & _State.State_Enabled
    color = theme.accent if enabled else theme.text_muted
    groove = QRect(option.rect.left() + 2, option.rect.center().y() - 1, option.rect.width() - 4, 4)
    _paint_panel(painter, groove, theme.border, "", 2)
    center = QRectF(handle).center()
    done = QRect(groove)
    if option.upsideDown:
        done.setLeft(round(center.x()))
    else:
        done.setRight(round(center.x()))
    _paint_panel(painter, done, color, "", 2)
    focused = option.state & _State.State_HasFocus
    with _smooth(painter):
        painter.setPen(QPen(QColor(theme.text if focused else color), 2))
        pressed = option.state & _State.State_Sunken or option.state & _State.State_MouseOver
        painter.setBrush(QColor(theme.highlight if pressed and enabled else theme.surface))
        painter.drawEllipse(center, 7, 7)


def _bar(option: QStyleOption) -> QRect:
    top = option.rect.center().y() - PROGRESS_PX // 2 + 1
    return QRect(option.rect.left(), top, option.rect.width(), PROGRESS_PX)


def _paint_progress(painter: QPainter, option: QStyleOptionProgressBar) -> None:
    theme = current_theme()
    bar = _bar(option)
    span = option.maximum - option.minimum
    done = (option.progress - option.minimum) / span if span else 1
    width = round(bar.width() * min(max(done, 0), 1))
    if width:
        right = option.direction is Qt.LayoutDirection.RightToLeft
        left = bar.right() + 1 - width if right else bar.left()
        part = QRect(left, bar.top(), width, bar.height())
        _paint_panel(painter, part, theme.accent if span else theme.text_muted, "", PROGRESS_PX / 2)


def _paint_chevron(painter: QPainter, option: QStyleOption, column: QRect) -> None:
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
