"""The timers, alarms and reminders that are set: what each is for and how long it has left."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import pairwise
from math import ceil

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.engine.contracts.events import Event, PendingTimer, TimersChanged
from app.engine.contracts.tools import single_line
from app.gui.kit.flow import Flow
from app.gui.kit.forms import plain_label
from app.gui.kit.layouts import hbox
from app.gui.kit.theme import SPACE
from app.gui.kit.widgets import ElidedLabel, IconButton, IconLabel

MOST_SHOWN = 4
MAX_NAME_PX = 140
ICON_PX = 16
CLOCK_S = 3600
"""Seconds are shown of what is due within this time."""

translate = QCoreApplication.translate


class TimerChips(Flow):
    """A chip for each; hidden while none is set."""

    cancelRequested = Signal(int)
    """The number of the timer to cancel."""

    def __init__(self, parent: QWidget, now: Callable[[], float] = time.time) -> None:
        """``now`` returns the time in s since the epoch."""
        super().__init__((), parent)
        self.setObjectName("timers")
        self._now = now
        self.chips: list[TimerChip] = []
        self._more = plain_label("", "muted")
        self._more.setParent(self)
        self.tab_after: QWidget | None = None
        """The widget before the chips in the tab order."""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._count)
        self.hide()

    def show_event(self, event: Event) -> None:
        match event:
            case TimersChanged(timers=timers):
                self._show_timers(timers)

    def _show_timers(self, timers: tuple[PendingTimer, ...]) -> None:
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [TimerChip(timer, self) for timer in timers[:MOST_SHOWN]]
        for chip in self.chips:
            chip.button.clicked.connect(
                lambda _=False, number=chip.timer.number: self.cancelRequested.emit(number)
            )
        hidden = len(timers) - len(self.chips)
        self._more.setText(self.tr("{count} more").format(count=QLocale().toString(hidden)))
        self._more.setVisible(hidden > 0)
        self._count()
        self.show_parts([*self.chips, self._more] if hidden > 0 else self.chips)
        before = [self.tab_after] if self.tab_after else []
        for one, following in pairwise([*before, *(chip.button for chip in self.chips)]):
            self.setTabOrder(one, following)
        self.setVisible(bool(self.chips))

    def _count(self) -> None:
        """Show the time that is left, and wait until one of the texts changes."""
        now = self._now()
        for chip in self.chips:
            chip.show_left(now)
        running = [chip.timer.due - now for chip in self.chips if not chip.timer.paused_left]
        if any(left > 0 for left in running):
            wait = min(
                left % 1 if left <= CLOCK_S + 60 else left % 60 for left in running if left > 0
            )
            self._timer.start(ceil(wait * 1000) + 5)


class TimerChip(QFrame):
    def __init__(self, timer: PendingTimer, parent: QWidget) -> None:
        super().__init__(parent)
        self.timer = timer
        self.setProperty("look", "notice")
        label = single_line(timer.label) or self._default_name()
        name = ElidedLabel(label, self)
        name.setFixedWidth(min(name.sizeHint().width(), MAX_NAME_PX))
        icon = IconLabel("clock" if timer.kind == "alarm" else "timer", self, size=ICON_PX)
        self._left = plain_label("", "muted")
        tip = self._cancel_text(label)
        self.button = IconButton("close", tip, self, size=14)
        parts = (icon, name, self._left, self.button)
        hbox(*parts, parent=self, margins=(SPACE + 2, 0, 2, 0))
        self.setAccessibleName(label)

    @property
    def left(self) -> str:
        """The time that is left, as it is shown."""
        return self._left.text()

    def show_left(self, now: float) -> None:
        """Show how much is left at that time, in s since the epoch."""
        text = format_left(self.timer.paused_left or self.timer.due - now)
        if self.timer.paused_left:
            text = self.tr("{time}, paused").format(time=text)
        if text != self._left.text():
            self._left.setText(text)
            self._left.setAccessibleName(text)

    def _cancel_text(self, label: str) -> str:
        if self.timer.label:
            return self.tr("Cancel {name}").format(name=label)
        if self.timer.kind == "alarm":
            return self.tr("Cancel the alarm at {time}").format(time=label)
        if self.timer.kind == "timer":
            return self.tr("Cancel the timer")
        return self.tr("Cancel the reminder")

    def _default_name(self) -> str:
        if self.timer.kind == "alarm":
            when = QDateTime.fromSecsSinceEpoch(round(self.timer.due))
            return QLocale().toString(when.time(), QLocale.FormatType.ShortFormat)
        return self.tr("Timer") if self.timer.kind == "timer" else self.tr("Reminder")


def format_left(seconds: float) -> str:
    """``4:59``; from one hour on ``2 h 5 min``, from two days on ``3 d 4 h``."""
    whole = max(ceil(seconds), 0)
    if whole <= CLOCK_S:
        return f"{whole // 60}:{whole % 60:02}"
    minutes = ceil(seconds / 60)
    if minutes < 48 * 60:
        text = translate("TimerChip", "{hours} h {minutes} min")
        return text.format(hours=minutes // 60, minutes=minutes % 60)
    hours = ceil(seconds / 3600)
    return translate("TimerChip", "{days} d {hours} h").format(days=hours // 24, hours=hours % 24)
