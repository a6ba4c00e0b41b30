"""How loud it is: a bar on a decibel scale, the peak held above it, and a word that judges it."""

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

from app.gui.kit.stylesheet import theme_of
from app.gui.kit.theme import SPACE, Theme

FLOOR_DB = -60.0
"""Where the scale begins: a quiet room."""
HOT_DB = -6.0
"""From here on the bar warns: a louder word may clip."""
CLIPS_DB = -0.3
"""The largest sample but a few: the converter had no room above it."""
QUIET_DB = -40.0
"""Speech whose loudest moment stays below this is too quiet to be understood well."""

FALL_DB_PER_S = 40.0
HOLD_S = 1.2
"""How long the peak stands before it falls, as on a mixing desk."""
WINDOW_S = 3.0
"""The word is about the loudest moment of so long: it must outlast the pauses between words."""
CLIP_SHOWN_S = 2.0

FRAME_MS = 33
SPOKEN_EVERY_S = 1.0
"""A screen reader is told no more often than this."""

BAR_PX = 12
TICKS_DB = (-60, -50, -40, -30, -20, -10, 0)


class Verdict(Enum):
    """What the level means for somebody who talks."""

    NONE = "none"
    QUIET = "quiet"
    GOOD = "good"
    CLIPS = "clips"


@dataclass(frozen=True, slots=True)
class Shown:
    """What the meter shows at one instant, in dB."""

    level_db: float = FLOOR_DB
    peak_db: float = FLOOR_DB
    verdict: Verdict = Verdict.NONE


class Ballistics:
    """How the shown level follows the measured one: up at once, down slowly. Times are in s."""

    def __init__(self, at: float) -> None:
        self._began = self._fed_at = self._peak_at = at
        self._level_db = self._peak_db = FLOOR_DB
        self._clipped_at = -math.inf
        self._loudest: collections.deque[tuple[float, float]] = collections.deque()

    def feed(self, dbfs: float, at: float) -> None:
        level_db = min(max(dbfs, FLOOR_DB), 0.0)
        self._level_db = max(level_db, self._fallen(self._level_db, at - self._fed_at))
        self._fed_at = at
        if level_db >= self._peak(at):
            self._peak_db, self._peak_at = level_db, at
        if dbfs >= CLIPS_DB:
            self._clipped_at = at
        while self._loudest and self._loudest[-1][1] <= level_db:
            self._loudest.pop()
        self._loudest.append((at, level_db))

    def shown(self, at: float) -> Shown:
        return Shown(
            self._fallen(self._level_db, at - self._fed_at), self._peak(at), self._verdict(at)
        )

    def _peak(self, at: float) -> float:
        return self._fallen(self._peak_db, at - self._peak_at - HOLD_S)

    def _verdict(self, at: float) -> Verdict:
        while self._loudest and self._loudest[0][0] < at - WINDOW_S:
            self._loudest.popleft()
        if at - self._clipped_at < CLIP_SHOWN_S:
            return Verdict.CLIPS
        if self._loudest and self._loudest[0][1] >= QUIET_DB:
            return Verdict.GOOD
        return Verdict.QUIET if at - self._began >= WINDOW_S else Verdict.NONE

    @staticmethod
    def _fallen(db: float, for_s: float) -> float:
        return max(db - FALL_DB_PER_S * max(for_s, 0.0), FLOOR_DB)


