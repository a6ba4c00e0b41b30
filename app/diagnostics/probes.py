"""Each station of a turn tried and timed with what a turn would give it; `repartee doctor` asks.

Times are in ms. All raise the station's own errors.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soxr

from app.engine.chunking.chunker import Mode, Pace, make_chunker
from app.engine.contracts.ports import (
    CAPTURE_RATE_HZ,
    FRAME_SAMPLES,
    Audio,
    ChatModel,
    Frame,
    Message,
    Microphone,
    Speaker,
    TextDelta,
    Transcriber,
    Voice,
)
from app.engine.speech.segment import leading_silence_s
from app.services.audio.microphone import level_of
from app.services.llm import endpoint_probe
from app.services.llm.endpoint_probe import Observed

PHRASE = "Here is what I found for you."
"""A first chunk as the adaptive mode makes them: 29 characters."""
RECORDING_S = 2.5
"""Of the bundled recording, at the pace of speech, as a microphone would deliver it."""
LISTENING_S = 0.5


@dataclass(frozen=True, slots=True)
class Microphoned:
    opening_ms: float
    """Until it was ready."""
    first_frame_ms: float
    """From then to its first frame."""
    loudest: float
    """RMS level, 0.0 to 1.0; 0.0: it delivers only silence."""


@dataclass(frozen=True, slots=True)
class Heard:
    loading_ms: float
    final_ms: float
    """From the recording's end to the final transcript."""
    text: str


@dataclass(frozen=True, slots=True)
class Voiced:
    loading_ms: float
    first_samples_ms: float
    """From the phrase to its first samples."""
    real_time_factor: float
    """Seconds of work for each second of speech."""
    audio: list[Audio]

    @property
    def leading_silence_ms(self) -> float:
        return leading_silence_s(self.audio[0]) * 1000 if self.audio else 0.0


@dataclass(frozen=True, slots=True)
class Answered:
    ttft_ms: float
    """From the request to the first piece of text."""
    reasoning_ms: float
    """Of which the model was thinking aloud."""
    aggregation_ms: float | None
    """From there to the first chunk that can be spoken; None: it never came."""
    first_words: int
    """That chunk's characters."""
    tokens_per_second: float | None


async def listen(microphone: Microphone) -> Microphoned:
    """Half a second of what the microphone hears."""
    opening_ms = await timed(microphone.open())
    began, first_ms, levels = time.monotonic(), 0.0, []
    async with aclosing(microphone.record()) as frames:
        async for frame in frames:
            first_ms = first_ms or since(began)
            levels.append(frame.level)
            if len(levels) * FRAME_SAMPLES >= LISTENING_S * CAPTURE_RATE_HZ:
                microphone.stop()
    return Microphoned(opening_ms, first_ms, max(levels, default=0.0))


async def hear(transcriber: Transcriber, recording: np.ndarray) -> Heard:
    """``recording`` (16-bit, 16 kHz) at the pace of speech."""
    loading_ms = await timed(transcriber.open())
    ended, text = time.monotonic(), ""

    async def frames() -> AsyncIterator[Frame]:
        nonlocal ended
        began = time.monotonic()
        for begin in range(0, len(recording), FRAME_SAMPLES):
            block = recording[begin : begin + FRAME_SAMPLES]
            due_s = (begin + len(block)) / CAPTURE_RATE_HZ
            await asyncio.sleep(began + due_s - time.monotonic())
            yield Frame(block.tobytes(), level_of(block))
        ended = time.monotonic()

    async with aclosing(transcriber.transcribe(frames())) as transcripts:
        async for transcript in transcripts:
            text = transcript.text
    return Heard(loading_ms, since(ended), text)


async def speak(voice: Voice) -> Voiced:
    """A phrase, in memory only."""
    loading_ms = await timed(voice.open())
    began, first_ms = time.monotonic(), 0.0
    pieces: list[Audio] = []
    async with aclosing(voice.speak(PHRASE)) as audio:
        async for piece in audio:
            first_ms = first_ms or since(began)
            pieces.append(piece)
    seconds = sum(piece.duration_s for piece in pieces)
    factor = since(began) / 1000 / seconds if seconds else 0.0
    return Voiced(loading_ms, first_ms, round(factor, 2), pieces)


async def sound(speaker: Speaker) -> tuple[float, float]:
    """How long the speaker takes to open, and from there on how long it holds what it is given.

    What it is given is silence.
    """
    opening_ms = await timed(speaker.open())
    loop = asyncio.get_running_loop()
    for _ in range(2):  # the first may have to wait for the device to wake up
        given = loop.time()
        playback = speaker.play(Audio(bytes(4_800), 48_000))
        held_ms = (await playback.audible - given) * 1000
        await playback.done
    return opening_ms, round(held_ms, 1)


async def ask(model: ChatModel, system_prompt: str) -> Observed:
    """A tiny request, broken off early. Tools are not offered, to keep it tiny."""
    asked = [Message("system", system_prompt), Message("user", endpoint_probe.QUESTION)]
    return await endpoint_probe.observe(model, asked)


def answered(seen: Observed, chunking: Mode) -> Answered:
    """What an answer that came like this would have meant for a turn."""
    chunker = make_chunker(chunking)
    characters = first_words = 0
    chunk_ms: float | None = None
    for now_ms, part in seen.parts:
        if isinstance(part, TextDelta) and chunk_ms is None:
            characters += len(part.text)
            span_s = (now_ms - seen.ttft_ms) / 1000
            pace = Pace(None, characters / span_s if span_s > 0.05 else None)
            if chunks := chunker.feed(part.text, pace):
                chunk_ms, first_words = now_ms, len(chunks[0].text)
    if chunk_ms is None and (rest := chunker.flush()):
        chunk_ms, first_words = seen.ended_ms, len(rest[0].text)
    return Answered(
        ttft_ms=seen.ttft_ms,
        reasoning_ms=seen.thinking_ms or 0.0,
        aggregation_ms=None if chunk_ms is None else round(chunk_ms - seen.ttft_ms, 1),
        first_words=first_words,
        tokens_per_second=seen.tokens_per_second,
    )


def recording(spoken: list[Audio]) -> np.ndarray:
    """A human voice: the recording that comes with the bundled recogniser. Where that is not to be
    had, the words of the computer's voice, ``spoken``."""
    from importlib.util import find_spec

    from app.services.audio.audio_file import read_recording

    found = find_spec("moonshine_voice")
    if found and found.origin:
        path = Path(found.origin).parent / "assets" / "beckett.wav"
        if path.is_file():
            return read_recording(path)[: int(RECORDING_S * CAPTURE_RATE_HZ)]
    pieces = [np.frombuffer(audio.pcm, np.int16) for audio in spoken]
    if not pieces:
        return np.zeros(0, np.int16)
    resampled: np.ndarray = soxr.resample(
        np.concatenate(pieces), spoken[0].rate_hz, CAPTURE_RATE_HZ
    )
    return resampled


async def timed(work: Awaitable[None]) -> float:
    began = time.monotonic()
    await work
    return since(began)


def since(began: float) -> float:
    """Milliseconds since ``began`` (monotonic, s)."""
    return round((time.monotonic() - began) * 1000, 1)
