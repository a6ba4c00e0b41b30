"""Make a sheet of pictures of each view of the window: light and dark, narrow and wide, at twice
the pixels, in German and from right to left.

    .venv/bin/python packaging/views.py [FOLDER]

FOLDER is ``docs/views`` unless given. As in ``screenshots.py``, a screen, a sound card and a
loopback server are brought along; all else is the real program.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # for the sheets; the views have a screen

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter  # noqa: E402
from screenshots import KETTLE, Photographer  # noqa: E402

from tests import rig  # noqa: E402
from tests.loopback_replies import Answer, Reply  # noqa: E402

GAP, LABEL_H = 24, 30
SHEET_W = 2 * 480 + 3 * GAP
"""Two narrow windows stand side by side; what is wider is scaled to fit."""


@dataclass(frozen=True)
class Look:
    """How the program is looked at."""

    name: str
    theme: str = "light"
    width: int = 480
    env: dict[str, str] = field(default_factory=dict)


LOOKS = (
    Look("light, 480 px"),
    Look("dark, 480 px", "dark"),
    Look("German", env={"REPARTEE_LANGUAGE": "de"}),
    Look("right to left", "dark", env={"PSEUDO_LOCALE": "ar"}),
    Look("light, 1600 px", width=1600),
    Look("dark, 1600 px", "dark", 1600),
    Look("twice the pixels", env={"QT_SCALE_FACTOR": "2"}),
)


class Walk:
    """Goes through all views in one look."""

    def __init__(self, photographer: Photographer, look: Look) -> None:
        self._photographer = photographer
        self._look = look
        self.pictures: dict[str, Path] = {}

    def go(self) -> None:
        look = self._look
        size = f"{look.width}x800"
        with self._photographer.app(look.theme, *self._replies(), size=size, **look.env) as app:
            self._app = app
            self._views()

    def _replies(self) -> Sequence[Reply | Answer]:
        calls: list[tuple[str, dict[str, Any]]] = [
            ("calculate", {"expression": "18 * 23"}),
            ("convert_units", {"amount": 3, "unit": "miles", "to": "bananas"}),
        ]
        site: list[tuple[str, dict[str, Any]]] = [
            ("open_website", {"address": "https://www.example.org/kettles?sort=new"})
        ]
        said = "18 times 23 is **414**. I cannot measure a mile in bananas, I am afraid."
        return (
            Reply(KETTLE, 0.2),
            Reply(tool_calls=calls),
            Reply(said),
            Reply(tool_calls=site),
            Reply("As you like."),
        )

    def _views(self) -> None:
        app, ask = self._app, self._photographer.ask
        self._shoot("start")
        self._press("F1")
        self._shoot_dialog("keys")
        app.tell("settings")
        self._shoot_dialog("settings", close=False)
        app.tell("click soundCheckButton")
        self._shoot_dialog("sound-check")
        app.tell("click toolServersButton")
        self._shoot_dialog("tool-servers")
        app.tell("click setUpAgain")
        for step in ("model", "voice", "microphone"):
            self._shoot(f"first-run-{step}")
            app.tell("click setUpNext")
        ask(app, "Who made the first kettle?")
        app.wait_for("chunk_started", lambda event: event["chunk"] >= 2)
        self._shoot("conversation")
        self._press("Escape")
        app.wait_for("turn_ended")
        ask(app, "What is 18 times 23, and how many bananas are three miles?")
        app.wait_for("turn_ended")
        app.tell("unfold 0")
        self._shoot("tools")
        app.tell("click meterButton")
        self._shoot("response-times")
        app.tell("click meterButton")
        ask(app, "Show me the newest kettles.")
        app.wait_for("permission_asked")
        self._shoot("permission")
        self._press("Escape")
        self._press("ctrl+h")
        self._shoot("history")
        self._press("Escape")
        self._press("ctrl+shift+v")
        self._shoot_dialog("voices")
        app.tell("settings")
        self._wait_for_a_dialog("settings")
        app.tell("click contactsButton")
        self._shoot_dialog("contacts")
        app.tell("close-top")
        self._press("ctrl+m")
        self._shoot("compact")

    def _press(self, keys: str) -> None:
        screen = self._photographer.screen
        screen.focus(int(self._app.of("window")[0]["id"]))  # no window manager gives it back
        screen.press(keys)

    def _shoot(self, view: str) -> None:
        time.sleep(0.6)  # what unfolds has unfolded
        name = f"{view} {self._look.name}"
        self._photographer.shoot(self._app, name, "grab-top")
        self.pictures[view] = self._photographer.folder / f"{name}.png"

    def _shoot_dialog(self, view: str, *, close: bool = True) -> None:
        self._wait_for_a_dialog(view)
        self._app.tell(f"size-top {self._look.width}x800")
        self._shoot(view)
        if close:
            self._app.tell("close-top")

    def _wait_for_a_dialog(self, view: str) -> None:
        for _ in range(50):
            self._app.tell("front")
            if self._app.wait_for("front")["class"] != "Window":
                return
            time.sleep(0.1)
        sys.exit(f"{view} does not open")


def sheet(pictures: Sequence[tuple[str, QImage]]) -> QImage:
    """The pictures in rows, each below its name."""
    rows = list(_rows(pictures))
    heights = [max(image.height() for _, image in row) for row in rows]
    made = QImage(
        SHEET_W, sum(heights) + len(rows) * (LABEL_H + GAP) + GAP, QImage.Format.Format_RGB32
    )
    made.fill(QColor("#808890"))
    painter = QPainter(made)
    painter.setFont(QFont("sans-serif", 11))
    painter.setPen(QColor("white"))
    y = GAP
    for row, height in zip(rows, heights, strict=True):
        x = GAP
        for name, image in row:
            painter.drawText(x, y + LABEL_H - 10, name)
            painter.drawImage(x, y + LABEL_H, image)
            x += image.width() + GAP
        y += LABEL_H + height + GAP
    painter.end()
    return made


def _rows(pictures: Sequence[tuple[str, QImage]]) -> Iterator[list[tuple[str, QImage]]]:
    row: list[tuple[str, QImage]] = []
    for name, whole in pictures:
        whole.setDevicePixelRatio(1)
        available = SHEET_W - 2 * GAP
        image = whole
        if whole.width() > available:
            image = whole.scaledToWidth(available, _SMOOTH)
        taken = sum(one.width() + GAP for _, one in row)
        if row and taken + image.width() > available:
            yield row
            row = []
        row.append((name, image))
    yield row


_SMOOTH = Qt.TransformationMode.SmoothTransformation


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "views"
    folder.mkdir(parents=True, exist_ok=True)
    QGuiApplication([])
    seen: dict[str, list[tuple[str, Path]]] = {}
    with tempfile.TemporaryDirectory() as temporary:
        for look in LOOKS:
            with rig.screen(3400, 2000) as screen, rig.sound_server() as sound:
                walk = Walk(Photographer(Path(temporary), screen, sound), look)
                walk.go()
            for view, picture in walk.pictures.items():
                seen.setdefault(view, []).append((look.name, picture))
        for view, found in seen.items():
            made = sheet([(name, QImage(str(picture))) for name, picture in found])
            made.save(str(folder / f"{view}.png"))


if __name__ == "__main__":
    main()
