"""What the assistant is doing, shown by a shape and a word: never by color alone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.engine.contracts.events import Event, State, next_state
from app.gui.kit.layouts import hbox
from app.gui.kit.stylesheet import set_look
from app.gui.kit.theme import SPACE
from app.gui.kit.translation import tr_declared, tr_noop
from app.gui.kit.widgets import IconLabel

ICON_PX = 18
_LOOKS = {
    State.IDLE: ("idle", tr_noop("StateLight", "Ready")),
    State.LISTENING: ("listening", tr_noop("StateLight", "Listening")),
    State.THINKING: ("thinking", tr_noop("StateLight", "Thinking")),
    State.USING_TOOL: ("tool", tr_noop("StateLight", "Using a tool")),
    State.ASKING: ("listening", tr_noop("StateLight", "Asking you")),
    State.SPEAKING: ("speaking", tr_noop("StateLight", "Speaking")),
}
"""The icon and the word of each state."""
_COLORS = {State.IDLE: ("text_muted", "muted"), State.LISTENING: ("listening", "listening")}
"""The color of the icon and the ``look`` of the word; in the other states the accent."""


class StateLight(QWidget):
    """Derives the state from the events and shows it."""

    changed = Signal(State)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stateLight")
        self._state = State.IDLE
        self._ready = False
        self._waiting = self.tr("Getting ready…")
        self._icon = IconLabel("starting", self, size=ICON_PX)
        self._word = QLabel(self)
        hbox(self._icon, self._word, parent=self, spacing=SPACE - 2)
        self._show()

    @property
    def state(self) -> State:
        return self._state

    @property
    def word(self) -> str:
        return self._word.text()

    def show_event(self, event: Event) -> None:
        state = next_state(self._state, event)
        if state is not self._state:
            self._state = state
            self._show()
            self.changed.emit(state)

    def set_ready(self, ready: bool) -> None:
        """Show whether a session is attached."""
        self._ready = ready
        self._waiting = self.tr("Getting ready…")
        if self._state is not State.IDLE:
            self._state = State.IDLE
            self.changed.emit(State.IDLE)
        self._show()

    def set_failed(self) -> None:
        """Show that no session could be created, and none will be."""
        self._waiting = self.tr("Not ready")
        self._show()

    def set_brief(self, brief: bool) -> None:
        """Whether to show the icon alone."""
        self._word.setVisible(not brief)

    def _show(self) -> None:
        shape, word = "starting", self._waiting
        if self._ready:
            shape, word = _LOOKS[self._state][0], state_word(self._state)
        color, look = _COLORS.get(self._state, ("accent", "accent"))
        self._icon.show_icon(shape, color)
        self._word.setText(word)
        set_look(self._word, look)
        self.setAccessibleName(self.tr("State: {state}").format(state=word))
        self.setToolTip(word)


def state_word(state: State) -> str:
    return tr_declared("StateLight", _LOOKS[state][1])
