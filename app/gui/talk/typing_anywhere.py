"""What is typed while no text field has the focus goes to the composer, also through an input
method."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.gui.talk.composer import Composer

_TYPING = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.KeypadModifier
    | Qt.KeyboardModifier.GroupSwitchModifier
)
_CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def typed_text(event: QKeyEvent) -> str:
    """The text that the key types; "" if it is a command or types nothing."""
    held = event.modifiers() & ~_TYPING
    if held == _CTRL_ALT:  # Windows' AltGr
        held &= ~_CTRL_ALT
    if sys.platform == "darwin":  # Option types symbols
        held &= ~Qt.KeyboardModifier.AltModifier
    is_plain = held == Qt.KeyboardModifier.NoModifier
    return event.text() if is_plain and event.text().isprintable() else ""


class TypingAnywhere(QObject):
    """Lets input methods work while a widget of ``window`` without text has the focus.

    They see keys before the window does, but only if the widget with the focus accepts them: the
    composer answers in its place. Otherwise the first letter of a composition would be typed raw.
    """

    def __init__(self, window: QWidget, composer: Composer) -> None:
        super().__init__(window)
        self._window = window
        self._composer = composer
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]

    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if now is None or now.window() is not self._window:
            return
        if not now.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            now.installEventFilter(self)
            QGuiApplication.inputMethod().update(Qt.InputMethodQuery.ImEnabled)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.InputMethodQuery:
            return QApplication.sendEvent(self._composer, event)
        if not isinstance(event, QInputMethodEvent):
            return False
        typed = event.commitString()
        if typed.isspace() and isinstance(watched, QAbstractButton):
            watched.click()  # some input methods type Space instead of passing it on
            return True
        QApplication.sendEvent(self._composer, event)
        if typed and not event.preeditString():
            # Not earlier: a change of focus would end the composition.
            self._composer.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True
