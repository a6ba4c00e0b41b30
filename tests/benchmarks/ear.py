"""Measures the time from the release of the key to the final transcript, and the words it has.

    python -m tests.benchmarks.ear [--repeat 3] [--holds 3 10 30 60] [--models FILE… | whisper]

The recognizers get real speech in real time: the bundled one, and the models of other engines.
``whisper`` is Whisper base, made from packages of the tests. The baseline of the bundled one, in
the same run, is the same recognizer when it gets the whole recording at the release.

The word error is that of two human recordings, each given at once.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import statistics
import tempfile
import time
from collections.abc import AsyncGenerator
from pathlib import Path

import numpy as np
import psutil

from app.engine.contracts.ports import CAPTURE_RATE_HZ, FRAME_SAMPLES, Frame
from app.services.audio.audio_file import read_recording
from app.services.audio.microphone import level_of
from app.services.stt.local_stt import LocalTranscriber
from app.services.stt.moonshine_stt import MoonshineTranscriber
from tests import whisper_base

Ear = MoonshineTranscriber | LocalTranscriber

READ = {
    "beckett": "Ever tried. Ever failed. No matter. Try again. Fail again. Fail better.",
    "two_cities": (
        "It was the best of times, it was the worst of times, it was the age of wisdom, it was the "
        "age of foolishness, it was the epoch of belief, it was the epoch of incredulity, it was "
        "the season of Light, it was the season of Darkness, it was the spring of hope, it was the "
        "winter of despair, we had everything before us, we had nothing before us, we were all "
        "going direct to Heaven, we were all going direct the other way - in short, the period was "
        "so far like the present period, that some of its noisiest authorities insisted on its "
        "being received, for good or for evil, in the superlative degree of comparison only."
    ),
}
"""What is said in the recordings."""


def recording(name: str) -> np.ndarray:
    import moonshine_voice

    return read_recording(Path(moonshine_voice.__file__).parent / "assets" / f"{name}.wav")


def speech(seconds: float) -> np.ndarray:
    """Return this much of a reading of "A Tale of Two Cities", repeated if necessary."""
    return np.resize(recording("two_cities"), int(seconds * CAPTURE_RATE_HZ))


def cpu_s(ear: Ear) -> float:
    """The processor time so far, also of the recognizer's own process."""
    spent = time.process_time()
    if isinstance(ear, LocalTranscriber) and ear._process:
        times = psutil.Process(ear._process.pid).cpu_times()
        spent += times.user + times.system
    return spent


async def frames(samples: np.ndarray, *, paced: bool) -> AsyncGenerator[Frame, None]:
    began = time.monotonic()
    for at in range(0, len(samples), FRAME_SAMPLES):
        block = samples[at : at + FRAME_SAMPLES]
        if paced:
            await asyncio.sleep(max(began + at / CAPTURE_RATE_HZ - time.monotonic(), 0))
        yield Frame(block.tobytes(), level_of(block))


async def hold(ear: Ear, samples: np.ndarray) -> tuple[float, float]:
    """Return ms from the last frame to the final transcript, and CPU s per second of speech."""
    released = 0.0

    async def spoken() -> AsyncGenerator[Frame, None]:
        nonlocal released
        async for frame in frames(samples, paced=True):
            yield frame
        released = time.monotonic()

    cpu = cpu_s(ear)
    async for transcript in ear.transcribe(spoken()):
        if transcript.final:
            waited_ms = (time.monotonic() - released) * 1000
    return waited_ms, (cpu_s(ear) - cpu) * CAPTURE_RATE_HZ / len(samples)


async def word_error(ear: Ear) -> float:
    """The part of the words of the human recordings that is wrong, missing or too much."""
    wrong = spoken = 0
    for name, text in READ.items():
        async for transcript in ear.transcribe(frames(recording(name), paced=False)):
            heard = words(transcript.text)
        expected = words(text)
        wrong += distance(expected, heard)
        spoken += len(expected)
    return wrong / spoken


def words(text: str) -> list[str]:
    return re.findall(r"[a-z']+", text.lower())


def distance(expected: list[str], heard: list[str]) -> int:
    """How many words must be changed, added or removed."""
    row = list(range(len(heard) + 1))
    for i, word in enumerate(expected, 1):
        before, row[0] = row[0], i
        for j, other in enumerate(heard, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (word != other))
    return row[-1]


async def at_once(ear: MoonshineTranscriber, samples: np.ndarray) -> float:
    """Transcribe the whole recording at the release. Returns ms to its transcript."""
    floats = (samples.astype(np.float32) / 32_768).tolist()
    began = time.monotonic()
    await asyncio.to_thread(ear._transcriber.transcribe_without_streaming, floats)
    return (time.monotonic() - began) * 1000


async def run(holds: list[float], repeat: int, models: list[Path]) -> None:
    ears: dict[str, Ear] = {"moonshine tiny": MoonshineTranscriber()}
    ears |= {path.stem: LocalTranscriber(path, ("en",)) for path in models}
    print("| recognizer | key held | final after ms | all at the release ms | CPU s per s |")
    print("|---|---:|---:|---:|---:|")
    for name, ear in ears.items():
        await ear.open()
        for seconds in holds:
            samples = speech(seconds)
            turns = [await hold(ear, samples) for _ in range(repeat)]
            waited_ms = statistics.median(waited for waited, _ in turns)
            spent_s = statistics.median(cpu for _, cpu in turns)
            baseline = ""
            if isinstance(ear, MoonshineTranscriber):
                all_ms = statistics.median([await at_once(ear, samples) for _ in range(repeat)])
                baseline = f"{all_ms:.0f}"
            print(
                f"| {name} | {seconds:g} s | {waited_ms:.0f} | {baseline} | {spent_s:.2f} |",
                flush=True,
            )
    print("\n| recognizer | size MB | word error |\n|---|---:|---:|")
    for name, ear in ears.items():
        file = next((path for path in models if path.stem == name), None)
        size = f"{file.stat().st_size / 1e6:.0f}" if file else "44"
        print(f"| {name} | {size} | {100 * await word_error(ear):.1f} % |", flush=True)
        await ear.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--holds", nargs="+", type=float, default=[3.0, 10.0, 30.0, 60.0])
    parser.add_argument("--models", nargs="+", default=[], help="files, or whisper")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        models = [
            whisper_base.write(Path(folder) / "whisper-base.bin")
            if name == "whisper"
            else Path(name)
            for name in arguments.models
        ]
        asyncio.run(run(arguments.holds, arguments.repeat, models))


if __name__ == "__main__":
    main()
