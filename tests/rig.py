"""A virtual sound card (PulseAudio with null sinks) and a virtual screen (Xvfb).

Sound played into the ``mic`` sink reaches the microphone; sound played into ``speaker`` is
recorded. Each step waits for a condition, never for a fixed time.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

PATIENCE_S = 20.0
RECORDED_HZ = 48_000

SOUND_PROGRAMS = ("pulseaudio", "pactl", "parec", "paplay")
SCREEN_PROGRAMS = ("Xvfb", "xdotool")


def missing(programs: tuple[str, ...]) -> str:
    """Return why the programs cannot be used here; "" if they can."""
    absent = [name for name in programs if shutil.which(name) is None]
    return f"missing: {', '.join(absent)}" if absent else ""


def wait_until(condition: Callable[[], object], what: str, patience_s: float = PATIENCE_S) -> None:
    deadline = time.monotonic() + patience_s
    while not condition():
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {patience_s} s for {what}")
        time.sleep(0.01)


@dataclass
class Sound:
    """A private sound server. ``env`` has the variables with which a program finds it."""

    env: dict[str, str]
    process: subprocess.Popen[bytes] = field(repr=False)

    def pactl(self, *arguments: str) -> str:
        command = ["pactl", *arguments]
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=True
        )
        return done.stdout

    def say(self, wav: Path) -> subprocess.Popen[bytes]:
        """Start playing ``wav`` into the microphone."""
        return subprocess.Popen(["paplay", "--device=mic", str(wav)], env=self.environment)

    def lose_speaker(self) -> None:
        """Unplug the devices until ``bring_sinks``."""
        self.pactl("unload-module", "module-null-sink")

    def unload_sink(self, name: str) -> None:
        """Unplug one device."""
        modules = self.pactl("list", "short", "modules").splitlines()
        for module in modules:
            if f"sink_name={name} " in module:
                self.pactl("unload-module", module.split()[0])

    def bring_sinks(self) -> None:
        for name in ("speaker", "mic"):
            load_sink(self, name)

    @contextlib.contextmanager
    def frozen(self) -> Iterator[None]:
        """Stop the server's process: its socket stays open, but it does not answer."""
        self.process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self.process.send_signal(signal.SIGCONT)

    @contextlib.contextmanager
    def recording(self, sink: str = "speaker") -> Iterator[Recording]:
        """Record everything that is played into ``sink`` within the block, at full volume."""
        self.pactl("set-sink-volume", sink, "100%")  # an earlier test may have changed it
        with tempfile.NamedTemporaryFile(suffix=".raw") as file:
            process = subprocess.Popen(
                [
                    *("parec", f"--device={sink}.monitor", "--format=s16le", "--channels=1"),
                    *(f"--rate={RECORDED_HZ}", "--latency-msec=5"),
                ],
                env=self.environment,
                stdout=file,
            )
            recording = Recording(Path(file.name))
            try:
                wait_until(lambda: len(recording.samples) > 0, "the recorder")
                yield recording
            finally:
                process.terminate()
                process.wait()
                recording.load_samples()

    @property
    def environment(self) -> dict[str, str]:
        """The variables of a program that uses this server."""
        return {**os.environ, **self.env}


class Recording:
    """A recording: mono 16-bit samples at 48 kHz, which grows while it runs."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._kept: np.ndarray | None = None

    @property
    def samples(self) -> np.ndarray:
        if self._kept is not None:
            return self._kept
        raw = self._file.read_bytes()
        return np.frombuffer(raw[: len(raw) // 2 * 2], np.int16)

    @property
    def seconds(self) -> float:
        return len(self.samples) / RECORDED_HZ

    def load_samples(self) -> None:
        """Read all samples into memory, before the file is deleted."""
        self._kept = self.samples.copy()

    def loud_s(self, since_s: float = 0.0, threshold: int = 300) -> float:
        """Return the seconds of sound from ``since_s`` on, in steps of 10 ms."""
        return float(self.loud_steps(since_s, threshold).sum()) / 100

    def loud_steps(self, since_s: float = 0.0, threshold: int = 300) -> np.ndarray:
        """Return for each 10 ms whether there was sound."""
        step = RECORDED_HZ // 100
        samples = self.samples[int(since_s * RECORDED_HZ) :]
        samples = samples[: len(samples) // step * step].reshape(-1, step)
        loud: np.ndarray = np.abs(samples.astype(np.int32)).max(axis=1, initial=0) > threshold
        return loud


@contextlib.contextmanager
def sound_server() -> Iterator[Sound]:
    with tempfile.TemporaryDirectory() as folder:
        socket = f"{folder}/pulse.sock"
        env = {"XDG_RUNTIME_DIR": folder, "PULSE_SERVER": f"unix:{socket}", "HOME": folder}
        process = subprocess.Popen(
            [
                *("pulseaudio", "--daemonize=no", "--exit-idle-time=-1", "-n"),
                *("-L", f"module-native-protocol-unix socket={socket} auth-anonymous=1"),
            ],
            env={**os.environ, **env},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        sound = Sound({"PULSE_SERVER": env["PULSE_SERVER"]}, process)
        try:
            wait_until(lambda: Path(socket).exists(), "the sound server")
            sound.bring_sinks()
            yield sound
        finally:
            process.terminate()
            process.wait()


def load_sink(sound: Sound, name: str) -> None:
    # Without norewinds the first frame of a null sink's monitor takes 2 s.
    sound.pactl(
        "load-module", "module-null-sink", f"sink_name={name}", f"rate={RECORDED_HZ}", "norewinds=1"
    )
    if name == "speaker":
        sound.pactl("set-default-sink", "speaker")
    elif name == "mic":
        sound.pactl("set-default-source", "mic.monitor")


@dataclass
class Screen:
    """A private X server. ``env`` has the variables with which a program opens a window on it."""

    env: dict[str, str]

    def xdotool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments],
            env={**os.environ, **self.env},
            capture_output=True,
            text=True,
            check=True,
            timeout=PATIENCE_S,
        )
        return done.stdout.strip()

    def focus(self, window: int) -> None:
        """Give the keyboard focus to a window, because there is no window manager."""
        self.xdotool("windowfocus", "--sync", str(window))

    def key_down(self, key: str) -> None:
        self.xdotool("keydown", key)

    def key_up(self, key: str) -> None:
        self.xdotool("keyup", key)

    def press(self, key: str) -> None:
        self.xdotool("key", key)

    def type(self, text: str) -> None:
        self.xdotool("type", "--delay", "5", text)


@contextlib.contextmanager
def screen(width: int = 1280, height: int = 1000) -> Iterator[Screen]:
    reading, writing = os.pipe()
    process = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            f"{width}x{height}x24",
            "-nolisten",
            "tcp",
            "-noreset",  # else it drops a client that connects while the last one disconnects
        ],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise AssertionError("Xvfb did not start")
        yield Screen({"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"})
    finally:
        process.terminate()
        process.wait()
