"""The application's style: Qt's Fusion, with flat, rounded controls in the colors of the theme.

A control's ``look``, a dynamic property, selects a variant: a push button is ``primary`` (the
accent), ``danger``, ``link``, ``chip``, ``pill`` or ``row`` (of a sidebar); a tool button is
``primary``; a check box is a ``switch``.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette
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

from app.gui.kit.indicators import (
    INDICATOR_PX,
    PROGRESS_PX,
    paint_check_box,
    paint_groove,
    paint_progress,
    paint_radio_button,
    paint_slider,
    paint_switch,
)
from app.gui.kit.painting import (
    CHEVRON_PX,
    FOCUS_PX,
    look_of,
    paint_button,
    paint_chevron,
    paint_field,
    paint_panel,
    paint_tool_button,
)
from app.gui.kit.theme import SPACE, current_theme

CONTROL_PX = 34
"""Height of a button and of a field with one line."""
FIELD_MARGIN = 10
"""Between the border of a field and its text, px."""
SWITCH_PX = QSize(34, 20)
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
                    paint_field(painter, option)
                elif widget is None or not isinstance(widget.parent(), QComboBox | QSpinBox):
                    painter.fillRect(option.rect, option.palette.brush(_Role.Base))
            case QStyle.PrimitiveElement.PE_Frame if isinstance(widget, QAbstractScrollArea):
                paint_field(painter, option)
            case QStyle.PrimitiveElement.PE_PanelButtonTool:
                paint_tool_button(painter, option, widget)
            case QStyle.PrimitiveElement.PE_IndicatorCheckBox if look_of(widget) == "switch":
                paint_switch(painter, option)
            case QStyle.PrimitiveElement.PE_IndicatorCheckBox:
                paint_check_box(painter, option)
            case QStyle.PrimitiveElement.PE_IndicatorRadioButton:
                paint_radio_button(painter, option)
            case QStyle.PrimitiveElement.PE_FrameFocusRect:
                if not isinstance(widget, QCheckBox | QRadioButton | QTabBar):
                    paint_panel(
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
                paint_groove(painter, option)
            case QStyle.ControlElement.CE_ProgressBarContents if isinstance(
                option, QStyleOptionProgressBar
            ):
                paint_progress(painter, option)
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
                paint_field(painter, option)
                field = option.rect.adjusted(FIELD_MARGIN, 0, -FIELD_MARGIN, 0)
                field.setLeft(field.right() - CHEVRON_PX + 1)
                paint_chevron(
                    painter, option, self.visualRect(option.direction, option.rect, field)
                )
            case QStyle.ComplexControl.CC_SpinBox:
                paint_field(painter, option)
            case QStyle.ComplexControl.CC_Slider if isinstance(option, QStyleOptionSlider):
                handle = self.subControlRect(
                    control, option, QStyle.SubControl.SC_SliderHandle, widget
                )
                paint_slider(painter, option, handle)
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
        text = paint_button(painter, option, look)
        margin = {"link": SPACE // 2, "row": SPACE}.get(look, 2 * SPACE - 2)
        rect = option.rect.adjusted(margin, 0, -margin, 0)
        if _has_menu(option):
            chevron = QRect(rect.right() - CHEVRON_PX + 5, rect.top(), CHEVRON_PX, rect.height())
            paint_chevron(painter, option, self.visualRect(option.direction, option.rect, chevron))
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
