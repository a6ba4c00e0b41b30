"""Compares the voices that come with Repartee.

    python -m tests.benchmarks.voices [NAME ...]

Each voice, in a process of its own, says forty sentences without numbers. Word error: the words
that the bundled recognizer hears otherwise. First sound: from the text to the first samples,
median. Real-time factor: synthesis time for each second of sound. Loudness: ITU-R BS.1770. Memory:
what loading and speaking adds to the process. The baseline is the basic voice.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import aclosing
from pathlib import Path

import numpy as np
import psutil
import soxr

from app.config.paths import cache_folder
from app.engine.contracts.ports import CAPTURE_RATE_HZ, Voice
from app.services.stt.moonshine_stt import MoonshineTranscriber
from app.services.tts import bundled_voices
from app.services.tts.local_voices import LocalVoices
from app.services.tts.piper_voice import Piper

SENTENCES = """
The weather will be sunny in the morning and cloudy later on.
Please put the milk back into the fridge before you leave.
She found an old letter under the floor of the attic.
The train to the coast leaves from the other platform.
He learned to play the piano when he was a child.
Our neighbors are painting their house in a bright color.
You can find the meeting notes in the shared folder.
The garden needs water because it has not rained for weeks.
I would like a cup of tea with a little sugar.
The library closes early on the last day of the week.
They walked along the river until it became dark.
Most birds fly to warmer countries before the winter.
The teacher explained the problem on the board again.
My brother works as a nurse in a large hospital.
The bread is fresh and the soup is still hot.
Nobody answered the phone when I called this morning.
The new bridge makes the way to work much shorter.
We watched a film about the history of the city.
A good night of sleep helps you to think clearly.
The children built a castle from sand and stones.
Could you tell me where the nearest station is?
The doctor said that I should drink more water.
An old oak tree stands in the middle of the field.
The concert was moved to the hall behind the church.
Her car would not start, so she took the bus.
The recipe needs butter, flour, and a pinch of salt.
The committee will publish its report before the summer.
It is better to ask now than to be sorry later.
The dog slept by the fire while the snow fell.
He wrote a short story about a sailor and a storm.
The museum shows paintings from all over the world.
Turn left at the corner and walk up the hill.
The price of coffee has gone up again this year.
Their flight was delayed because of heavy fog.
The farmer sells apples and honey at the market.
I forgot my umbrella on the bench in the park.
The software saves your work every few minutes.
A quiet voice can be heard in a quiet room.
The windows of the shop were decorated with flowers.
What would you like to do when you have free time?
""".strip().splitlines()
assert len(SENTENCES) == 40


def words(text: str) -> list[str]:
    return re.findall(r"[a-z']+", text.lower())


def word_errors(said: list[str], heard: list[str]) -> int:
    """The Levenshtein distance in words."""
    row = list(range(len(heard) + 1))
    for i, word in enumerate(said, start=1):
        before, row[0] = row[0], i
        for j, other in enumerate(heard, start=1):
            change = before + (word != other)
            before, row[j] = row[j], min(change, row[j] + 1, row[j - 1] + 1)
    return row[-1]


def loudness_lufs(samples: np.ndarray, rate_hz: int) -> float:
    """ITU-R BS.1770-4, mono."""
    spectrum = np.fft.rfft(samples)
    s = 2j * np.pi * np.fft.rfftfreq(len(samples), 1 / rate_hz)
    for frequency_hz, q, (high, band, low) in (
        (1681.97, 0.7072, (1.5849, 1.2588, 1.0)),  # a shelf of 4 dB
        (38.1355, 0.5003, (1.0, 0.0, 0.0)),  # a high pass
    ):
        w = s / (2 * np.pi * frequency_hz)
        spectrum *= (high * w**2 + band * w / q + low) / (w**2 + w / q + 1)
    weighted = np.fft.irfft(spectrum, len(samples))
    block, step = int(0.4 * rate_hz), int(0.1 * rate_hz)
    starts = range(0, len(weighted) - block, step)
    power = np.array([np.mean(np.square(weighted[at : at + block])) for at in starts])
    power = power[power > 10 ** ((-70 + 0.691) / 10)]
    gated = power[power > power.mean() / 10]
    return float(10 * np.log10(gated.mean()) - 0.691)


async def measure(voice: Voice) -> dict[str, float]:
    process = psutil.Process()
    before = process.memory_info().rss
    started = time.monotonic()
    await voice.open()
    opened_s = time.monotonic() - started
    firsts, spent_s, sounds, rate_hz = [], 0.0, [], 0
    for text in ("Hello there.", *SENTENCES):
        started = time.monotonic()
        pieces = []
        async with aclosing(voice.speak(text)) as stream:
            async for audio in stream:
                if not pieces:
                    first_s = time.monotonic() - started
                pieces.append(audio.pcm)
                rate_hz = audio.rate_hz
        if text in SENTENCES:
            firsts.append(first_s)
            spent_s += time.monotonic() - started
            sounds.append(np.frombuffer(b"".join(pieces), "<i2").astype(np.float32) / 32_768)
    memory = process.memory_info().rss - before
    await voice.close()
    ear = MoonshineTranscriber()
    await ear.open()
    errors = 0
    for text, sound in zip(SENTENCES, sounds, strict=True):
        quiet = np.zeros(rate_hz // 4, np.float32)
        padded = np.concatenate([quiet, sound, quiet])
        floats = soxr.resample(padded, rate_hz, CAPTURE_RATE_HZ).tolist()
        lines = ear._transcriber.transcribe_without_streaming(floats).lines
        errors += word_errors(words(text), words(" ".join(line.text for line in lines)))
    await ear.close()
    return {
        "errors": errors / sum(len(words(text)) for text in SENTENCES),
        "first_ms": statistics.median(firsts) * 1000,
        "factor": spent_s * rate_hz / sum(map(len, sounds)),
        "open_ms": opened_s * 1000,
        "memory_mb": memory / 1e6,
        "lufs": loudness_lufs(np.concatenate(sounds), rate_hz),
    }


async def prepare(cache: Path) -> None:
    """Split the Piper voice, as an installation does."""
    for voice in bundled_voices.installed():
        if voice.is_piper:
            piper = Piper(voice.path, cache)
            await piper.open()
            await piper.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--measure", metavar="NAME", help=argparse.SUPPRESS)
    parser.add_argument("--cache", type=Path, default=cache_folder(), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.measure:
        voice = LocalVoices(Path(), arguments.cache).create(arguments.measure)
        print(json.dumps(asyncio.run(measure(voice))))
        return
    print(
        "| voice | word error | first sound | real-time factor | loading | memory | loudness |\n"
        "|---|---:|---:|---:|---:|---:|---:|"
    )
    with tempfile.TemporaryDirectory() as cache:
        asyncio.run(prepare(Path(cache)))
        for name in arguments.names or bundled_voices.names():
            own = ["-m", "tests.benchmarks.voices", "--measure", name, "--cache", cache]
            done = subprocess.run([sys.executable, *own], stdout=subprocess.PIPE, check=True)
            found = json.loads(done.stdout)
            print(
                f"| {name} | {found['errors']:.1%} | {found['first_ms']:.0f} ms "
                f"| {found['factor']:.3f} | {found['open_ms']:.0f} ms "
                f"| {found['memory_mb']:.0f} MB | {found['lufs']:.1f} LUFS |",
                flush=True,
            )


if __name__ == "__main__":
    main()
