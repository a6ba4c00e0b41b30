"""A conversation over real (virtual) sound devices: the loudspeaker is heard by the microphone.

The session is the program's own, from the settings to PulseAudio. A person's recording is played
into the microphone through a sink of its own, which shows when it began.
"""

from __future__ import annotations

import asyncio
import contextlib
import subprocess
import time
import wave
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import moonshine_voice
import numpy as np
import soxr

from app import wiring
from app.config.settings import Settings
from app.engine.contracts.events import (
    Event,
    TranscriptFinal,
    TurnStarted,
)
from app.engine.conversation_mode import ConversationMode
from app.engine.session import Session
from tests.rig import RECORDED_HZ, Sound

HUMAN = Path(moonshine_voice.__file__).parent / "assets" / "two_cities.wav"
"""A person reads "It was the best of times, it was the worst of times", from 1.2 s on."""
HUMAN_BEGINS_S, HUMAN_ENDS_S = 1.15, 4.6

STORY = (
    "The old harbor lay in the fog, and nobody could see the lights of the town. A fisherman had "
    "gone out early, before the others were awake. He knew the rocks along the coast, because his "
    "father had shown them to him. At noon the wind turned, and the first sails came back. The "
    "women on the pier counted them and said nothing. Only one boat was missing in the evening. "
)


@dataclass
class Told:
    """The session's events with the times at which they came."""

    events: list[tuple[float, Event]] = field(default_factory=list)

    def add(self, event: Event) -> None:
        self.events.append((time.monotonic(), event))

    def of(self, kind: type[Event]) -> list[tuple[float, Event]]:
        return [(at, event) for at, event in self.events if isinstance(event, kind)]

    @property
    def spoken_turns(self) -> int:
        return sum(event.source == "spoken" for _, event in self.of(TurnStarted))

    async def until(self, kind: type[Event], count: int = 1, patience_s: float = 30.0) -> float:
        deadline = time.monotonic() + patience_s
        while len(self.of(kind)) < count:
            if time.monotonic() > deadline:
                raise AssertionError(f"no {kind.__name__} within {patience_s} s")
            await asyncio.sleep(0.01)
        return self.of(kind)[count - 1][0]


@contextlib.contextmanager
def echo(sound: Sound, gain_db: float, delay_ms: int) -> Iterator[None]:
    """The microphone hears the loudspeaker, this much later and louder. The user's own sink is
    ``user``."""
    modules = [
        sound.pactl("load-module", "module-null-sink", "sink_name=user", "norewinds=1"),
        sound.pactl(
            *("load-module", "module-loopback", "source=user.monitor", "sink=mic"),
            "latency_msec=20",
        ),
        sound.pactl(
            *("load-module", "module-loopback", "source=speaker.monitor", "sink=mic"),
            f"latency_msec={delay_ms}",
            "adjust_time=0",
        ),
    ]
    last = sound.pactl("list", "short", "sink-inputs").splitlines()[-1].split()[0]
    sound.pactl("set-sink-input-volume", last, f"{gain_db}dB")
    try:
        yield
    finally:
        for module in reversed(modules):
            sound.pactl("unload-module", module.strip())


@asynccontextmanager
async def conversing(settings: Settings) -> AsyncIterator[tuple[Session, ConversationMode, Told]]:
    """Conversation mode with real devices, recognizer, detector and voice."""
    session = await wiring.build_session(settings)
    told = Told()
    session.subscribe(told.add)
    await session.open()
    mode = wiring.conversation_mode(session, settings)
    mode.start()
    try:
        yield session, mode, told
    finally:
        await mode.close()
        await session.close()


def cut(folder: Path, begin_s: float, end_s: float, gain_db: float = 0.0) -> Path:
    """A part of the person's recording."""
    with wave.open(str(HUMAN)) as source:
        rate_hz = source.getframerate()
        source.setpos(int(begin_s * rate_hz))
        samples = np.frombuffer(source.readframes(int((end_s - begin_s) * rate_hz)), np.int16)
    return save(folder / f"human_{begin_s}_{end_s}_{gain_db}.wav", samples, rate_hz, gain_db)


def save(path: Path, samples: np.ndarray, rate_hz: int, gain_db: float = 0.0) -> Path:
    """Store the samples in a file that PulseAudio plays without resampling."""
    louder = soxr.resample(samples.astype(np.float64), rate_hz, RECORDED_HZ) * 10 ** (gain_db / 20)
    with wave.open(str(path), "wb") as target:
        target.setnchannels(1)
        target.setsampwidth(2)
        target.setframerate(RECORDED_HZ)
        target.writeframes(np.clip(louder, -32_768, 32_767).astype(np.int16).tobytes())
    return path


def cough(folder: Path, number: int) -> Path:
    """Two bursts of noise with a throat's formants, 0.25 s each."""
    random = np.random.default_rng(number)
    burst = random.standard_normal(int(0.25 * RECORDED_HZ))
    burst = np.convolve(burst, np.hanning(24), "same")
    burst *= np.exp(-np.arange(len(burst)) / (0.06 * RECORDED_HZ)) * 12_000
    gap = np.zeros(int(0.15 * RECORDED_HZ))
    sound = np.concatenate([burst / np.abs(burst).max() * 9_000, gap, burst / 2])
    return save(folder / f"cough_{number}.wav", np.clip(sound, -30_000, 30_000), RECORDED_HZ)


def play(sound: Sound, wav: Path) -> float:
    """Play ``wav`` into the user's sink. Returns when it began to sound (s, monotonic)."""
    with sound.recording("user") as recorded:
        process = subprocess.Popen(["paplay", "--device=user", str(wav)], env=sound.environment)
        while not (np.abs(recorded.samples.astype(np.int32)) > 200).any():
            time.sleep(0.005)
        began_at = time.monotonic()
        process.wait()
    return began_at


def finals(told: Told) -> list[str]:
    return [event.text for _, event in told.of(TranscriptFinal)]
