"""Measures the window with a long transcript: opening, streaming, resizing, changing the theme.

    python -m tests.benchmarks.transcript [--messages 10000] [--seconds 20]

Each row is measured twice in the same run: with the product's transcript, and with a plain
``QTextBrowser`` that gets all messages as one Markdown text, and each token as it arrives (the
baseline; streamed text stays plain text).

*Lag* is how late a 5 ms timer fires in the window's thread. *Audio* is how late a Python thread
with a period of 10 ms runs; it needs the interpreter, as PortAudio's callbacks do. The ratio
compares the largest lags. The window is offscreen unless ``QT_QPA_PLATFORM`` is set.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget

from app.engine.contracts.events import ReplyDelta, ReplyFinished, TurnStarted, UserMessage
from app.engine.contracts.ports import Message
from app.gui.chat.transcript_view import TranscriptView
from app.gui.kit.stylesheet import Appearance
from tests.gui.recorded_session import ended

TOKENS_PER_S = 1000
HEARTBEAT_S = 0.005
CALLBACK_S = 0.010
LAG_MAX = 3
"""The column that is compared: the longest time that the window was blocked."""

PROSE = "The Moon is **far** away, about 384,400 km. Light takes *1.3 seconds*; see `orbit`. " * 4
LISTS = "- perigee\n- apogee\n  - seen from the Earth\n- [a link](https://example.org)\n"
CODE = "```python\n" + "for day in range(28):\n    print(day, phase(day))\n" * 6 + "```\n"
TABLE = "| day | phase | light |\n|---|---|---:|\n" + "| 1 | new | 0 % |\n" * 8
MIXED = "\n\n".join(("## The Moon", PROSE, LISTS, PROSE, CODE, TABLE, PROSE))


class Naive(QTextBrowser):
    """What one writes first."""

    def show_conversation(self, messages: Sequence[Message]) -> None:
        self.setMarkdown("\n\n".join(message.content for message in messages))
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def begin(self) -> None:
        pass

    def take(self, token: str) -> None:
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.insertPlainText(token)

    def end(self, text: str) -> None:
        pass


class Ours(TranscriptView):
    def begin(self) -> None:
        self.show_event(TurnStarted(turn=1, source="typed"))
        self.show_event(UserMessage(turn=1, text="Tell me all."))

    def take(self, token: str) -> None:
        self.show_event(ReplyDelta(turn=1, text=token))

    def end(self, text: str) -> None:
        self.show_event(ReplyFinished(turn=1, reason="stop"))
        self.show_event(ended(1, text))


def conversation(count: int) -> list[Message]:
    """Return questions and answers; every tenth answer has lists, code and a table."""
    made = []
    for number in range(count // 2):
        made.append(Message("user", f"How far away is the Moon, for the {number}th time?"))
        made.append(Message("assistant", MIXED if number % 10 == 9 else PROSE))
    return made


@dataclass
class Lags:
    """Delays in ms."""

    window: list[float] = field(default_factory=list)
    audio: list[float] = field(default_factory=list)

    def columns(self) -> list[float]:
        ordered = sorted(self.window)
        p99 = ordered[min(int(len(ordered) * 0.99), len(ordered) - 1)]
        return [statistics.median(ordered), p99, ordered[-1], max(self.audio)]


@contextmanager
def watched() -> Iterator[Lags]:
    lags = Lags()
    over = threading.Event()
    due = time.perf_counter() + HEARTBEAT_S

    def beat() -> None:
        nonlocal due
        now = time.perf_counter()
        lags.window.append(max(now - due, 0.0) * 1000)
        due = now + HEARTBEAT_S

    def call_back() -> None:
        while not over.is_set():
            before = time.perf_counter()
            time.sleep(CALLBACK_S)
            lags.audio.append((time.perf_counter() - before - CALLBACK_S) * 1000)

    heart = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=round(HEARTBEAT_S * 1000))
    heart.timeout.connect(beat)
    heart.start()
    thread = threading.Thread(target=call_back)
    thread.start()
    yield lags
    heart.stop()
    over.set()
    thread.join()


def spin(seconds: float) -> None:
    """Process the window's events."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def took_ms(act: Callable[[], object]) -> float:
    """Wait until the change is painted."""
    began = time.perf_counter()
    act()
    QApplication.processEvents()
    return (time.perf_counter() - began) * 1000


