"""A pane at the side of the window: beside the conversation in a wide window, over it in a narrow
one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from app.gui.kit.layouts import vbox


class Drawer(QFrame):
    """Closed at first. ``set_docked`` says whether there is room for it beside the conversation."""

    changed = Signal()
    """It was opened, closed, docked or undocked."""

    def __init__(self, width_px: int, row: QBoxLayout, *, leading: bool) -> None:
        """``row`` is the window's outermost layout; ``leading`` puts the pane at its start."""
        parent = row.parentWidget()
        assert parent is not None
        super().__init__(parent)
        self._window = parent
        self.setObjectName("drawer")
        self.setProperty("side", "left" if leading is not self.isRightToLeft() else "right")
        self.setProperty("look", "sidebar" if leading else "panel")
        self._row = row
        self._width_px = width_px
        self._leading = leading
        self._docked = False
        self.is_open = False
        self._scrim = _Scrim(parent)
        self._scrim.pressed.connect(self.close_pane)
        self._column = vbox(parent=self, spacing=0)
        parent.installEventFilter(self)
        self.hide()

    def set_content(self, content: QWidget) -> None:
        self._column.addWidget(content)

    @property
    def is_docked(self) -> bool:
        return self._docked

    def set_docked(self, docked: bool, *, is_open: bool) -> None:
        """Move it beside the conversation or over it, where it ``is_open`` or closed."""
        if docked is self._docked:
            return
        self._docked, self.is_open = docked, is_open
        if docked:
            self._row.insertWidget(0 if self._leading else self._row.count(), self)
            self.setFixedWidth(self._width_px)
        else:
            self._row.removeWidget(self)
        self._update()

    def toggle_pane(self) -> None:
        self._set_open(not self.is_open)

    def open_pane(self) -> None:
        self._set_open(True)

    def close_pane(self) -> None:
        self._set_open(False)

    def _set_open(self, is_open: bool) -> None:
        if is_open is not self.is_open:
            self.is_open = is_open
            self._update()

    def _update(self) -> None:
        floats = self.is_open and not self._docked
        self._scrim.setVisible(floats)
        self.setVisible(self.is_open)
        if floats:
            self._place()
        self.changed.emit()

    def _place(self) -> None:
        """Cover the window's side, with the rest of it dimmed."""
        area = self._window.rect()
        self._scrim.setGeometry(area)
        self._scrim.raise_()
        width = min(self._width_px, area.width())
        self.setFixedWidth(width)
        at_left = self._leading is not self.isRightToLeft()
        self.setGeometry(0 if at_left else area.width() - width, 0, width, area.height())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.is_open and not self._docked:
            self._place()
        return super().eventFilter(watched, event)


class _Scrim(QWidget):
    """Dims the window below an open drawer; a click closes that."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 90))
        painter.end()
