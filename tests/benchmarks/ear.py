"""Measures the time from the release of the key to the final transcript.

    python -m tests.benchmarks.ear [--repeat 3] [--holds 3 10 30 60]

The bundled recognizer gets real speech in real time. The baseline, in the same run, is the same
recognizer when it gets the whole recording at the release.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import time
from collections.abc import AsyncGenerator
from pathlib import Path

import numpy as np

from app.engine.contracts.ports import CAPTURE_RATE_HZ, FRAME_SAMPLES, Frame
from app.services.audio.audio_file import read_recording
from app.services.audio.microphone import level_of
from app.services.stt.moonshine_stt import MoonshineTranscriber


def speech(seconds: float) -> np.ndarray:
    """Return this much of a reading of "A Tale of Two Cities", repeated if necessary."""
    import moonshine_voice

    read = read_recording(Path(moonshine_voice.__file__).parent / "assets" / "two_cities.wav")
    return np.resize(read, int(seconds * CAPTURE_RATE_HZ))


async def hold(ear: MoonshineTranscriber, samples: np.ndarray) -> tuple[float, float]:
    """Return ms from the last frame to the final transcript, and CPU s per second of speech."""
    released = 0.0

    async def spoken() -> AsyncGenerator[Frame, None]:
        nonlocal released
        began = time.monotonic()
        for at in range(0, len(samples), FRAME_SAMPLES):
            block = samples[at : at + FRAME_SAMPLES]
            await asyncio.sleep(max(began + at / CAPTURE_RATE_HZ - time.monotonic(), 0))
            yield Frame(block.tobytes(), level_of(block))
        released = time.monotonic()

    cpu = time.process_time()
    async for transcript in ear.transcribe(spoken()):
        if transcript.final:
            waited_ms = (time.monotonic() - released) * 1000
    spent_s = time.process_time() - cpu
    return waited_ms, spent_s * CAPTURE_RATE_HZ / len(samples)


async def at_once(ear: MoonshineTranscriber, samples: np.ndarray) -> float:
    """Transcribe the whole recording at the release. Returns ms to its transcript."""
    floats = (samples.astype(np.float32) / 32_768).tolist()
    began = time.monotonic()
    await asyncio.to_thread(ear._transcriber.transcribe_without_streaming, floats)
    return (time.monotonic() - began) * 1000


async def run(holds: list[float], repeat: int) -> None:
    ear = MoonshineTranscriber()
    await ear.open()
    print("| key held | final after ms | all at the release ms | ratio | CPU s per s |")
    print("|---:|---:|---:|---:|---:|")
    for seconds in holds:
        samples = speech(seconds)
        turns = [await hold(ear, samples) for _ in range(repeat)]
        waited_ms = statistics.median(waited for waited, _ in turns)
        cpu_s = statistics.median(cpu for _, cpu in turns)
        baseline_ms = statistics.median([await at_once(ear, samples) for _ in range(repeat)])
        print(
            f"| {seconds:g} s | {waited_ms:.0f} | {baseline_ms:.0f} "
            f"| {waited_ms / baseline_ms:.2f} | {cpu_s:.2f} |",
            flush=True,
        )
    await ear.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--holds", nargs="+", type=float, default=[3.0, 10.0, 30.0, 60.0])
    arguments = parser.parse_args()
    asyncio.run(run(arguments.holds, arguments.repeat))


if __name__ == "__main__":
    main()
