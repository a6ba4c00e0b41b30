"""What the assistant does for the user right now: one line for each tool call, with a way out.

Names and arguments come from a model, so they are plain text everywhere: Qt renders HTML in
labels and tooltips by default, and a line could otherwise be forged.
"""

from __future__ import annotations

import html
import json
import re

from PySide6.QtCore import QElapsedTimer, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.engine.events import (
    Event,
    ToolFinished,
    ToolProgress,
    ToolStarted,
    TurnEnded,
    TurnStarted,
)
from app.engine.tools import Outcome
from app.gui.theme import SPACE, Theme

TICK_MS = 250
LINES = 4
"""As many calls are shown at a time; of more, their number."""
TOOLTIP_LIMIT = 2000
"""Characters of the arguments in the tooltip."""
OUTCOMES: dict[Outcome, tuple[str, str]] = {
    "ok": ("✓", "done in"),
    "error": ("✗", "failed after"),
    "timed_out": ("✗", "timed out after"),
    "cancelled": ("–", "cancelled after"),
}


def plain(text: str) -> str:
    """``text`` on one line, without the characters that could make it look like another."""
    return "".join(c for c in " ".join(text.split()) if c.isprintable())


def human_name(name: str) -> str:
    """``get_weather`` → ``Get weather``."""
    words = plain(re.sub(r"[_\W]+", " ", name)).strip() or "Tool"
    return words[0].upper() + words[1:]


def short_arguments(arguments: str) -> str:
    """The arguments as a person would note them: ``Lisbon``, ``amount: 5, unit: mile``."""
    try:
        given = json.loads(arguments or "{}")
    except (ValueError, RecursionError):
        return plain(arguments)
    if not isinstance(given, dict):
        return plain(arguments)
    values = {
        name: value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        for name, value in given.items()
        if value is not None
    }
    if len(values) == 1:
        return plain(next(iter(values.values())))
    return plain(", ".join(f"{name}: {value}" for name, value in values.items()))


def elapsed(ms: float) -> str:
    """``40 ms``, ``1.3 s``, ``75 s``."""
    if ms < 100:
        return f"{ms:.0f} ms"
    return f"{ms / 1000:.1f} s" if ms < 9950 else f"{ms / 1000:,.0f} s"


