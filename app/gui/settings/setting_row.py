"""One row of the settings, generated from a declaration in ``app/config/sections``.

A choice takes effect immediately, typed text when the field loses the focus or Enter is pressed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic.fields import FieldInfo
from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.gui.kit.key_recorder import KeyRecorder
from app.gui.kit.translation import tr_setting
from app.gui.kit.widgets import IconButton
from app.gui.settings.page_row import PageRow
from app.gui.settings.setting_editor import editor_for, hints_of

ICON_PX = 20


class SettingRow(PageRow):
    """The row of the setting ``name``."""

    committed = Signal()
    """The user has finished editing the value."""
    resetRequested = Signal()

    def __init__(
        self,
        name: str,
        field: FieldInfo,
        value: Any,
        choices: Sequence[str] = (),
        note: str = "",
        default: Any = None,
    ) -> None:
        """``note`` says why the row is read-only; ``default`` replaces the declared default."""
        hints = hints_of(field)
        editor = self._editor = editor_for(field, choices)
        help_text = note or tr_setting(str(hints.get("help", "")))
        super().__init__(tr_setting(field.title or name), help_text, editor.control)
        self.name = name
        self.search_words = name.replace("_", " ")
        self.needs: tuple[str, Any] | None = hints.get("needs")
        """The setting, and its value, without which this one has no effect."""
        self.note = note
        self._default = field.default if default is None else default
        self.setObjectName(f"setting_{name}")
        self.setEnabled(not note)
        self._reset = _ResetButton(self, self.tr("Reset to default"))
        self._reset.setAccessibleName(self.tr("Reset to default: {title}").format(title=self.title))
        self._reset.clicked.connect(self.resetRequested)
        self.title_line.insertWidget(1, self._reset)
        for part in editor.beside:
            self.line.addWidget(part)
        self.show_value(value)
        editor.edited.connect(self.edited)
        for committed in editor.committed:
            committed.connect(self.committed)
        if isinstance(editor.control, KeyRecorder):
            editor.control.refused.connect(self.show_problem)
            editor.control.cancelled.connect(lambda: self.show_problem(None))

    def stops(self) -> list[QWidget]:
        return [self._reset, *super().stops()]

    def value(self) -> Any:
        return self._editor.value()

    def show_value(self, value: Any) -> None:
        """Show ``value``, which is now in effect."""
        self._editor.set_value(value)
        self._shown_value = self.value()
        self._reset.setVisible(self.isEnabled() and value != self._default)

    def is_edited(self) -> bool:
        """Whether the user changed the value. A control may show a value in a slightly different
        form, which does not count."""
        return self.isEnabled() and bool(self.value() != self._shown_value)

    def set_choices(self, choices: Sequence[str]) -> None:
        """Offer ``choices``, and keep the chosen or typed one."""
        if self._editor.set_choices is not None:
            self._editor.set_choices(choices)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()  # with the button to reset

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()


class _ResetButton(IconButton):
    """Drawn only while the pointer or the focus is in its row."""

    def __init__(self, row: SettingRow, tip: str) -> None:
        super().__init__("reset", tip, size=14)
        self.setObjectName("resetSetting")
        self.setFixedSize(ICON_PX, ICON_PX)
        self._row = row

    def paintEvent(self, event: QPaintEvent) -> None:
        focus = QApplication.focusWidget()
        if self._row.underMouse() or (focus is not None and self._row.isAncestorOf(focus)):
            super().paintEvent(event)
