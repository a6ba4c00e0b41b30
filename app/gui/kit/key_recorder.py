"""A button that records a key combination: click it, then press the keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton

from app.config.key_combination import KeyCombination
from app.gui.kit.held_keys import pressed
from app.gui.kit.shortcuts import KEYS, native_keys
from app.gui.kit.translation import tr_shortcut

MODIFIER_KEYS = (
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_unknown,
)
EDITING = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.SelectAll,
)
"""Combinations that a text field handles itself."""


class KeyRecorder(QPushButton):
    """While recording, Esc keeps the keys as they were and Backspace removes them."""

    recorded = Signal()
    """The user has chosen other ``keys``."""
    refused = Signal(str)
    """Why the pressed keys cannot be used, as one sentence. Recording continues."""
    cancelled = Signal()

    def __init__(self, placeholder: str) -> None:
        """``placeholder`` is shown while there are no keys."""
        super().__init__()
        self.setObjectName("keyRecorder")
        self.setAutoDefault(False)
        self.keys = ""
        """In Qt's portable notation: ``Ctrl+Alt+Space``; empty: none."""
        self._placeholder = placeholder
        self.clicked.connect(self._record)
        self._show()

    def show_keys(self, keys: str) -> None:
        self.keys = keys
        self._show()

    def _record(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # on macOS a click does not set it
        self._show(recording=True)

    def _show(self, *, recording: bool = False) -> None:
        self.recording = recording
        prompt = self.tr("Press the keys… Esc cancels")
        self.setText(prompt if recording else native_keys(self.keys) or self._placeholder)

    def _cancel(self) -> None:
        self._show()
        self.cancelled.emit()

    def _set_keys(self, keys: str) -> None:
        if sentence := objection(keys, self.keys):
            self.refused.emit(sentence)
            return
        self.keys = keys
        self._show()
        self.recorded.emit()

    # --- Qt -------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """While recording, take shortcuts and Tab as well."""
        if self.recording and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.keyPressEvent(event)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.recording:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.click()
            else:
                super().keyPressEvent(event)
            return
        if event.isAutoRepeat() or event.key() in MODIFIER_KEYS:
            return
        match pressed(event):
            case "Esc":
                self._cancel()
            case "Backspace" | "Del":
                self._set_keys("")
            case keys:
                self._set_keys(keys)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self.recording:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.recording and event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._cancel()


def objection(keys: str, current: str = "") -> str:
    """Why ``keys`` cannot be the talk key, as one sentence; empty if they can."""
    if not keys or keys == current:
        return ""
    sequence = QKeySequence(keys)
    used_for = ""
    for _, taken, what in KEYS:
        if "F9" not in taken and sequence in map(QKeySequence, taken.split()):  # F9 is a talk key
            used_for = tr_shortcut(what)
    try:
        types_text = KeyCombination.parse(keys).types
    except ValueError:
        types_text = True
    if types_text:
        problem = QCoreApplication.translate(
            "KeyRecorder", "{keys} is used for typing. Add Ctrl or Alt, or choose a function key."
        )
    elif used_for:
        problem = QCoreApplication.translate("KeyRecorder", "{keys} is already used: {what}.")
    elif any(sequence in QKeySequence.keyBindings(standard) for standard in EDITING):
        problem = QCoreApplication.translate(
            "KeyRecorder", "{keys} is used to edit text. Choose another."
        )
    else:
        return ""
    return problem.format(keys=native_keys(keys), what=used_for)
