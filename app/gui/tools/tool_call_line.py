"""One tool call: a line that expands to show the call's arguments and result."""

from __future__ import annotations

import math

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from app.engine.contracts.events import ToolFinished, ToolStarted
from app.engine.contracts.tools import Outcome
from app.gui.kit.forms import plain_label
from app.gui.kit.layouts import hbox, vbox
from app.gui.kit.stylesheet import set_look
from app.gui.kit.theme import SPACE
from app.gui.kit.widgets import ElidedLabel
from app.gui.tools.tool_call_text import (
    OUTCOMES,
    clean_line,
    clean_text,
    display_name,
    format_arguments,
    format_duration,
    outcome_text,
    retry_message,
    summarize_arguments,
)

MAX_SHOWN = 4_000
"""Characters of a text that are shown; a longer one can only be copied as a whole."""
MAX_LINES = 4
"""Lines of a text that are visible at a time; a longer one scrolls."""
COPIED_MS = 1_500


class CallLine(QWidget):
    """Symbol, name, arguments and time; a button to cancel the call while it runs, and one to retry
    it if it has failed."""

    cancelRequested = Signal(str)
    """The call's id."""
    retryRequested = Signal(str)
    """The message that asks the model to try again."""

    def __init__(self, call: ToolStarted, parent: QWidget) -> None:
        super().__init__(parent)
        self.call_id = call.call_id
        self.outcome: Outcome | None = None
        self.name = display_name(call.name)
        self._call = call
        self._result = ""
        self._details: CallDetails | None = None
        self._clock = QElapsedTimer()
        self._clock.start()
        self._summary = summarize_arguments(call.arguments)
        self.fold = ExpandButton(self)
        self.fold.setAccessibleDescription(
            self.tr("{arguments}. Unfolds its arguments and result").format(
                arguments=self._summary[:200]
            )
        )
        self.fold.toggled.connect(self._unfold)
        self._sign = plain_label("•", "accent")
        self._sign.setFixedWidth(2 * SPACE)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = ElidedLabel(self.name)
        self._name.setMaximumWidth(26 * SPACE)
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._arguments = ElidedLabel(self._summary)
        self._arguments.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._time = plain_label("")
        for label in (self._arguments, self._time):
            label.setProperty("look", "muted")
        self.cancel = self._link(self.tr("Cancel"))
        self.cancel.clicked.connect(self._request_cancel)
        self.retry = self._link(self.tr("Try again"))
        self.retry.setToolTip(self.tr("Ask the model to try this once more"))
        self.retry.clicked.connect(self._request_retry)
        self.retry.hide()
        self._lay_out()
        self._show_status(self.tr("running"))
        self.show_elapsed()

    def show_elapsed(self) -> None:
        """Update the time. The accessible name stays: a screen reader reads each change aloud."""
        text = self.tr("running {time}")
        if not self.cancel.isEnabled():
            text = self.tr("cancelling {time}")
        self._time.setText(text.format(time=format_duration(self._clock.elapsed())))

    def show_progress(self, text: str) -> None:
        """Show the tool's report in place of the arguments."""
        self._arguments.show_text(clean_line(text))

    def finish(self, finished: ToolFinished) -> None:
        self.outcome = finished.outcome
        self._result = finished.result
        self._arguments.show_text(self._summary)
        self._sign.setText(OUTCOMES[finished.outcome][0])
        looks = {"ok": "accent", "cancelled": "muted"}
        set_look(self._sign, looks.get(finished.outcome, "problem"))
        self._show_status(outcome_text(finished.outcome, finished.took_ms))
        if self.cancel.hasFocus():
            self.fold.setFocus()
        self.cancel.hide()
        self._fill_details()

    def finish_as_canceled(self) -> None:
        """The turn has ended without an event for the end of this call."""
        took_ms = float(self._clock.elapsed())
        self.finish(ToolFinished(self.call_id, self._call.name, "cancelled", "", took_ms))

    def enable_retry(self, enabled: bool) -> None:
        """Whether the button to try again may be shown if the call has failed."""
        self.retry.setVisible(enabled and self.outcome not in (None, "ok"))

    def tab_stops(self) -> list[QWidget]:
        details = self._details.tab_stops() if self._details else []
        return [self.fold, self.cancel, self.retry, *details]

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the line expands it."""
        if event.button() is Qt.MouseButton.LeftButton and self._head.geometry().contains(
            event.position().toPoint()
        ):
            self.fold.toggle()

    def _lay_out(self) -> None:
        self._head = hbox(
            self.fold,
            self._sign,
            self._name,
            SPACE // 2,
            (self._arguments, 1),
            self._time,
            self.cancel,
            self.retry,
            spacing=SPACE // 2,
        )
        self._column = vbox(self._head, parent=self, spacing=SPACE // 2)

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
            arguments = format_arguments(self._call.arguments)
            self._details.arguments.show_text(arguments, self.tr("none"))
            placeholder = self.tr("not there yet") if self.outcome is None else self.tr("nothing")
            self._details.result.show_text(self._result, placeholder)

    def _request_cancel(self) -> None:
        """The call may take a moment to stop."""
        if self.cancel.hasFocus():
            self.fold.setFocus()
        self.cancel.setEnabled(False)
        self.cancel.hide()
        self._show_status(self.tr("cancelling"))
        self.show_elapsed()
        self.cancelRequested.emit(self.call_id)

    def _request_retry(self) -> None:
        if self.outcome is not None:
            self.retryRequested.emit(retry_message(self.name, self._summary, self.outcome))

    def _show_status(self, text: str) -> None:
        self._time.setText(text)
        self.setAccessibleName(f"{self.name}, {text}")
        self.fold.setAccessibleName(f"{self.name}, {text}")


class ExpandButton(QToolButton):
    """Expands a call with Space, Enter or the right arrow; up and down go to another call."""

    moveRequested = Signal(int)
    """−1: to the call above; 1: to the one below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setFixedSize(3 * SPACE, 3 * SPACE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.toggled.connect(self._show_arrow)
        self._show_arrow(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.toggle()
            case Qt.Key.Key_Right:
                self.setChecked(True)
            case Qt.Key.Key_Left:
                self.setChecked(False)
            case Qt.Key.Key_Up:
                self.moveRequested.emit(-1)
            case Qt.Key.Key_Down:
                self.moveRequested.emit(1)
            case _:
                super().keyPressEvent(event)

    def _show_arrow(self, unfolded: bool) -> None:
        folded = Qt.ArrowType.LeftArrow if self.isRightToLeft() else Qt.ArrowType.RightArrow
        self.setArrowType(Qt.ArrowType.DownArrow if unfolded else folded)
        self.setToolTip(self.tr("Hide the details") if unfolded else self.tr("Show the details"))


class CallDetails(QWidget):
    """The arguments and the result of a call, below its line."""

    def __init__(self, call: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.arguments = TextBlock(self.tr("Arguments"), call, self)
        self.result = TextBlock(self.tr("Result"), call, self)
        vbox(
            self.arguments,
            self.result,
            parent=self,
            spacing=SPACE // 2,
            margins=(4 * SPACE, 0, 0, SPACE // 2),
        )

    def tab_stops(self) -> list[QWidget]:
        blocks = (self.arguments, self.result)
        return [stop for block in blocks for stop in (block.text, block.copy)]


class TextBlock(QWidget):
    """A titled text that can be selected, and copied by a button."""

    def __init__(self, title: str, call: str, parent: QWidget) -> None:
        """``call`` is the call's name, for screen readers."""
        super().__init__(parent)
        self._title = title
        self._whole = ""
        self._heading = plain_label(title)
        self._heading.setProperty("look", "muted")
        self.text = _Text(self)
        self.text.setAccessibleName(self.tr("{part} of {call}").format(part=title, call=call))
        self.copy = QPushButton(self.tr("Copy"), self)
        self.copy.setProperty("look", "link")
        self.copy.setAccessibleName(self.tr("Copy: {part} of {call}").format(part=title, call=call))
        self.copy.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.copy.clicked.connect(self._copy)
        self._copied = QTimer(self, singleShot=True, interval=COPIED_MS)
        self._copied.timeout.connect(self._label_copy_button)
        vbox(hbox((self._heading, 1), self.copy), self.text, parent=self, spacing=0)

    def show_text(self, text: str, placeholder: str) -> None:
        self._whole = text
        self.text.setPlainText(clean_text(text[:MAX_SHOWN]) or placeholder)
        self.text.fit()
        heading = self._title
        if len(text) > MAX_SHOWN:
            heading = self.tr("{part} · first {shown:,} of {all:,} characters").format(
                part=self._title, shown=MAX_SHOWN, all=len(text)
            )
        self._heading.setText(heading)
        self.copy.setVisible(bool(text))
        self._label_copy_button()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._whole)
        self.copy.setText(self.tr("Copied"))
        self._copied.start()

    def _label_copy_button(self) -> None:
        is_cut = len(self._whole) > MAX_SHOWN
        self.copy.setText(self.tr("Copy all") if is_cut else self.tr("Copy"))


class _Text(QPlainTextEdit):
    """Read-only, and as high as its text, up to ``MAX_LINES``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, readOnly=True, tabChangesFocus=True, undoRedoEnabled=False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def fit(self) -> None:
        lines = min(max(int(self.document().size().height()), 1), MAX_LINES)
        margins = 2 * self.document().documentMargin()
        # Without one pixel to spare, Qt makes a text scrollable that is fully visible.
        text_px = lines * self.fontMetrics().lineSpacing() + margins + 1
        self.setFixedHeight(math.ceil(text_px))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