def stream(view: Naive | Ours, text: str, seconds: float) -> list[float]:
    """Stream tokens of four characters at a fixed rate, then end. A slow view gets fewer tokens."""
    tokens = [text[at : at + 4] for at in range(0, len(text), 4)]
    given = 0
    view.begin()
    with watched() as lags:
        began = time.perf_counter()

        def feed() -> None:
            nonlocal given
            passed = time.perf_counter() - began
            if passed > seconds:
                return
            due = min(int(passed * TOKENS_PER_S), len(tokens), given + TOKENS_PER_S // 10)
            for token in tokens[given:due]:
                view.take(token)
            given = due

        feeder = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=4)
        feeder.timeout.connect(feed)
        feeder.start()
        spin(seconds)
        feeder.stop()
        view.end("".join(tokens[:given]))
        spin(1.0)
    return lags.columns()


def shown(kind: type[Naive] | type[Ours]) -> Naive | Ours:
    view = kind()
    view.resize(720, 900)
    view.show()
    spin(0.2)
    return view


def gone(view: QWidget) -> None:
    view.hide()
    view.deleteLater()
    spin(0.1)


def rss_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def measure(
    kind: type[Naive] | type[Ours], appearance: Appearance, messages: list[Message], seconds: float
) -> dict[str, list[float]]:
    """Return a mapping from row name to figures."""
    rows: dict[str, list[float]] = {}
    view = shown(kind)
    before_mb = rss_mb()
    with watched() as lags:
        opened_ms = took_ms(lambda: view.show_conversation(messages))
        spin(1.5)
    rows[f"open {len(messages):,} messages"] = [opened_ms, *lags.columns()]
    memory_mb = rss_mb() - before_mb
    for name, act in (
        ("resize", lambda: view.resize(600, 900)),
        ("light → dark", lambda: appearance.choose("dark")),
    ):
        with watched() as lags:
            change_ms = took_ms(act)
            spin(1.5)
        rows[name] = [change_ms, *lags.columns()]
    appearance.choose("light")
    gone(view)
    mixed = (MIXED + "\n\n") * (round(seconds * TOKENS_PER_S * 4) // len(MIXED) + 1)
    one_paragraph = mixed.replace("\n", " ")
    for name, text in (("mixed", mixed), ("one paragraph", one_paragraph)):
        view = shown(kind)
        figures = stream(view, text[: round(seconds * TOKENS_PER_S * 4)], seconds)
        rows[f"stream 1,000 tokens/s, {name}"] = [float("nan"), *figures]
        gone(view)
    rows["memory of the open transcript, MB"] = [memory_mb]
    return rows


def table(ours: dict[str, list[float]], naive: dict[str, list[float]]) -> str:
    lines = [
        "| what | done ms | lag p50 | lag p99 | lag max | audio max | baseline: done ms | lag p50 "
        "| lag p99 | lag max | audio max | ratio |",
        "|---|" + "---:|" * 11,
    ]
    for name, figures in ours.items():
        if len(figures) == 1:
            lines.append(f"\n{name}: {figures[0]:.0f}, baseline {naive[name][0]:.0f}.")
            continue
        cells = ["" if value != value else f"{value:.1f}" for value in (*figures, *naive[name])]
        ratio = figures[LAG_MAX] / naive[name][LAG_MAX]
        lines.append(f"| {name} | {' | '.join(cells)} | {ratio:.3f} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--seconds", type=float, default=20.0)
    arguments = parser.parse_args()
    app = QApplication([])
    appearance = Appearance(app, "light")
    messages = conversation(arguments.messages)
    size = sum(len(message.content) for message in messages)
    ours = measure(Ours, appearance, messages, arguments.seconds)
    naive = measure(Naive, appearance, messages, arguments.seconds)
    print(f"{len(messages):,} messages of {size / 1e6:.1f} M characters; times in ms.\n")
    print(table(ours, naive))


if __name__ == "__main__":
    main()
