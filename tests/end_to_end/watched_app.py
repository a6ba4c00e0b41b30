"""The real application, watched: every event is printed as a line of JSON, and a few commands on
standard input say what a person would see. Run as ``python -m tests.end_to_end.watched_app``.

    grab FILE.png    save what the window shows
    retry            follow the link of an error's Retry
    transcript       print the transcript's text as a JSON line
    quit             close the window
"""

from __future__ import annotations

import json
import sys
import threading

from PySide6.QtCore import QObject, Qt, QUrl, Signal

from app.gui import application
from app.settings import load


class Commands(QObject):
    """Lines of standard input, brought into Qt's thread."""

    given = Signal(str)

    def start(self) -> None:
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin:
            self.given.emit(line.strip())


class WatchedApplication(application.Application):
    def __init__(self, *arguments) -> None:
        super().__init__(*arguments)
        self._bridge.happened.connect(lambda event: tell(event.to_json()))
        self._bridge.ready.connect(lambda ready: tell({"event": "ready", "ready": ready}))
        self.commands = Commands()
        self.commands.given.connect(self._obey, Qt.ConnectionType.QueuedConnection)
        self.commands.start()
        tell({"event": "window", "id": int(self.window.winId())})

    def _obey(self, line: str) -> None:
        command, _, argument = line.partition(" ")
        match command:
            case "grab":
                tell({"event": "grabbed", "saved": self.window.grab().save(argument)})
            case "transcript":
                tell({"event": "transcript", "text": self.window.transcript.toPlainText()})
            case "retry":
                self.window.transcript.anchorClicked.emit(QUrl("action:retry"))
            case "quit":
                self.window.close()


def tell(line: dict[str, object]) -> None:
    print(json.dumps(line), flush=True)


if __name__ == "__main__":
    application.Application = WatchedApplication  # type: ignore[misc]
    sys.exit(application.run(load()))
