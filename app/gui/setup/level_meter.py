"""A level meter: a bar on a decibel scale, its recent peak, and a word that rates the level."""

from __future__ import annotations

import collections
import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui.kit.theme import SPACE, Theme, current_theme

FLOOR_DB = -60.0
"""The lower end of the scale: a quiet room."""
WARNING_DB = -6.0
"""From this level up, the bar has a warning color: a louder word may clip."""
CLIPS_DB = -0.3
"""From this level up, the converter clips or is about to."""
QUIET_DB = -40.0
"""Speech whose loudest moment is below this is too quiet to be recognized well."""

FALL_DB_PER_S = 40.0
HOLD_S = 1.2
"""The time before the peak marker falls, as on a mixing desk."""
WINDOW_S = 3.0
"""The rating is that of the loudest moment in this window, which outlasts pauses between words."""
CLIP_SHOWN_S = 2.0

FRAME_MS = 33
ANNOUNCE_INTERVAL_S = 1.0
"""The description for screen readers changes at most this often."""

BAR_PX = 12
TICKS_DB = (-60, -50, -40, -30, -20, -10, 0)


class Rating(Enum):
    """What the level means for speech."""

    NONE = "none"
    QUIET = "quiet"
    GOOD = "good"
    CLIPS = "clips"


@dataclass(frozen=True, slots=True)
class Reading:
    """What the meter shows at one instant, in dB."""

    level_db: float = FLOOR_DB
    peak_db: float = FLOOR_DB
    rating: Rating = Rating.NONE


class Ballistics:
    """How the meter follows the measured level: up at once, down slowly. Times are in s."""

    def __init__(self, at: float) -> None:
        self._began = self._fed_at = self._peak_at = at
        self._level_db = self._peak_db = FLOOR_DB
        self._clipped_at = -math.inf
        self._loudest: collections.deque[tuple[float, float]] = collections.deque()
        """Times and levels in the window, each louder than all that follow."""

    def feed(self, dbfs: float, at: float) -> None:
        level_db = min(max(dbfs, FLOOR_DB), 0.0)
        self._level_db = max(level_db, _fallen(self._level_db, at - self._fed_at))
        self._fed_at = at
        if level_db >= self._peak(at):
            self._peak_db, self._peak_at = level_db, at
        if dbfs >= CLIPS_DB:
            self._clipped_at = at
        while self._loudest and self._loudest[-1][1] <= level_db:
            self._loudest.pop()
        self._loudest.append((at, level_db))

    def reading(self, at: float) -> Reading:
        level_db = _fallen(self._level_db, at - self._fed_at)
        return Reading(level_db, self._peak(at), self._rating(at))

    def _peak(self, at: float) -> float:
        return _fallen(self._peak_db, at - self._peak_at - HOLD_S)

    def _rating(self, at: float) -> Rating:
        while self._loudest and self._loudest[0][0] < at - WINDOW_S:
            self._loudest.popleft()
        if at - self._clipped_at < CLIP_SHOWN_S:
            return Rating.CLIPS
        if self._loudest and self._loudest[0][1] >= QUIET_DB:
            return Rating.GOOD
        return Rating.QUIET if at - self._began >= WINDOW_S else Rating.NONE


def _fallen(db: float, for_s: float) -> float:
    return max(db - FALL_DB_PER_S * max(for_s, 0.0), FLOOR_DB)


