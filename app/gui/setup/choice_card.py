"""One of several choices: a radio button, what it means, and more controls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QRadioButton, QWidget

from app.gui.kit.forms import plain_label, wrapped
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.theme import SPACE


class ChoiceCard(QFrame):
    """A click anywhere on it chooses it."""

    def __init__(self, text: str, badge: str = "") -> None:
        super().__init__()
        self.setProperty("look", "choice")
        self.button = QRadioButton(text)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        font = self.button.font()
        font.setWeight(font.Weight.DemiBold)
        self.button.setFont(font)
        self._badge = plain_label(badge, "badge")
        self._badge.setVisible(bool(badge))
        self._facts = wrapped("", "muted")
        title = hbox(self.button, self._badge, None)
        facts = vbox(self._facts, margins=(3 * SPACE, 0, 0, 0))  # below the text of the button
        self.line = hbox((vbox(title, facts, spacing=SPACE // 2), 1), parent=self)
        self.line.setContentsMargins(*(SPACE + SPACE // 2,) * 4)
        self.button.toggled.connect(self._show_chosen)
        self._show_chosen(False)

    @property
    def facts(self) -> str:
        return self._facts.text()

    def show_facts(self, facts: str) -> None:
        """Show what the choice means below its name."""
        self._facts.setText(facts)
        self._facts.setVisible(bool(facts))
        self.button.setAccessibleDescription(facts)

    def show_badge(self, badge: str) -> None:
        self._badge.setText(badge)
        self._badge.setVisible(bool(badge))

    def add_control(self, control: QWidget) -> None:
        """Add a control at the end of the card."""
        self.line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def _show_chosen(self, chosen: bool) -> None:
        self.setProperty("chosen", chosen)
        self.style().unpolish(self)
        self.style().polish(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.button.click()
        super().mousePressEvent(event)
