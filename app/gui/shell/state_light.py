"""What the assistant is doing, shown by a shape and a word: never by color alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.engine.contracts.events import Event, State, next_state
from app.gui.kit import icons
from app.gui.kit.stylesheet import theme_of
from app.gui.kit.theme import SPACE, Theme
from app.gui.kit.translation import declared, marked

ICON_PX = 18
_LOOKS = {
    State.IDLE: ("idle", marked("StateLight", "Ready")),
    State.LISTENING: ("listening", marked("StateLight", "Listening")),
    State.THINKING: ("thinking", marked("StateLight", "Thinking")),
    State.USING_TOOL: ("tool", marked("StateLight", "Using a tool")),
    State.ASKING: ("listening", marked("StateLight", "Asking you")),
    State.SPEAKING: ("speaking", marked("StateLight", "Speaking")),
}


class StateLight(QWidget):
    """Derives the state from the events and shows it."""

    changed = Signal(State)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stateLight")
        self._state = State.IDLE
        self._ready = False
        self._waiting = self.tr("Getting ready…")
        self._icon = QLabel(self)
        self._word = QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE - 2)
        row.addWidget(self._icon)
        row.addWidget(self._word)
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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._show()

    def _show(self) -> None:
        shape, word = "starting", self._waiting
        if self._ready:
            shape, word = _LOOKS[self._state][0], state_word(self._state)
        color = state_color(theme_of(self), self._state)
        picture = icons.pixmap(shape, color, ICON_PX, self.devicePixelRatioF())
        self._icon.setPixmap(picture)
        self._word.setText(word)
        self._word.setStyleSheet(f"color: {color};")
        self.setAccessibleName(self.tr("State: {state}").format(state=word))
        self.setToolTip(word)


def state_word(state: State) -> str:
    return declared("StateLight", _LOOKS[state][1])


def state_color(theme: Theme, state: State) -> str:
    match state:
        case State.IDLE:
            return theme.text_muted
        case State.LISTENING:
            return theme.listening
    return theme.accent
