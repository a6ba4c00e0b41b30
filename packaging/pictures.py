"""Make the pictures of the docs from the real program.

    .venv/bin/python packaging/pictures.py [--only screenshots|views|controls] [--docs FOLDER]

The screenshots are single pictures for the pages. The views are sheets, one for each view of the
window: light and dark, in three widths, at twice the pixels, in German, and from right to left.
The pages of controls show each kind in each state.
The screen, the sound card, the fonts and a loopback server in place of the model come from the
tests.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.config.settings import Settings  # noqa: E402
from tests import fonts, rig  # noqa: E402
from tests.end_to_end.watching import Watched, watched_app  # noqa: E402
from tests.gui.voices.voice_repository import repository  # noqa: E402
from tests.loopback import ThreadedLoopback  # noqa: E402
from tests.loopback_faults import FAULTS  # noqa: E402
from tests.loopback_replies import Answer, Reply  # noqa: E402

KETTLE = (
    "The first kettles were made of bronze, in **Mesopotamia**, some five thousand years ago. "
    "People hung them over a fire.\n\nElectric ones came in the 1890s:\n\n"
    "- slow at first, with the element under the water\n"
    "- fast from 1922 on, with the element in it\n\n"
    "Most switch themselves off today, which is why few of us burn one dry."
)
CALLS: list[tuple[str, dict[str, Any]]] = [
    ("calculate", {"expression": "18 * 23"}),
    ("convert_units", {"amount": 3, "unit": "miles", "to": "bananas"}),
    ("set_timer", {"seconds": 300, "label": "tea"}),
]
CALLS_QUESTION = (
    "What is 18 times 23, and how many bananas are three miles? And set a timer for my tea."
)
CALLS_ANSWER = (
    "18 times 23 is **414**. I cannot measure a mile in bananas, I am afraid. Your tea is ready in "
    "five minutes."
)
WEBSITE = [("open_website", {"address": "https://www.example.org/kettles?sort=new"})]
WEBSITE_QUESTION = "Show me the newest kettles."
EARLIER = {
    "What should I cook with two eggplants?": "Roast them.",
    "What is a good name for a cat that likes keyboards?": "Qwerty.",
    "How warm is it in Lisbon?": "It is 21 degrees.",
}
"""Questions and answers of earlier conversations."""
SPOKEN = Path(str(find_spec("moonshine_voice").origin)).parent / "assets" / "beckett.wav"  # type: ignore[union-attr]
"""A person says "Ever tried. Ever failed…"."""


def save_small(picture: Image.Image, file: Path) -> None:
    """Save a PNG of at most 256 colors, a third of the size. No channel of a pixel is changed by
    more than about 10 of 255."""
    few = picture.quantize(256, Image.Quantize.MAXCOVERAGE, kmeans=1, dither=Image.Dither.NONE)
    file.parent.mkdir(parents=True, exist_ok=True)
    few.save(file, optimize=True)
    print(file.name)


class Camera:
    """Runs the program on a private screen and takes pictures of it."""

    def __init__(self, folder: Path, screen: rig.Screen, sound: rig.Sound) -> None:
        self._file = folder / "grabbed.png"
        self._voices = repository(folder / "voices")
        self._sound = sound
        self.screen = screen

    @contextmanager
    def app(
        self, theme: str, *replies: Reply | Answer, size: str = "1040x720", **env: str
    ) -> Iterator[Watched]:
        """The program, ready, with a server that gives ``replies``. Without replies, it answers
        with its built-in helper."""
        with (
            tempfile.TemporaryDirectory() as home,
            ThreadedLoopback(list(replies), files=self._voices) as server,
        ):
            settings = {"theme": theme, "voices_url": server.root_url}
            if replies:
                settings |= {"base_url": server.base_url, "model": "qwen3:4b"}
            environment = {**self.screen.env, **self._sound.env, **env}
            with watched_app(Path(home), environment, **settings) as app:
                window = int(app.wait_for("window")["id"])
                app.wait_for("ready", lambda event: event["ready"])
                app.tell(f"size {size}")
                self.screen.focus(window)
                time.sleep(0.5)
                yield app

    @contextmanager
    def listening(self, app: Watched) -> Iterator[None]:
        """Hold the talk key and talk; nothing of it is sent."""
        self.screen.key_down("F9")
        app.wait_for("listening_started")
        talking = self._sound.say(SPOKEN)
        app.wait_for("transcript_partial", lambda event: len(event["text"].split()) >= 5)
        app.wait_for("input_level", lambda event: event["level"] > 0.03)
        yield
        self.screen.press("Escape")
        self.screen.key_up("F9")
        talking.terminate()
        talking.wait()

    def press(self, app: Watched, keys: str) -> None:
        """Press ``keys`` in the window."""
        self.screen.focus(int(app.of("window")[0]["id"]))  # no window manager gives it back
        self.screen.press(keys)

    def have_conversations(self, app: Watched) -> None:
        """Fill the sidebar. The server must have the answers of ``EARLIER``."""
        for question in EARLIER:
            app.tell(f"say {question}")
            app.wait_for("turn_ended")
            self.press(app, "ctrl+n")
            time.sleep(0.3)

    def grab(self, app: Watched) -> Image.Image:
        """What is in front: a dialog, or else the window."""
        time.sleep(0.6)  # animations end
        app.tell(f"grab {self._file}")
        if not app.wait_for("grabbed")["saved"]:
            sys.exit("A picture could not be saved.")
        with Image.open(self._file) as picture:
            return picture.convert("RGB")


# --- screenshots --------------------------------------------------------------------------------


def first_start(camera: Camera, theme: str) -> Image.Image:
    with camera.app(theme) as app:
        return camera.grab(app)


def speaking(camera: Camera, theme: str) -> Image.Image:
    replies = *map(Reply, EARLIER.values()), Reply(KETTLE, 0.25, 60)
    with camera.app(theme, *replies) as app:
        camera.have_conversations(app)
        app.tell("say Who made the first kettle?")
        app.wait_for("chunk_started", lambda event: event["chunk"] >= 4)
        return camera.grab(app)


def listening(camera: Camera, theme: str) -> Image.Image:
    with camera.app(theme, Reply("Sure, ask away."), size=NARROW) as app:
        app.tell("say I have a question about a writer.")
        app.wait_for("turn_ended")
        with camera.listening(app):
            return camera.grab(app)


def tool(camera: Camera, theme: str) -> Image.Image:
    calls = [("current_time", {"place": "Tokyo"}), ("calculate", {"expression": "18 * 23"})]
    replies = *map(Reply, EARLIER.values()), Reply(tool_calls=calls), Reply("It is evening.")
    with camera.app(theme, *replies, SLOW_CLOCK="1") as app:
        camera.have_conversations(app)
        app.tell("say What time is it in Tokyo, and what is 18 times 23?")
        app.wait_for("feedback_started")
        time.sleep(0.6)
        return camera.grab(app)


def permission(camera: Camera, theme: str) -> Image.Image:
    with camera.app(theme, Reply(tool_calls=WEBSITE), size=NARROW) as app:
        app.tell(f"say {WEBSITE_QUESTION}")
        app.wait_for("permission_asked")
        return camera.grab(app)


def activity(camera: Camera, theme: str) -> Image.Image:
    with camera.app(theme, Reply(tool_calls=CALLS), Reply(CALLS_ANSWER), size=NARROW) as app:
        app.tell(f"say {CALLS_QUESTION}")
        app.wait_for("turn_ended")
        app.tell("unfold 0")
        return camera.grab(app)


def response_times(camera: Camera, theme: str) -> Image.Image:
    replies = Reply("Three of them.", 0.3), Reply("Red, yellow, and blue.", 0.9)
    with camera.app(theme, *replies, size="1200x720") as app:
        for question in ("How many primary colors are there?", "Which ones?"):
            app.tell(f"say {question}")
            app.wait_for("turn_ended")
        app.tell("click latencyChip")
        return camera.grab(app)


def error(camera: Camera, theme: str) -> Image.Image:
    replies = Reply("Three of them.", 0.2), FAULTS["cut_midway"]
    with camera.app(theme, *replies, size=NARROW) as app:
        for question in ("How many primary colors are there?", "Count to three."):
            app.tell(f"say {question}")
            app.wait_for("turn_ended")
        return camera.grab(app)


def search(camera: Camera, theme: str) -> Image.Image:
    with camera.app(theme, *map(Reply, EARLIER.values())) as app:
        camera.have_conversations(app)
        camera.screen.press("ctrl+h")
        camera.screen.type("li")
        time.sleep(0.4)
        camera.screen.press("Return")
        return camera.grab(app)


def voices(camera: Camera, theme: str) -> Image.Image:
    with camera.app(theme) as app:
        camera.screen.press("ctrl+shift+v")
        time.sleep(1.5)  # it loads the list
        return camera.grab(app)


def settings(camera: Camera, theme: str) -> Image.Image:
    with camera.app(theme) as app:
        app.tell("settings")
        app.tell("settings-page Voice")
        time.sleep(0.4)
        return camera.grab(app)


NARROW = "560x620"
"""Without the sidebar, for pictures that are shown in pairs."""
SCREENSHOTS = (
    (first_start, "light"),
    (speaking, "light"),
    (listening, "light"),
    (tool, "dark"),
    (permission, "light"),
    (permission, "dark"),
    (activity, "light"),
    (activity, "dark"),
    (error, "dark"),
    (response_times, "light"),
    (search, "dark"),
    (voices, "light"),
    (settings, "light"),
)


def make_screenshots(folder: Path) -> None:
    with camera_on_screen(1280, 1000) as camera:
        for scene, theme in SCREENSHOTS:
            name = scene.__name__.replace("_", "-")
            save_small(scene(camera, theme), folder / f"{name}-{theme}.png")


# --- views --------------------------------------------------------------------------------------

GAP, LABEL_H = 24, 30
SHEET_W = 2 * 480 + 3 * GAP
"""Wide enough for two narrow windows. What is wider is scaled down."""


@dataclass(frozen=True)
class Look:
    """One way to show the window."""

    name: str
    theme: str = "light"
    width: int = 480
    env: dict[str, str] = field(default_factory=dict)


LOOKS = (
    Look("light, 480 px"),
    Look("dark, 480 px", "dark"),
    Look("German", env={"REPARTEE_LANGUAGE": "de"}),
    Look("right to left", "dark", env={"PSEUDO_LOCALE": "ar"}),
    Look("light, 900 px", width=900),
    Look("light, 1600 px", width=1600),
    Look("dark, 1600 px", "dark", 1600),
    Look("twice the pixels", env={"QT_SCALE_FACTOR": "2"}),
)


SETTINGS_PAGES = tuple(
    dict.fromkeys(
        str(hints["section"])
        for field in Settings.model_fields.values()
        if isinstance(hints := field.json_schema_extra, dict) and "section" in hints
    )
)


class ViewTour:
    """Opens every view in one look and takes a picture of each."""

    def __init__(self, camera: Camera, app: Watched, look: Look) -> None:
        self._camera = camera
        self._app = app
        self._look = look
        self.pictures: dict[str, Image.Image] = {}

    def take(self) -> None:
        app = self._app
        self._grab("start")
        self._press("F1")
        self._grab_dialog("keys")
        app.tell("settings")
        for page in SETTINGS_PAGES:
            app.tell(f"settings-page {page}")
            self._grab_dialog(f"settings-{page.lower().replace(' ', '-')}", close=False)
        app.tell("settings-page Listening")
        app.tell("click soundCheckButton")
        self._grab_dialog("sound-check")
        app.tell("settings-page Tools")
        app.tell("click toolServersButton")
        self._grab_dialog("tool-servers")
        app.tell("settings-page Model")
        app.tell("click setUpAgain")
        time.sleep(3)  # it looks for servers on this computer
        for step in ("model", "voice", "microphone"):
            self._grab(f"first-run-{step}")
            app.tell("click setUpNext")
        self._camera.have_conversations(app)
        app.tell("say Who made the first kettle?")
        app.wait_for("chunk_started", lambda event: event["chunk"] >= 2)
        self._grab("conversation")
        self._press("Escape")
        app.wait_for("turn_ended")
        self._press("ctrl+p")
        time.sleep(2)  # it looks for models
        self._grab("model-menu")
        self._camera.screen.press("Escape")
        app.tell(f"say {CALLS_QUESTION}")
        app.wait_for("turn_ended")
        app.tell("unfold 0")
        self._grab("tools")
        app.tell("click latencyChip")
        self._grab("response-times")
        app.tell("click latencyChip")
        app.tell(f"say {WEBSITE_QUESTION}")
        app.wait_for("permission_asked")
        self._grab("permission")
        self._press("Escape")
        self._press("ctrl+h")
        self._grab("sidebar")
        self._press("Escape")
        self._press("ctrl+shift+v")
        self._grab_dialog("voices", close=False)
        app.tell("tab 1")
        self._grab_dialog("listening-models")
        app.tell("settings")
        self._wait_for_front("settings", dialog=True)
        app.tell("settings-page Privacy")
        app.tell("click contactsButton")
        self._grab_dialog("connections")
        app.tell("close-top")
        self._press("ctrl+m")
        self._grab("compact")
        self._press("ctrl+m")
        with self._camera.listening(app):  # last, because the words stay in the text field
            self._grab("listening")

    def _press(self, keys: str) -> None:
        self._wait_for_front("the window", dialog=False)
        self._camera.press(self._app, keys)

    def _grab(self, view: str) -> None:
        self.pictures[view] = self._camera.grab(self._app)

    def _grab_dialog(self, view: str, *, close: bool = True) -> None:
        self._wait_for_front(view, dialog=True)
        self._app.tell(f"size-top {self._look.width}x800")
        self._grab(view)
        if close:
            self._app.tell("close-top")

    def _wait_for_front(self, view: str, *, dialog: bool) -> None:
        for _ in range(50):
            self._app.tell("front")
            is_dialog = self._app.wait_for("front")["class"] != "Window"
            time.sleep(0.1)  # the screen follows
            if is_dialog is dialog:
                return
        sys.exit(f"{view} does not come to the front")


def make_views(folder: Path) -> None:
    replies = (
        *map(Reply, EARLIER.values()),
        Reply(KETTLE, 0.2),
        Reply(tool_calls=CALLS),
        Reply(CALLS_ANSWER),
        Reply(tool_calls=WEBSITE),
        Reply("As you like."),
    )
    views: dict[str, list[tuple[str, Image.Image]]] = {}
    for look in LOOKS:
        size = f"{look.width}x800"
        with (
            camera_on_screen(3400, 2000) as camera,
            camera.app(look.theme, *replies, size=size, **look.env) as app,
        ):
            tour = ViewTour(camera, app, look)
            tour.take()
        for view, picture in tour.pictures.items():
            views.setdefault(view, []).append((look.name, picture))
    for view, pictures in views.items():
        save_small(sheet(pictures), folder / f"{view}.png")


def sheet(pictures: Sequence[tuple[str, Image.Image]]) -> Image.Image:
    """The pictures in rows, each below its name."""
    rows = list(_rows(pictures))
    heights = [max(picture.height for _, picture in row) for row in rows]
    height = sum(heights) + len(rows) * (LABEL_H + GAP) + GAP
    made = Image.new("RGB", (SHEET_W, height), "#808890")
    draw = ImageDraw.Draw(made)
    font = ImageFont.truetype(fonts.FOLDER / "Inter-Regular.otf", 15)
    y = GAP
    for row, row_height in zip(rows, heights, strict=True):
        x = GAP
        for name, picture in row:
            draw.text((x, y + LABEL_H - 10), name, "white", font, anchor="ls")
            made.paste(picture, (x, y + LABEL_H))
            x += picture.width + GAP
        y += LABEL_H + row_height + GAP
    return made


def _rows(
    pictures: Sequence[tuple[str, Image.Image]],
) -> Iterator[list[tuple[str, Image.Image]]]:
    row: list[tuple[str, Image.Image]] = []
    available = SHEET_W - 2 * GAP
    for name, whole in pictures:
        picture = whole
        if whole.width > available:
            height = round(whole.height * available / whole.width)
            picture = whole.resize((available, height), Image.Resampling.LANCZOS)
        taken = sum(one.width + GAP for _, one in row)
        if row and taken + picture.width > available:
            yield row
            row = []
        row.append((name, picture))
    yield row


# --- controls -----------------------------------------------------------------------------------

CONTROLS = {
    "controls-light": ("light", "ltr", 1),
    "controls-dark": ("dark", "ltr", 1),
    "controls-right-to-left": ("light", "rtl", 1),
    "controls-dark-right-to-left": ("dark", "rtl", 1),
    "controls-twice-the-pixels": ("dark", "ltr", 2),
}
"""Theme, direction and scale of each page."""


def make_controls(folder: Path) -> None:
    for name, (theme, direction, scale) in CONTROLS.items():
        with tempfile.TemporaryDirectory() as temporary:
            file = Path(temporary) / "page.png"
            subprocess.run(
                [sys.executable, "-m", "tests.gui.kit.gallery", theme, direction, str(file)],
                cwd=ROOT,
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)},
                check=True,
            )
            with Image.open(file) as picture:
                save_small(picture.convert("RGB"), folder / f"{name}.png")


# --- the command --------------------------------------------------------------------------------


@contextmanager
def camera_on_screen(width: int, height: int) -> Iterator[Camera]:
    """A camera on a private screen of ``width`` by ``height`` px, with a sound card."""
    with (
        tempfile.TemporaryDirectory() as folder,
        rig.screen(width, height) as screen,
        rig.sound_server() as sound,
    ):
        yield Camera(Path(folder), screen, sound)


MAKERS = {
    "screenshots": (make_screenshots, "screenshots"),
    "views": (make_views, "views"),
    "controls": (make_controls, "views"),
}
"""What makes the pictures, and the folder for them in docs."""


def main() -> None:
    parser = argparse.ArgumentParser(description="Make the pictures of the docs.")
    parser.add_argument("--only", choices=MAKERS)
    parser.add_argument("--docs", type=Path, default=ROOT / "docs", help="where they are saved")
    options = parser.parse_args()
    os.environ.update(fonts.ENVIRONMENT)
    for kind, (make, folder) in MAKERS.items():
        if options.only in (None, kind):
            make(options.docs / folder)


if __name__ == "__main__":
    main()
