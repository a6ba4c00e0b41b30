"""Install the .deb in a minimal Debian system, talk to it, upgrade it, and remove it.

    python packaging/bare_system.py [PACKAGE.deb] [--screenshots FOLDER]

Run it in the project's environment, as root. Without PACKAGE, it builds the package meanwhile.
debootstrap creates the system in a temporary folder. Screen, microphone and speaker come from
``tests/rig.py`` and run outside that system. The test uses the program as a person does: it
installs it with apt, and holds the talk key while words are spoken.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

import bootstrap  # noqa: E402  (in this folder, and in tests)
import build  # noqa: E402
import linux_deb  # noqa: E402
import smoke_test  # noqa: E402
import system_packages  # noqa: E402
from bare_debian import PERSON, BareDebian, expect, impossible, with_lower_version  # noqa: E402

from tests.local_model import model_file  # noqa: E402
from tests.rig import Recording, Screen, Sound, screen, sound_server, wait_until  # noqa: E402

Do = Callable[[], object]
SETTINGS = {"theme": "dark", "volume": 80}
TRIES = 4
ANSWER_S = 5.0
SPOKEN_S = 3.6
"""The length of "Ever tried. Ever failed." in the recording."""


def main() -> int:
    parser = argparse.ArgumentParser(description="Try the .deb in a bare Debian system.")
    parser.add_argument("package", type=Path, nargs="?")
    parser.add_argument("--screenshots", type=Path, help="a folder for pictures of the window")
    options = parser.parse_args()
    bootstrap.bring_system_packages(system_packages.TEST + system_packages.TRIAL)
    building = None if options.package else start_building()
    reason = impossible()
    with tempfile.TemporaryDirectory(prefix="bare-") as folder:
        debian = BareDebian(Path(folder))
        if not reason:
            step("a bare Debian", debian.make)
        if building:
            step("build (the rest of it)", lambda: wait_for(building))
        if reason:
            print(f"The bare system is left out: {reason}.")
            return 0
        package = options.package or linux_deb.package(ROOT / "dist", build.version())
        debian.copy_in(with_lower_version(package, Path(folder)), "older.deb")
        debian.copy_in(package, "newer.deb")
        with sound_in(debian) as sound, screen() as display:
            go_through(debian, Desk(debian, sound, display, options.screenshots))
    print("Installed, talked to, upgraded and removed.")
    return 0


def start_building() -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, str(ROOT / "packaging" / "build.py")])


def wait_for(building: subprocess.Popen[bytes]) -> None:
    expect(building.wait() == 0, "There is nothing to install.")


def go_through(debian: BareDebian, desk: Desk) -> None:
    step("install", lambda: debian.apt("install", "/older.deb"))
    debian.add_person(SETTINGS)
    expect(not debian.unmet_libraries(), f"Libraries are missing: {debian.unmet_libraries()}")
    step("voices and a language model", desk.speak_and_ask)
    step("first spoken turn", desk.first_turn)
    step("upgrade", lambda: debian.apt("install", "/newer.deb"))
    expect(debian.settings() == SETTINGS, "The upgrade has lost settings.")
    expect("tried" in desk.said()[0].lower(), "The upgrade has lost the history.")
    step("second spoken turn", desk.second_turn)
    print(f"      from the command to its window: {desk.started_s:.2f} s")
    step("remove", lambda: debian.apt("purge", "repartee"))
    expect(not debian.leftovers(), f"Left behind: {debian.leftovers()}")
    expect(len(desk.said()) > 2, "The history went with the program.")


@contextlib.contextmanager
def sound_in(debian: BareDebian) -> Iterator[Sound]:
    """Start a sound server outside the system, with its socket inside."""
    before = tempfile.tempdir
    tempfile.tempdir = str(debian.root / "tmp")
    try:
        with sound_server() as sound:
            Path(sound.env["PULSE_SERVER"].removeprefix("unix:")).parent.chmod(0o755)
            yield sound
    finally:
        tempfile.tempdir = before


class Desk:
    """The user's screen, keyboard, microphone and speaker."""

    def __init__(
        self, debian: BareDebian, sound: Sound, display: Screen, pictures: Path | None
    ) -> None:
        self._debian = debian
        self._sound = sound
        self._display = display
        self._pictures = pictures
        self._question = question(debian.folder)
        self.started_s = 0.0

    def speak_and_ask(self) -> None:
        """Speak with each bundled voice, and ask a model that runs on this computer."""
        installed = smoke_test.Program(self._command("repartee"), dict(os.environ))
        for voice in smoke_test.VOICES:
            installed.speaks(voice, Path("/dev/null"))
        self._debian.copy_in(model_file(), "small.gguf")
        installed.answers_with(Path("/small.gguf"))
        smoke_test.expect_none_left(self._debian.root / "opt" / "repartee" / "repartee")

    def first_turn(self) -> None:
        with self._sound.recording() as heard, self._repartee() as window:
            self._display.focus(window)
            time.sleep(2)  # a person looks at the window before talking
            hold, let_go = self._display.key_down, self._display.key_up
            self._talk(heard, lambda: hold("F9"), lambda: let_go("F9"))

    def second_turn(self) -> None:
        """Talk through the command line, as a desktop shortcut does, and take a screenshot."""
        with self._sound.recording() as heard, self._repartee() as window:
            time.sleep(2)
            self._talk(heard, self._verb("talk", "start"), self._verb("talk", "stop"))
            if self._pictures:
                self._photograph(window, self._pictures / "installed-dark.png")

    def said(self) -> list[str]:
        """Return the messages in the history, in order."""
        file = self._debian.home / ".local" / "share" / "repartee" / "history.sqlite"
        if not file.exists():
            return []
        with contextlib.closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as history:
            rows = history.execute(
                "SELECT content FROM messages WHERE role IN ('user', 'assistant') ORDER BY id"
            )
            return [str(row[0]) for row in rows]

    @contextlib.contextmanager
    def _repartee(self) -> Iterator[int]:
        """Start the installed program. Yields its window id once it listens."""
        began = time.monotonic()
        with subprocess.Popen(self._command("repartee")) as program:
            try:
                window = self._window()
                self.started_s = time.monotonic() - began
                wait_until(self._listens, "the microphone")
                yield window
                self._verb("quit")()
                expect(program.wait(20) == 0, "The program does not end well.")
            finally:
                program.kill()

    def _command(self, *command: str) -> list[str]:
        inside = f"/{Path(self._sound.env['PULSE_SERVER'][5:]).relative_to(self._debian.root)}"
        variables = {
            "HOME": f"/home/{PERSON}",
            "LANG": "C.UTF-8",
            "PATH": "/usr/bin:/bin",
            "USER": PERSON,
            "PULSE_SERVER": f"unix:{inside}",
            "DISPLAY": self._display.env["DISPLAY"],
        }
        given = [f"{name}={value}" for name, value in variables.items()]
        return self._debian.command("env", "-i", *given, *command, person=True)

    def _verb(self, *words: str) -> Do:
        """Return a function that sends a command to the running window."""
        return lambda: subprocess.run(self._command("repartee", *words), check=True)

    def _window(self) -> int:
        found = ""

        def shown() -> bool:
            nonlocal found
            with contextlib.suppress(subprocess.CalledProcessError):  # no window yet
                found = self._display.xdotool("search", "--onlyvisible", "--name", "^Repartee$")
            return bool(found)

        wait_until(shown, "the window")
        return int(found.split()[0])

    def _listens(self) -> bool:
        """Whether the program records, besides the test's own recorder."""
        return len(self._sound.pactl("list", "short", "source-outputs").splitlines()) > 1

    def _talk(self, heard: Recording, press: Do, release: Do) -> None:
        """Ask until the program answers, because it may still be starting. Checks that the answer
        is spoken and stored."""
        before = len(self.said())
        for _ in range(TRIES):
            press()
            time.sleep(0.5)  # a person takes a breath
            self._sound.say(self._question).wait()
            time.sleep(0.3)
            released_s = heard.seconds
            release()
            if self._answered(heard, released_s):
                break
        wait_until(lambda: len(self.said()) == before + 2, "the turn in the history")
        expect("tried" in self.said()[before].lower(), f"It has heard: {self.said()[before]}")

    def _answered(self, heard: Recording, since_s: float) -> bool:
        with contextlib.suppress(AssertionError):
            wait_until(lambda: heard.loud_s(since_s) > 0.5, "a spoken answer", ANSWER_S)
            return True
        return False

    def _photograph(self, window: int, file: Path) -> None:
        os.environ["DISPLAY"] = self._display.env["DISPLAY"]
        import pictures
        from PIL import Image
        from PySide6.QtGui import QGuiApplication

        application = QGuiApplication.instance() or QGuiApplication(["", "-platform", "xcb"])
        assert isinstance(application, QGuiApplication)
        file.parent.mkdir(parents=True, exist_ok=True)
        expect(application.primaryScreen().grabWindow(window).save(str(file)), "No picture.")
        with Image.open(file) as picture:
            pictures.save_small(picture.convert("RGB"), file)


def question(folder: Path) -> Path:
    import moonshine_voice

    recording = Path(moonshine_voice.__file__).parent / "assets" / "beckett.wav"
    file = folder / "question.wav"
    with wave.open(str(recording)) as source, wave.open(str(file), "wb") as target:
        target.setparams(source.getparams())
        target.writeframes(source.readframes(int(SPOKEN_S * source.getframerate())))
    return file


def step(name: str, do: Do) -> None:
    began = time.monotonic()
    do()
    print(f"{time.monotonic() - began:5.1f} s  {name}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
