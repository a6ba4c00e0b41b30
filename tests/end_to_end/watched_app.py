"""The real application, watched: every event is printed as a line of JSON, and a few commands on
standard input say what a person would see. Run as ``python -m tests.end_to_end.watched_app``.

    retry            follow the link of an error's Retry
    grab FILE.png    save what is in front: a dialog, or else the window, and an open menu
    front            print the class of that
    size-top 480x800 resize it
    close-top        close it
    tab N            show its tab of that number, from 0
    click NAME       click the button of that object name
    say TEXT         as typed
    settings         open the settings
    settings-page PAGE  show a page of the settings
    size 480x800     resize the window
    unfold N         show the details of the tool call of that number, from 0
    transcript       print the transcript's text as a JSON line
    quit             close the window

The first run is taken for done, unless FIRST_RUN is set. The natural voices that come with Repartee
are left out, because they take seconds to load, unless BUNDLED_VOICES is set. PSEUDO_LOCALE,
``accents`` or ``ar``, is the language of the window.
"""

from __future__ import annotations

import functools
import json
import os
import sys
import threading
import time

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QTabWidget, QWidget

from app.cli.main import main
from app.config.paths import config_folder
from app.gui import application
from app.gui.chat.shown_call import FOLD
from app.gui.setup.setup_controller import DONE_KEY
from app.services.tts import bundled_voices
from tests.pseudo_locale import PseudoLocale


class Commands(QObject):
    """Lines of standard input, brought into Qt's thread."""

    given = Signal(str)

    def start(self) -> None:
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin:
            self.given.emit(line.strip())


class FirstPaint(QObject):
    """Tells when the window has been painted for the first time."""

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            window.removeEventFilter(self)
            QTimer.singleShot(0, lambda: tell({"event": "painted"}))
        return False


class WatchedApplication(application.Application):
    def __init__(self, *arguments) -> None:
        super().__init__(*arguments)
        self.bridge.event_received.connect(lambda event: tell(event.to_json()))
        self.bridge.ready.connect(lambda ready: tell({"event": "ready", "ready": ready}))
        self.commands = Commands()
        self.commands.given.connect(self._obey, Qt.ConnectionType.QueuedConnection)
        self.commands.start()
        self._first_paint = FirstPaint()
        self.window.installEventFilter(self._first_paint)
        tell({"event": "window", "id": int(self.window.winId())})

    def _obey(self, line: str) -> None:
        command, _, argument = line.partition(" ")
        match command:
            case "grab":
                tell({"event": "grabbed", "saved": picture(self._front()).save(argument)})
            case "settings":
                self.window.settingsRequested.emit()
            case "settings-page":
                self.settings_controller.dialog.pages.show_page(argument)
            case "front":
                tell({"event": "front", "class": type(self._front()).__name__})
            case "size-top":
                width, height = map(int, argument.split("x"))
                front = self._front()
                front.resize(width, min(height, front.maximumHeight()))
            case "close-top":
                self._front().close()
            case "tab":
                self._front().findChild(QTabWidget).setCurrentIndex(int(argument))
            case "click":
                buttons = self.window.findChildren(QAbstractButton, argument)
                next(button for button in buttons if button.isVisible()).click()
            case "size":
                self.window.resize(*map(int, argument.split("x")))
            case "unfold":
                calls = self.window.transcript.calls
                calls.follow_link(FOLD, calls.passages[int(argument)])
            case "transcript":
                tell({"event": "transcript", "text": self.window.transcript.toPlainText()})
            case "say":
                self.bridge.say(argument)
            case "retry":
                self.window.transcript.anchorClicked.emit(QUrl("action:retry"))
            case "quit":
                self.window.close()

    def _front(self) -> QWidget:
        dialogs = [one for one in self.window.findChildren(QDialog) if one.isVisible()]
        return dialogs[-1] if dialogs else self.window


def picture(front: QWidget) -> QPixmap:
    """``front`` with the menu that is open over it."""
    grabbed = front.grab()
    if menu := QApplication.activePopupWidget():
        painter = QPainter(grabbed)
        painter.drawPixmap(front.mapFromGlobal(menu.pos()), menu.grab())
        painter.end()
    return grabbed


def tell(line: dict[str, object]) -> None:
    print(json.dumps(line), flush=True)


def slow_down_the_clock() -> None:
    """For a picture of a tool at work: the real ones are done before it can be taken."""
    from app.tools.time import clock

    quick = clock.Clock.current_time

    @functools.wraps(quick)
    def current_time(self: clock.Clock, place: str | None = None) -> str:
        time.sleep(6)
        return quick(self, place)

    clock.Clock.current_time = current_time  # type: ignore[method-assign]


def speak_pseudo(app: QApplication, wanted: str) -> str:
    kind = "ar" if os.environ["PSEUDO_LOCALE"] == "ar" else "accents"
    app.installTranslator(PseudoLocale(kind, app))
    app.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return kind


if __name__ == "__main__":
    if "PSEUDO_LOCALE" in os.environ:
        application.set_language = speak_pseudo
    if "SLOW_CLOCK" in os.environ:
        slow_down_the_clock()
    if "BUNDLED_VOICES" not in os.environ:
        bundled_voices.installed = list
    if "FIRST_RUN" not in os.environ:
        file = str(config_folder() / "window.ini")
        QSettings(file, QSettings.Format.IniFormat).setValue(DONE_KEY, True)
    application.Application = WatchedApplication  # type: ignore[misc]
    sys.exit(main([]))