class LevelMeter(QWidget):
    """Give it levels with ``set_level`` as often as they come; it paints at most 30 times a second,
    only while it is active, and only what has changed."""

    def __init__(
        self,
        parent: QWidget | None = None,
        clock: Callable[[], float] = time.monotonic,
        *,
        judges: bool = True,
    ) -> None:
        """``clock`` gives seconds; ``judges``: whether it says what the level means for somebody
        who talks."""
        super().__init__(parent)
        self._clock = clock
        self._judges = judges
        self._active = False
        self._follow = Ballistics(clock())
        self._shown = Shown()
        self._spoken_at = -math.inf
        self._frames = QTimer(self, interval=FRAME_MS)
        self._frames.timeout.connect(self._show)
        self.setObjectName("levelMeter")
        self.setAccessibleName(self.tr("Level"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._words = {
            Verdict.NONE: "",
            Verdict.QUIET: self.tr("Too quiet"),
            Verdict.GOOD: self.tr("Good"),
            Verdict.CLIPS: self.tr("Too loud"),
        }
        self._describe()

    @property
    def word(self) -> str:
        """What the level means: shown beside the bar."""
        return self._words[self._shown.verdict] if self._active and self._judges else ""

    def set_level(self, dbfs: float) -> None:
        """The loudest sample (or the RMS) of the latest sound in dB of full scale, 0 at most; for
        silence -inf. Ignored while the meter is not active."""
        if self._active:
            self._follow.feed(dbfs, self._clock())

    def set_active(self, active: bool) -> None:
        """Whether there is anything to measure; an inactive meter is empty and costs nothing."""
        if active != self._active:
            self._active = active
            self._follow = Ballistics(self._clock())
            self._shown = Shown()
            if active:
                self._frames.start()
            else:
                self._frames.stop()
            self._describe()
            self.update()

    def _show(self) -> None:
        before, self._shown = self._shown, self._follow.shown(self._clock())
        if self._as_painted(self._shown) != self._as_painted(before):
            self.update()
        if self._clock() - self._spoken_at >= SPOKEN_EVERY_S:
            self._describe()

    def _as_painted(self, shown: Shown) -> tuple[int, int, Verdict]:
        bar = self._bar()
        return (
            round(self._x(shown.level_db, bar)),
            round(self._x(shown.peak_db, bar)),
            shown.verdict,
        )

    def _describe(self) -> None:
        """The value as text, for screen readers."""
        self._spoken_at = self._clock()
        level = round(self._shown.peak_db)
        if not self._active:
            text = self.tr("Not measuring")
        elif self.word:
            text = self.tr("{level} decibels: {word}").format(level=level, word=self.word)
        else:
            text = self.tr("{level} decibels").format(level=level)
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    # --- Qt -------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(320, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        line = self._small().lineSpacing()
        return QSize(160, max(BAR_PX, line) + SPACE // 2 + line)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small_font())
        theme = theme_of(self)
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
        shown = self._shown
        if shown.level_db > FLOOR_DB:
            painter.setBrush(QColor(self._colour(shown.level_db, theme)))
            filled = self._between(FLOOR_DB, shown.level_db, bar).adjusted(0, 2, 0, -2)
            painter.drawRoundedRect(filled, BAR_PX / 2 - 2, BAR_PX / 2 - 2)
        if shown.peak_db > FLOOR_DB:
            painter.setBrush(QColor(self._colour(shown.peak_db, theme)))
            x = min(max(self._x(shown.peak_db, bar), bar.left() + 1.5), bar.right() - 1.5)
            painter.drawRoundedRect(QRectF(x - 1.5, bar.top(), 3, bar.height()), 1.5, 1.5)

    def _paint_scale(self, painter: QPainter, theme: Theme) -> None:
        bar, metrics = self._bar(), self._small()
        painter.setPen(QColor(theme.text_muted))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the sign comes first
        room = metrics.horizontalAdvance("\N{MINUS SIGN}60") * 1.6
        step = 1 if bar.width() / (len(TICKS_DB) - 1) > room else 2
        for tick in TICKS_DB[::step]:
            text = str(tick).replace("-", "\N{MINUS SIGN}")
            width = metrics.horizontalAdvance(text)
            x = min(max(self._x(tick, bar) - width / 2, bar.left()), bar.right() - width)
            at = QRectF(x, bar.bottom() + SPACE / 2, width + 1, metrics.lineSpacing())
            painter.drawText(at, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_word(self, painter: QPainter, theme: Theme) -> None:
        bar, width = self._bar(), self._word_px()
        x = bar.right() + SPACE if self._left_to_right() else bar.left() - SPACE - width
        colours = {Verdict.CLIPS: theme.error, Verdict.QUIET: theme.listening}
        painter.setPen(QColor(colours.get(self._shown.verdict, theme.text_muted)))
        leading = (
            Qt.AlignmentFlag.AlignLeft if self._left_to_right() else Qt.AlignmentFlag.AlignRight
        )
        height = self._small().lineSpacing()
        at = QRectF(x, bar.center().y() - height / 2, width, height)
        painter.drawText(at, leading | Qt.AlignmentFlag.AlignVCenter, self.word)

    @staticmethod
    def _colour(db: float, theme: Theme) -> str:
        if db >= CLIPS_DB:
            return theme.error
        return theme.listening if db >= HOT_DB else theme.accent

    # --- where things are -----------------------------------------------------------------------

    def _left_to_right(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.LeftToRight

    def _bar(self) -> QRectF:
        top = max((self._small().lineSpacing() - BAR_PX) / 2, 0.0)
        beside = self._word_px() + SPACE
        left = 0 if self._left_to_right() else beside
        return QRectF(left, top, self.width() - beside, BAR_PX)

    def _x(self, db: float, bar: QRectF) -> float:
        share = (db - FLOOR_DB) / -FLOOR_DB
        return bar.left() + bar.width() * (share if self._left_to_right() else 1 - share)

    def _between(self, low_db: float, high_db: float, bar: QRectF) -> QRectF:
        low, high = sorted((self._x(low_db, bar), self._x(high_db, bar)))
        return QRectF(low, bar.top(), high - low, bar.height()).adjusted(2, 0, -2, 0)

    def _word_px(self) -> int:
        metrics = self._small()
        return max(metrics.horizontalAdvance(word) for word in self._words.values()) + 1

    def _small_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.85)
        return font

    def _small(self) -> QFontMetrics:
        return QFontMetrics(self._small_font())