class LevelMeter(QWidget):
    """Repaints at most 30 times a second, only while it is active, and only when it changes."""

    def __init__(
        self,
        parent: QWidget | None = None,
        clock: Callable[[], float] = time.monotonic,
        *,
        rates_level: bool = True,
    ) -> None:
        """``clock`` returns seconds; ``rates_level``: whether it rates the level as speech."""
        super().__init__(parent)
        self._clock = clock
        self._rates_level = rates_level
        self._active = False
        self._ballistics = Ballistics(clock())
        self._reading = Reading()
        self._frames = QTimer(self, interval=FRAME_MS)
        self._frames.timeout.connect(self._show)
        self.setObjectName("levelMeter")
        self.setAccessibleName(self.tr("Level"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._words = {
            Rating.NONE: "",
            Rating.QUIET: self.tr("Too quiet"),
            Rating.GOOD: self.tr("Good"),
            Rating.CLIPS: self.tr("Too loud"),
        }
        self._describe()

    @property
    def word(self) -> str:
        """The rating, which is shown beside the bar."""
        return self._words[self._reading.rating] if self._active and self._rates_level else ""

    def set_level(self, dbfs: float) -> None:
        """Show the peak (or RMS) of the latest sound, in dB of full scale: 0 at most, -inf for
        silence. An inactive meter ignores it."""
        if self._active:
            self._ballistics.feed(dbfs, self._clock())

    def set_active(self, active: bool) -> None:
        """Whether a level is being measured. An inactive meter is empty and uses no CPU time."""
        if active != self._active:
            self._active = active
            self._ballistics = Ballistics(self._clock())
            self._reading = Reading()
            if active:
                self._frames.start()
            else:
                self._frames.stop()
            self._describe()
            self.update()

    def _show(self) -> None:
        before, self._reading = self._reading, self._ballistics.reading(self._clock())
        if self._as_painted(self._reading) != self._as_painted(before):
            self.update()
        if self._clock() - self._described_at >= ANNOUNCE_INTERVAL_S:
            self._describe()

    def _as_painted(self, reading: Reading) -> tuple[int, int, Rating]:
        return round(self._x(reading.level_db)), round(self._x(reading.peak_db)), reading.rating

    def _describe(self) -> None:
        """Set the value as text, for screen readers."""
        self._described_at = self._clock()
        text = self.tr("{level} decibels: {word}") if self.word else self.tr("{level} decibels")
        text = text.format(level=round(self._reading.peak_db), word=self.word)
        if not self._active:
            text = self.tr("Not measuring")
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    # --- painting -------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(320, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        line = self._metrics().lineSpacing()
        return QSize(160, max(BAR_PX, line) + SPACE // 2 + line)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        theme = current_theme()
        self._paint_bar(painter, theme)
        self._paint_scale(painter, theme)
        self._paint_word(painter, theme)
        painter.end()

    def _paint_bar(self, painter: QPainter, theme: Theme) -> None:
        bar = self._bar()
        painter.setPen(QColor(theme.border))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), BAR_PX / 2, BAR_PX / 2)
        if not self._active:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        level_db, peak_db = self._reading.level_db, self._reading.peak_db
        if level_db > FLOOR_DB:
            painter.setBrush(QColor(_color(level_db, theme)))
            left, right = sorted((self._x(FLOOR_DB), self._x(level_db)))
            filled = QRectF(left + 2, bar.top() + 2, right - left - 4, bar.height() - 4)
            painter.drawRoundedRect(filled, BAR_PX / 2 - 2, BAR_PX / 2 - 2)
        if peak_db > FLOOR_DB:
            painter.setBrush(QColor(_color(peak_db, theme)))
            x = min(max(self._x(peak_db), bar.left() + 1.5), bar.right() - 1.5)
            painter.drawRoundedRect(QRectF(x - 1.5, bar.top(), 3, bar.height()), 1.5, 1.5)

    def _paint_scale(self, painter: QPainter, theme: Theme) -> None:
        bar, metrics = self._bar(), self._metrics()
        painter.setPen(QColor(theme.text_muted))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the sign comes first
        tick_px = metrics.horizontalAdvance("\N{MINUS SIGN}60") * 1.6
        step = 1 if bar.width() / (len(TICKS_DB) - 1) > tick_px else 2
        for tick in TICKS_DB[::step]:
            text = str(tick).replace("-", "\N{MINUS SIGN}")
            width = metrics.horizontalAdvance(text)
            x = min(max(self._x(tick) - width / 2, bar.left()), bar.right() - width)
            place = QRectF(x, bar.bottom() + SPACE / 2, width + 1, metrics.lineSpacing())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_word(self, painter: QPainter, theme: Theme) -> None:
        bar, width, height = self._bar(), self._word_px(), self._metrics().lineSpacing()
        colors = {Rating.CLIPS: theme.error, Rating.QUIET: theme.listening}
        painter.setPen(QColor(colors.get(self._reading.rating, theme.text_muted)))
        x, side = bar.right() + SPACE, Qt.AlignmentFlag.AlignLeft
        if self.isRightToLeft():
            x, side = bar.left() - SPACE - width, Qt.AlignmentFlag.AlignRight
        place = QRectF(x, bar.center().y() - height / 2, width, height)
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, self.word)

    # --- geometry -------------------------------------------------------------------------------

    def _bar(self) -> QRectF:
        top = max((self._metrics().lineSpacing() - BAR_PX) / 2, 0.0)
        beside = self._word_px() + SPACE
        left = beside if self.isRightToLeft() else 0
        return QRectF(left, top, self.width() - beside, BAR_PX)

    def _x(self, db: float) -> float:
        bar = self._bar()
        share = (db - FLOOR_DB) / -FLOOR_DB
        return bar.left() + bar.width() * (1 - share if self.isRightToLeft() else share)

    def _word_px(self) -> int:
        metrics = self._metrics()
        return max(metrics.horizontalAdvance(word) for word in self._words.values()) + 1

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.85)
        return font

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._font())


def _color(db: float, theme: Theme) -> str:
    if db >= CLIPS_DB:
        return theme.error
    return theme.listening if db >= WARNING_DB else theme.accent
