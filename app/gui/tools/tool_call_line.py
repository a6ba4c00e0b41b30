"""One tool call: its line, which unfolds into what it was given and what it brought."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.engine.contracts.events import ToolFinished, ToolStarted
from app.engine.contracts.tools import Outcome
from app.gui.kit.elided_label import ElidedLabel
from app.gui.kit.theme import SPACE, Theme
from app.gui.tools.tool_call_details import CallDetails
from app.gui.tools.tool_call_text import (
    OUTCOMES,
    elapsed,
    human_name,
    outcome_words,
    plain,
    plea,
    short_arguments,
    whole_arguments,
)


class FoldButton(QToolButton):
    """Unfolds a call: Space, Enter, or the arrow right; up and down go to another one."""

    went = Signal(int)
    """−1: to the call above; 1: to the one below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setFixedSize(3 * SPACE, 3 * SPACE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.toggled.connect(self._point)
        self._point(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.toggle()
            case Qt.Key.Key_Right:
                self.setChecked(True)
            case Qt.Key.Key_Left:
                self.setChecked(False)
            case Qt.Key.Key_Up:
                self.went.emit(-1)
            case Qt.Key.Key_Down:
                self.went.emit(1)
            case _:
                super().keyPressEvent(event)

    def _point(self, unfolded: bool) -> None:
        folded = Qt.ArrowType.LeftArrow if self.isRightToLeft() else Qt.ArrowType.RightArrow
        self.setArrowType(Qt.ArrowType.DownArrow if unfolded else folded)
        self.setToolTip(self.tr("Hide the details") if unfolded else self.tr("Show the details"))


class CallLine(QWidget):
    """Sign, name, arguments, time; while it runs a button to cancel it, and when it has failed one
    to have it tried again."""

    cancelled = Signal(str)
    """The call's id."""
    pleaded = Signal(str)
    """What to say to the model to have it tried again."""

    def __init__(self, call: ToolStarted, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.call_id = call.call_id
        self.outcome: Outcome | None = None
        self.name = human_name(call.name)
        self._call = call
        self._result = ""
        self._details: CallDetails | None = None
        self._clock = QElapsedTimer()
        self._clock.start()
        self._given = short_arguments(call.arguments)
        self.fold = FoldButton(self)
        self.fold.setAccessibleDescription(
            self.tr("{arguments}. Unfolds its arguments and result").format(
                arguments=self._given[:200]
            )
        )
        self.fold.toggled.connect(self._unfold)
        self._sign = _label("•", self)
        self._sign.setFixedWidth(2 * SPACE)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = ElidedLabel(self.name, self)
        self._name.setMaximumWidth(26 * SPACE)
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._arguments = ElidedLabel(self._given, self)
        self._arguments.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._time = _label("", self)
        self.cancel = self._link(self.tr("Cancel"))
        self.cancel.clicked.connect(self._cancel)
        self.again = self._link(self.tr("Try again"))
        self.again.setToolTip(self.tr("Ask the model to try this once more"))
        self.again.clicked.connect(self._plead)
        self.again.hide()
        self._lay_out()
        self.set_theme(theme)
        self._say(self.tr("running"))
        self.tick()

    def tick(self) -> None:
        """Show how long it has run. Its spoken name stays: one that changes is read out again."""
        said = self.tr("running {time}")
        if not self.cancel.isEnabled():
            said = self.tr("cancelling {time}")
        self._time.setText(said.format(time=elapsed(self.running_ms())))

    def running_ms(self) -> float:
        return float(self._clock.elapsed())

    def progress(self, text: str) -> None:
        """What the tool says of its progress, in the place of its arguments."""
        self._arguments.show_text(plain(text))

    def end(self, finished: ToolFinished) -> None:
        self.outcome = finished.outcome
        self._result = finished.result
        self._arguments.show_text(self._given)
        self._sign.setText(OUTCOMES[finished.outcome][0])
        self._say(outcome_words(finished.outcome, finished.took_ms))
        if self.cancel.hasFocus():
            self.fold.setFocus()
        self.cancel.hide()
        self.set_theme(self._theme)
        self._fill_details()

    def drop(self) -> None:
        """Its turn has ended, and nobody told of its own end."""
        self.end(ToolFinished(self.call_id, self._call.name, "cancelled", "", self.running_ms()))

    def offer_again(self, offered: bool) -> None:
        """Whether it may be tried again, should it have failed."""
        self.again.setVisible(offered and self.outcome not in (None, "ok"))

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in order."""
        details = self._details.stops() if self._details else []
        return [self.fold, self.cancel, self.again, *details]

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        signs = {None: theme.accent, "ok": theme.accent, "cancelled": theme.text_muted}
        _colour(self._sign, signs.get(self.outcome, theme.error))
        for label in (self._arguments, self._time):
            _colour(label, theme.text_muted)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the line unfolds it."""
        if event.button() is Qt.MouseButton.LeftButton and self._head.geometry().contains(
            event.position().toPoint()
        ):
            self.fold.toggle()

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.setSpacing(SPACE // 2)
        self._head.addWidget(self.fold)
        self._head.addWidget(self._sign)
        self._head.addWidget(self._name)
        self._head.addSpacing(SPACE // 2)
        self._head.addWidget(self._arguments, 1)
        self._head.addWidget(self._time)
        self._head.addWidget(self.cancel)
        self._head.addWidget(self.again)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE // 2)
        self._column.addLayout(self._head)

    def _link(self, text: str) -> QPushButton:
        link = QPushButton(text, self)
        link.setProperty("look", "link")
        link.setAccessibleName(f"{text}: {self.name}")
        link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return link

    def _unfold(self, unfolded: bool) -> None:
        if self._details is None:
            self._details = CallDetails(self.name, self)
            self._column.addWidget(self._details)
            self._fill_details()
        self._details.setVisible(unfolded)

    def _fill_details(self) -> None:
        if self._details is not None:
            self._details.arguments.show_text(
                whole_arguments(self._call.arguments), self.tr("none")
            )
            waiting = self.tr("not there yet") if self.outcome is None else self.tr("nothing")
            self._details.result.show_text(self._result, waiting)

    def _cancel(self) -> None:
        """The user gave up on it; it may take a moment to stop."""
        if self.cancel.hasFocus():
            self.fold.setFocus()
        self.cancel.setEnabled(False)
        self.cancel.hide()
        self._say(self.tr("cancelling"))
        self.tick()
        self.cancelled.emit(self.call_id)

    def _plead(self) -> None:
        if self.outcome is not None:
            self.pleaded.emit(plea(self.name, self._given, self.outcome))

    def _say(self, words: str) -> None:
        self._time.setText(words)
        self.setAccessibleName(f"{self.name}, {words}")
        self.fold.setAccessibleName(f"{self.name}, {words}")


def _label(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _colour(widget: QWidget, colour: str) -> None:
    widget.setStyleSheet(f"QLabel {{ color: {colour}; }}")