class ElidedLabel(QLabel):
    """One line of plain text, cut with an ellipsis where there is no room; whole in the tooltip."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        self.setAccessibleName(text)
        self._whole = text
        if text:
            whole = html.escape(text[:TOOLTIP_LIMIT] + "…" * (len(text) > TOOLTIP_LIMIT))
            self.setToolTip(f"<p>{whole}</p>")
        self._elide()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._whole[:200]) + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 10 * SPACE), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._elide()
        super().resizeEvent(event)

    def _elide(self) -> None:
        mode = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._whole, mode, self.width()))


class CallLine(QWidget):
    """One tool call: sign, name, arguments, time, and while it runs a button to cancel it."""

    def __init__(self, call: ToolStarted, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.call_id = call.call_id
        self.outcome: Outcome | None = None
        self.name = human_name(call.name)
        self._clock = QElapsedTimer()
        self._clock.start()
        self._sign = _label("•", self)
        self._sign.setFixedWidth(2 * SPACE)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = ElidedLabel(self.name, self)
        self._name.setMaximumWidth(26 * SPACE)
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._given = short_arguments(call.arguments)
        self._arguments = ElidedLabel(self._given, self)
        self._arguments.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._time = _label("", self)
        self.cancel = QPushButton("Cancel", self)
        self.cancel.setProperty("look", "link")
        self.cancel.setAccessibleName(f"Cancel {self.name}")
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE)
        line.addWidget(self._sign)
        line.addWidget(self._name)
        line.addWidget(self._arguments, 1)
        line.addWidget(self._time)
        line.addWidget(self.cancel)
        self.setMinimumHeight(self.cancel.sizeHint().height())  # no jump when the button goes
        self.set_theme(theme)
        self.tick()

    def tick(self) -> None:
        """Show how long it has run."""
        word = "cancelling" if not self.cancel.isEnabled() else "running"
        self._say(word, elapsed(self.running_ms()))

    def running_ms(self) -> float:
        return float(self._clock.elapsed())

    def cancelling(self) -> None:
        """The user gave up on it; it may take a moment to stop."""
        self.cancel.setEnabled(False)
        self.cancel.hide()
        self.tick()

    def progress(self, text: str) -> None:
        """What the tool says of its progress, in the place of its arguments."""
        self._arguments.show_text(plain(text))

    def finish(self, outcome: Outcome, took_ms: float) -> None:
        self.outcome = outcome
        self._arguments.show_text(self._given)
        sign, word = OUTCOMES[outcome]
        self._sign.setText(sign)
        self._say(word, elapsed(took_ms))
        self.cancel.hide()
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        signs = {None: theme.accent, "ok": theme.accent, "cancelled": theme.text_muted}
        _colour(self._sign, signs.get(self.outcome, theme.error))
        for label in (self._arguments, self._time):
            _colour(label, theme.text_muted)

    def _say(self, word: str, time: str) -> None:
        self._time.setText(f"{word} {time}")
        self.setAccessibleName(f"{self.name}, {word} {time}")


class ToolActivity(QFrame):
    """The calls of the current turn; hidden while there are none."""

    cancelRequested = Signal(str)
    """The id of the call whose Cancel was clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolActivity")
        self.setAccessibleName("Tools")
        self._theme = theme
        self.lines: list[CallLine] = []
        """In the order of their start."""
        self._more = _label("", self)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        self._box.setSpacing(SPACE // 2)
        self._more.setIndent(3 * SPACE)
        self._box.addWidget(self._more)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.set_theme(theme)
        self._arrange()

    def show_event(self, event: Event) -> None:
        match event:
            case TurnStarted():
                self._clear()
            case ToolStarted():
                self._start(event)
            case ToolProgress(call_id=call_id, text=text):
                for line in self._running():
                    if line.call_id == call_id:
                        line.progress(text)
            case ToolFinished(call_id=call_id, outcome=outcome, took_ms=took_ms):
                for line in self._running():
                    if line.call_id == call_id:
                        line.finish(outcome, took_ms)
            case TurnEnded():  # every call has ended by now; should one not have, it was dropped
                for line in self._running():
                    line.finish("cancelled", line.running_ms())
            case _:
                return
        self._arrange()

    @property
    def ticking(self) -> bool:
        return self._timer.isActive()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        _colour(self._more, theme.text_muted)
        for line in self.lines:
            line.set_theme(theme)

    def _start(self, call: ToolStarted) -> None:
        line = CallLine(call, self._theme, self)
        line.cancel.clicked.connect(lambda: self._cancel(line))
        self.lines.append(line)
        self._box.insertWidget(self._box.count() - 1, line)

    def _cancel(self, line: CallLine) -> None:
        line.cancelling()
        self.cancelRequested.emit(line.call_id)

    def _running(self) -> list[CallLine]:
        return [line for line in self.lines if line.outcome is None]

    def _clear(self) -> None:
        for line in self.lines:
            self._drop(line)
        self.lines.clear()

    def _drop(self, line: CallLine) -> None:
        self._box.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _arrange(self) -> None:
        """At most ``LINES`` to be seen: finished calls make room, the oldest first."""
        finished = [line for line in self.lines if line.outcome is not None]
        for line in finished[: max(len(self.lines) - LINES, 0)]:
            self.lines.remove(line)
            self._drop(line)
        for place, line in enumerate(self.lines):
            line.setVisible(place < LINES)
        unseen = len(self.lines) - LINES
        self._more.setText(f"and {unseen} more")
        self._more.setVisible(unseen > 0)
        self.setVisible(bool(self.lines))
        if self._running():
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()

    def _tick(self) -> None:
        for line in self._running():
            line.tick()


def _label(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _colour(widget: QWidget, colour: str) -> None:
    widget.setStyleSheet(f"QLabel {{ color: {colour}; }}")
