"""Controls: button, search field, multi-line text, number, slider, switch, combo box."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from annotated_types import Ge, Le
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QStyle,
    QStyleOptionSlider,
)

from app.gui.kit.theme import SPACE


class Button(QPushButton):
    """Enter presses it while it has the focus. Elsewhere Enter presses only a default button."""

    def __init__(
        self,
        text: str = "",
        act: Callable[[], object] | None = None,
        *,
        look: str = "",
        name: str = "",
    ) -> None:
        """``act`` is called at a click. ``look`` as in ``style``, ``name`` is its object name."""
        super().__init__(text)
        self.setAutoDefault(False)
        self.setObjectName(name)
        if look:
            self.setProperty("look", look)
        if act is not None:
            self.clicked.connect(lambda: act())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class SearchField(QLineEdit):
    """Esc clears it; a second Esc does what it does elsewhere in the window."""

    def __init__(self, name: str) -> None:
        """``name`` is read by a screen reader."""
        super().__init__()
        self.setPlaceholderText(self.tr("Search"))
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class TextEdit(QPlainTextEdit):
    """Several lines of plain text; Tab leaves it."""

    left = Signal()
    """The keyboard focus has left."""

    def __init__(self, *, lines: int = 0, placeholder: str = "", read_only: bool = False) -> None:
        """``lines``: the fixed height; 0: as high as the layout makes it."""
        super().__init__()
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        self.setReadOnly(read_only)
        self.setViewportMargins(SPACE // 2, SPACE // 2, SPACE // 2, SPACE // 2)
        if lines:
            self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 3 * SPACE)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus() or self.isReadOnly():
            super().wheelEvent(event)
        else:
            event.ignore()  # it scrolls the page


class SpinBox(QSpinBox):
    def __init__(self, bounds: Iterable[object], unit: str) -> None:
        super().__init__()
        for bound in bounds:
            match bound:
                case Ge(ge=int() as least):
                    self.setMinimum(least)
                case Le(le=int() as most):
                    self.setMaximum(most)
        self.setSuffix(f" {unit}" if unit else "")
        self.setSingleStep(5 if unit == "%" else 100)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():  # otherwise it scrolls the page
            super().wheelEvent(event)
        else:
            event.ignore()


class Slider(QSlider):
    """A click beside the handle moves it there."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle, groove = (
            self.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, self)
            for part in (QStyle.SubControl.SC_SliderHandle, QStyle.SubControl.SC_SliderGroove)
        )
        place = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and not handle.contains(place):
            self.setSliderPosition(
                QStyle.sliderValueFromPosition(
                    self.minimum(),
                    self.maximum(),
                    place.x() - groove.x() - handle.width() // 2,
                    groove.width() - handle.width(),
                    option.upsideDown,
                )
            )
        super().mousePressEvent(event)  # the handle, which is below the pointer, can be dragged on

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():  # otherwise it scrolls the page
            super().wheelEvent(event)
        else:
            event.ignore()


class Switch(QCheckBox):
    """On or off, at once."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setProperty("look", "switch")


class ComboBox(QComboBox):
    def __init__(self, *, editable: bool = False, fits_items: bool = False) -> None:
        """``fits_items``: as wide as its items, which are short, instead of twelve characters."""
        super().__init__()
        if editable:
            self.setEditable(True)
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        if not fits_items:
            self.setMinimumContentsLength(12)
            policy = QComboBox.SizeAdjustPolicy
            self.setSizeAdjustPolicy(policy.AdjustToMinimumContentsLengthWithIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():  # otherwise it scrolls the page
            super().wheelEvent(event)
        else:
            event.ignore()
