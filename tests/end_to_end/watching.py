"""Starts the watched application and waits for what it tells."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 60.0
"""For a busy machine; nothing waits this long when all is well."""


class Watched:
    """One run of a program that prints an event a line."""

    def __init__(self, process: subprocess.Popen[str], environment: dict[str, str]) -> None:
        self.process = process
        self.cwd = ROOT
        self.environment = environment
        self.events: list[dict[str, Any]] = []
        self._new: queue.Queue[dict[str, Any] | None] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            with contextlib.suppress(ValueError):
                self._new.put(json.loads(line))
        self._new.put(None)

    def tell(self, command: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()

    def wait_for(
        self, name: str, accept: Callable[[dict[str, Any]], bool] = bool
    ) -> dict[str, Any]:
        """The next event of that name which ``accept`` takes."""
        while True:
            try:
                event = self._new.get(timeout=PATIENCE_S)
            except queue.Empty:
                raise AssertionError(f"no {name} within {PATIENCE_S} s") from None
            if event is None:
                raise AssertionError(f"the program ended before {name}")
            self.events.append(event)
            if event["event"] == name and accept(event):
                return event

    def of(self, name: str) -> list[dict[str, Any]]:
        """All events of that name so far."""
        return [event for event in self.events if event["event"] == name]

    @property
    def transcript(self) -> str:
        """What the transcript shows now."""
        self.tell("transcript")
        return str(self.wait_for("transcript")["text"])


@contextlib.contextmanager
def watched_app(
    home: Path, env: dict[str, str], *, within: Sequence[str] = (), **settings: str
) -> Iterator[Watched]:
    """The application in a window; ``settings`` as in ``REPARTEE_…`` variables. ``within`` is the
    command that runs it, where it does not run directly."""
    variables = {f"REPARTEE_{name.upper()}": value for name, value in settings.items()}
    environment = {**os.environ, "REPARTEE_HOME": str(home), **env, **variables}
    process = subprocess.Popen(
        [*within, sys.executable, "-m", "tests.end_to_end.watched_app"],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    watched = Watched(process, environment)
    try:
        yield watched
    finally:
        with contextlib.suppress(BrokenPipeError):
            watched.tell("quit")
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise
        finally:
            assert process.stdin
            assert process.stdout
            with contextlib.suppress(BrokenPipeError):
                process.stdin.close()
            process.stdout.close()
