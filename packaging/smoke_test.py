"""Test a built program: it answers, speaks, transcribes a recording, and opens its window.

    python packaging/smoke_test.py PROGRAM

Run it in the project's environment, on any system. It uses a temporary folder. Without a screen,
the window uses Qt's offscreen platform.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import time
import wave
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import psutil

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests import local_model, whisper_base  # noqa: E402  (real models, which are not bundled)

PATIENCE_S = 60.0
VOICES = ("en_US-joe-medium", "heart", "basic")
"""They come with the program."""


def main(program: Path) -> None:
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "REPARTEE_HOME": home}
        if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
            environment["QT_QPA_PLATFORM"] = "offscreen"
        bundle = Program([str(program)], environment)
        bundle.says_its_version()
        bundle.answers(Path(home) / "answer.wav")
        for voice in VOICES:
            bundle.speaks(voice, Path(home) / f"{voice}.wav")
        expect(not list(Path(home).rglob("halves.json")), "It splits the voice it comes with.")
        bundle.hears(recording())
        bundle.loads_to_hear(whisper_base.write(Path(home) / "whisper-base.bin"))
        bundle.answers_with(local_model.model_file())
        bundle.opens_its_window()
    expect_none_left(program)


class Program:
    """A built program, run by ``command``. Every check raises SystemExit with one sentence."""

    def __init__(self, command: Sequence[str], environment: dict[str, str]) -> None:
        self._command = command
        self._environment = environment

    def says_its_version(self) -> None:
        expect(self._run("--version").startswith("Repartee "), "It does not say its version.")

    def answers(self, speech: Path) -> None:
        """Ask offline: the built-in helper and a bundled voice answer."""
        answer = self._run("ask", "what time is it", "--out", str(speech))
        expect("It is" in answer, f"It does not tell the time: {answer!r}")
        with wave.open(str(speech)) as file:
            expect(file.getnframes() > file.getframerate() // 2, "It answers without a voice.")

    def speaks(self, voice: str, speech: Path) -> None:
        """Check that it speaks with this voice."""
        lines = self._run("say", "One, two.", "--voice", voice, "--out", str(speech), "--json")
        events: list[dict[str, Any]] = [json.loads(line) for line in lines.splitlines()]
        voices = {one["voice"] for one in events if one["event"] == "chunk_synthesised"}
        expect(voices == {voice}, f"It speaks with {voices} instead of {voice}.")

    def answers_with(self, model: Path) -> None:
        """Check that a language model on this computer answers."""
        ask = ("ask", "Hello.", "--base-url", "local", "--model", str(model), "--json")
        command = [*self._command, *ask, "--out", os.devnull]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, env=self._environment, stdout=pipe, text=True) as asked:
            assert asked.stdout
            answered = any(json.loads(line)["event"] == "reply_delta" for line in asked.stdout)
            asked.terminate()  # so small a model may not find an end
        expect(answered, "The model does not answer.")

    def loads_to_hear(self, model: Path) -> None:
        """Check that a recognition model of the user loads in its process."""
        added = self._run("listening", "add", str(model))
        expect("--stt" in added, f"It does not load the model: {added!r}")

    def hears(self, recording: Path) -> None:
        lines = self._run("ask", "--listen", str(recording), "--out", os.devnull, "--json")
        events: list[dict[str, Any]] = [json.loads(line) for line in lines.splitlines()]
        said = [one["text"] for one in events if one["event"] == "transcript_final"]
        expect(said and "tried" in said[0].lower(), f"It does not hear the recording: {said}")

    def opens_its_window(self) -> None:
        """Check that the command line shows the window and closes it."""
        with subprocess.Popen(self._command, env=self._environment) as window:
            try:
                deadline = time.monotonic() + PATIENCE_S
                while self._code("show") and time.monotonic() < deadline:
                    expect(window.poll() is None, "The window ends by itself.")
                    time.sleep(0.2)
                expect(self._code("quit") == 0, "The window does not answer.")
                expect(window.wait(PATIENCE_S) == 0, "The window does not end well.")
            finally:
                window.kill()

    def _run(self, *arguments: str) -> str:
        done = subprocess.run(
            [*self._command, *arguments],
            env=self._environment,
            capture_output=True,
            encoding="utf-8",
            timeout=PATIENCE_S,
        )
        expect(done.returncode == 0, f"{arguments[0]} ends with {done.returncode}: {done.stderr}")
        return done.stdout

    def _code(self, verb: str) -> int:
        command = [*self._command, verb]
        return subprocess.run(command, env=self._environment, capture_output=True).returncode


def expect_none_left(program: Path) -> None:
    """Check that no process runs ``program``; one that runs a model ends with its parent."""
    wanted, deadline = str(program.resolve()), time.monotonic() + 5
    while wanted in (one.info["exe"] for one in psutil.process_iter(["exe"])):
        expect(time.monotonic() < deadline, "It leaves a process behind.")
        time.sleep(0.1)


def recording() -> Path:
    """Return a recording that begins with "Ever tried. Ever failed."."""
    found = importlib.util.find_spec("moonshine_voice")
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parent / "assets" / "beckett.wav"


def expect(condition: object, otherwise: str) -> None:
    if not condition:
        sys.exit(otherwise)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
    print("The built program works.")
