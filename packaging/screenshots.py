"""Make the screenshots of the docs from the real program.

    .venv/bin/python packaging/screenshots.py [FOLDER]

The window runs on a screen and a sound card that the tests bring; a loopback server stands for
the model. FOLDER is ``docs/screenshots`` unless given.
"""

from __future__ import annotations

import itertools
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests import rig  # noqa: E402
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
SLOW_CLOCK = "SLOW_CLOCK"


class Photographer:
    def __init__(self, folder: Path, screen: rig.Screen, sound: rig.Sound) -> None:
        self.folder = folder
        self.screen = screen
        self.sound = sound
        with tempfile.TemporaryDirectory() as temporary:
            self._voices = repository(Path(temporary) / "voices")

    @contextmanager
    def app(
        self, theme: str, *replies: Reply | Answer, size: str = "480x800", **env: str
    ) -> Iterator[Watched]:
        """The program, ready, with a server that gives ``replies``; without any, its own helper."""
        with (
            tempfile.TemporaryDirectory() as home,
            ThreadedLoopback(list(replies), files=self._voices) as server,
        ):
            settings = {"theme": theme, "voices_url": server.root_url}
            if replies:
                settings |= {"base_url": server.base_url, "model": "qwen3:4b"}
            environment = {**self.screen.env, **self.sound.env, **env}
            with watched_app(Path(home), environment, **settings) as app:
                window = int(app.wait_for("window")["id"])
                app.wait_for("ready", lambda event: event["ready"])
                app.tell(f"size {size}")
                self.screen.focus(window)
                time.sleep(0.5)
                yield app

    def shoot(self, app: Watched, name: str, command: str = "grab") -> None:
        path = self.folder / f"{name}.png"
        app.tell(f"{command} {path}")
        if not app.wait_for("grabbed")["saved"]:
            sys.exit(f"{name} could not be saved")
        print(path.name)

    def ask(self, app: Watched, question: str) -> None:
        app.tell(f"say {question}")

    # --- the scenes -----------------------------------------------------------------------------

    def first_start(self, theme: str, **options: str) -> None:
        with self.app(theme, **options) as app:
            self.shoot(app, f"first-start-{theme}")

    def listening(self, theme: str) -> None:
        import moonshine_voice

        recording = Path(moonshine_voice.__file__).parent / "assets" / "two_cities.wav"
        with self.app(theme, Reply("Dickens.")) as app:
            self.screen.key_down("F9")
            app.wait_for("listening_started")
            playing = self.sound.say(recording)
            app.wait_for("transcript_partial", lambda event: len(event["text"]) > 60)
            self.shoot(app, f"listening-{theme}")
            playing.terminate()
            playing.wait()
            self.screen.press("Escape")
            self.screen.key_up("F9")

    def speaking(self, theme: str) -> None:
        with self.app(theme, Reply("Sure, ask away.", 0.2), Reply(KETTLE, 0.25, 60)) as app:
            self.ask(app, "I have a question about kettles.")
            app.wait_for("turn_ended")
            self.ask(app, "Who made the first kettle?")
            app.wait_for("chunk_started", lambda event: event["chunk"] >= 4)
            time.sleep(0.2)
            self.shoot(app, f"speaking-{theme}")

    def tool(self, theme: str) -> None:
        calls = [("current_time", {"place": "Tokyo"}), ("calculate", {"expression": "18 * 23"})]
        replies = (
            Reply(tool_calls=calls),
            Reply("It is evening in Tokyo, and 18 times 23 is 414."),
        )
        with self.app(theme, *replies, **{SLOW_CLOCK: "1"}) as app:
            self.ask(app, "What time is it in Tokyo, and what is 18 times 23?")
            app.wait_for("feedback_started")
            time.sleep(1.2)
            self.shoot(app, f"tool-{theme}")

    def permission(self, theme: str) -> None:
        address = "https://www.example.org/kettles?sort=new"
        calls = [("open_website", {"address": address})]
        with self.app(theme, Reply(tool_calls=calls)) as app:
            self.ask(app, "Show me the newest kettles.")
            app.wait_for("permission_asked")
            time.sleep(0.5)
            self.shoot(app, f"permission-{theme}")

    def activity(self, theme: str) -> None:
        calls: list[tuple[str, dict[str, Any]]] = [
            ("calculate", {"expression": "18 * 23"}),
            ("convert_units", {"amount": 3, "unit": "miles", "to": "bananas"}),
        ]
        said = "18 times 23 is 414. I cannot measure a mile in bananas, I am afraid."
        with self.app(theme, Reply(tool_calls=calls), Reply(said), size="480x920") as app:
            self.ask(app, "What is 18 times 23, and how many bananas are three miles?")
            app.wait_for("turn_ended")
            app.tell("unfold 0")
            time.sleep(0.5)
            self.shoot(app, f"activity-{theme}")

    def error(self, theme: str) -> None:
        with self.app(theme, Reply("Three of them.", 0.2), FAULTS["cut_midway"]) as app:
            self.ask(app, "How many primary colours are there?")
            app.wait_for("turn_ended")
            self.ask(app, "Count to three.")
            app.wait_for("turn_ended")
            time.sleep(0.3)
            self.shoot(app, f"error-{theme}")

    def history(self, theme: str) -> None:
        answers = (Reply("Bronze, in Mesopotamia."), Reply("Qwerty."), Reply("It is 21 degrees."))
        questions = (
            "Who made the first kettle?",
            "What is a good name for a cat that likes keyboards?",
            "How warm is it in Lisbon?",
        )
        with self.app(theme, *answers) as app:
            for question in questions:
                self.ask(app, question)
                app.wait_for("turn_ended")
                self.screen.press("ctrl+n")
                time.sleep(0.3)
            self.screen.press("ctrl+h")
            time.sleep(1.0)
            self.shoot(app, f"history-{theme}")

    def settings(self, theme: str) -> None:
        with self.app(theme) as app:
            app.tell("settings")
            time.sleep(1.0)
            self.shoot(app, f"settings-{theme}", "grab-dialog")

    def all(self) -> None:
        scenes = (
            self.first_start,
            self.listening,
            self.speaking,
            self.tool,
            self.permission,
            self.activity,
            self.error,
            self.history,
            self.settings,
        )
        for scene, theme in itertools.product(scenes, ("light", "dark")):
            scene(theme)


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    with rig.screen() as screen, rig.sound_server() as sound:
        Photographer(folder.resolve(), screen, sound).all()


if __name__ == "__main__":
    main()
