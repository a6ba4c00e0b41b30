"""Measures the start-up time, and memory and CPU time of the idle program.

    python -m tests.benchmarks.start_up [--repeat 5] [--idle 20] [--voice FILE.onnx] [--cold]

The real application runs on a private X server and a private sound server. The baseline is an empty
window made with Python and Qt on the same screen. *Shown* is the time from the start of the process
to the first paint, *ready* the time until voice and speech recognition are loaded and microphone
and speaker are open. Then the program is idle: RSS in MB, and CPU time in percent of one core,
which ``--threads`` lists per thread.

``--cold`` evicts the files of Python and its packages from the system's cache before each start.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import resource
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.end_to_end.watching import ROOT, watched_app
from tests.rig import screen, sound_server
from tests.voices import real_voice

EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, lambda: print("painted", flush=True))

app = QApplication([])
window = Window()
window.resize(480, 800)
window.show()
sys.exit(app.exec())
"""
SETTLE_S = 18.0
"""Fillers are synthesized after the start, and the speaker stops after 15 s."""
TICKS_PER_S = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Start:
    shown_ms: float
    ready_ms: float
    rss_mb: float
    idle_percent: float
    threads: dict[str, float]
    """Percent of a core, by thread name and number."""


def rest(pid: int, idle_s: float) -> tuple[float, float, dict[str, float]]:
    """Let the process idle. Returns MB, percent of a core, and percent per thread."""
    time.sleep(SETTLE_S if idle_s else 0)
    before, since = spent_s(pid), time.monotonic()
    time.sleep(idle_s)
    passed = time.monotonic() - since
    threads = {
        name: 100 * (seconds - before.get(name, 0.0)) / passed
        for name, seconds in spent_s(pid).items()
    }
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6, sum(threads.values()), threads


def spent_s(pid: int) -> dict[str, float]:
    """Return the CPU seconds of each thread."""
    spent = {}
    for task in Path(f"/proc/{pid}/task").iterdir():
        with contextlib.suppress(OSError):  # the thread has just ended
            name, _, rest = (task / "stat").read_text().partition("(")[2].rpartition(")")
            fields = rest.split()
            spent[f"{name} {task.name}"] = (int(fields[11]) + int(fields[12])) / TICKS_PER_S
    return spent


def start_app(home: Path, env: dict[str, str], voice: str, idle_s: float) -> Start:
    began = time.monotonic()
    with watched_app(home, env, voice=voice) as app:
        app.wait_for("painted")
        shown_ms = (time.monotonic() - began) * 1000
        app.wait_for("ready", lambda event: event["ready"])
        ready_ms = (time.monotonic() - began) * 1000
        figures = rest(app.process.pid, idle_s)
    return Start(shown_ms, ready_ms, *figures)


def start_empty(env: dict[str, str], idle_s: float) -> Start:
    began = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-c", EMPTY], env={**os.environ, **env}, stdout=subprocess.PIPE, cwd=ROOT
    )
    assert process.stdout
    try:
        process.stdout.readline()
        shown_ms = (time.monotonic() - began) * 1000
        return Start(shown_ms, shown_ms, *rest(process.pid, idle_s))
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


def forget_files() -> None:
    """Evict the files of Python, its packages and the program from the system's cache."""
    folders = [Path(sysconfig.get_path(name)) for name in ("stdlib", "platlib")]
    for folder in (*folders, ROOT / "app"):
        for file in folder.rglob("*"):
            if file.is_file():
                with contextlib.suppress(OSError), file.open("rb") as opened:
                    os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def starts(start: Callable[[float], Start], repeat: int, idle_s: float, cold: bool) -> list[Start]:
    """Measure the starts; the last process idles for ``idle_s``. The first start, which fills
    caches, does not count."""
    start(0.0)
    made = []
    for number in range(repeat):
        if cold:
            forget_files()
        made.append(start(idle_s if number == repeat - 1 else 0.0))
    return made


def table(app: list[Start], empty: list[Start]) -> str:
    def figures(made: list[Start]) -> tuple[float, ...]:
        return (
            statistics.median(one.shown_ms for one in made),
            max(one.shown_ms for one in made),
            statistics.median(one.ready_ms for one in made),
            made[-1].rss_mb,
            made[-1].idle_percent,
        )

    ours, base = figures(app), figures(empty)
    ratios = [f"{one / other:.2f}" if other else "" for one, other in zip(ours, base, strict=True)]
    names = ("shown ms", "shown ms (worst)", "ready ms", "RSS MB", "idle CPU %")
    return "\n".join(
        (
            f"| what | {' | '.join(names)} |",
            "|---|" + "---:|" * len(names),
            f"| an empty window | {' | '.join(f'{value:.1f}' for value in base)} |",
            f"| **Repartee** | {' | '.join(f'{value:.1f}' for value in ours)} |",
            f"| ratio | {' | '.join(ratios)} |",
        )
    )


@contextlib.contextmanager
def surroundings() -> Iterator[dict[str, str]]:
    with screen() as display, sound_server() as sound:
        yield {**display.env, **sound.env}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--idle", type=float, default=20.0, metavar="SECONDS")
    parser.add_argument("--voice", type=Path)
    parser.add_argument("--cold", action="store_true")
    parser.add_argument("--threads", action="store_true")
    arguments = parser.parse_args()
    voice = str(arguments.voice or real_voice() or "basic")
    ways = (arguments.repeat, arguments.idle, arguments.cold)
    with surroundings() as env, tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        empty = starts(lambda idle_s: start_empty(env, idle_s), *ways)
        app = starts(lambda idle_s: start_app(home, env, voice, idle_s), *ways)
    cold = ", files not in memory" if arguments.cold else ""
    print(f"Voice {Path(voice).stem}; median of {arguments.repeat} starts{cold}.\n")
    print(table(app, empty))
    if arguments.threads:
        print(json.dumps({k: round(v, 2) for k, v in app[-1].threads.items() if v}, indent=1))


if __name__ == "__main__":
    main()
