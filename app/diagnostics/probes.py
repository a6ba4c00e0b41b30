"""Tries and times each part of a turn with the input a turn would give it, for `repartee doctor`.

Times are in ms. Every function raises the errors of the part it tries.
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

from app.engine.chunking.chunker import Timing
from app.engine.chunking.modes import Mode, make_chunker
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
from app.services.llm.endpoint_probe import RecordedReply

PHRASE = "Here is what I found for you."
"""A first chunk as adaptive chunking makes it: 29 characters."""
RECORDING_S = 2.5
"""How much of the bundled recording is used. It is delivered in real time, as by a microphone."""
LISTENING_S = 0.5


@dataclass(frozen=True, slots=True)
class MicrophoneResult:
    opening_ms: float
    first_frame_ms: float
    """From opening the microphone to its first frame."""
    loudest: float
    """RMS level, 0.0 to 1.0; 0.0 if it delivers only silence."""


@dataclass(frozen=True, slots=True)
class Heard:
    loading_ms: float
    final_ms: float
    """From the end of the recording to the final transcript."""
    text: str


@dataclass(frozen=True, slots=True)
class VoiceResult:
    loading_ms: float
    first_samples_ms: float
    """From submitting the phrase to its first samples."""
    real_time_factor: float
    """Seconds of synthesis per second of speech."""
    audio: list[Audio]

    @property
    def leading_silence_ms(self) -> float:
        return leading_silence_s(self.audio[0]) * 1000 if self.audio else 0.0


@dataclass(frozen=True, slots=True)
class ModelResult:
    ttft_ms: float
    """From the request to the first piece of text."""
    reasoning_ms: float
    """Part of ``ttft_ms`` in which the model sent reasoning."""
    aggregation_ms: float | None
    """From the first text to the first chunk that can be spoken; None if there was none."""
    first_words: int
    """Characters of that chunk."""
    tokens_per_second: float | None


async def listen(microphone: Microphone) -> MicrophoneResult:
    """Record half a second."""
    opening_ms = await timed(microphone.open())
    began, first_ms, levels = time.monotonic(), 0.0, []
    async with aclosing(microphone.record()) as frames:
        async for frame in frames:
            first_ms = first_ms or since(began)
            levels.append(frame.level)
            if len(levels) * FRAME_SAMPLES >= LISTENING_S * CAPTURE_RATE_HZ:
                microphone.stop()
    return MicrophoneResult(opening_ms, first_ms, max(levels, default=0.0))


async def hear(transcriber: Transcriber, recording: np.ndarray) -> Heard:
    """Transcribe ``recording`` (16-bit, 16 kHz), delivered in real time."""
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


async def speak(voice: Voice) -> VoiceResult:
    """Synthesize a phrase without playing it."""
    loading_ms = await timed(voice.open())
    began, first_ms = time.monotonic(), 0.0
    pieces: list[Audio] = []
    async with aclosing(voice.speak(PHRASE)) as audio:
        async for piece in audio:
            first_ms = first_ms or since(began)
            pieces.append(piece)
    seconds = sum(piece.duration_s for piece in pieces)
    factor = since(began) / 1000 / seconds if seconds else 0.0
    return VoiceResult(loading_ms, first_ms, round(factor, 2), pieces)


async def sound(speaker: Speaker) -> tuple[float, float]:
    """Play silence. Return the ms to open the speaker, and then to play the first sample."""
    opening_ms = await timed(speaker.open())
    loop = asyncio.get_running_loop()
    for _ in range(2):  # the first may have to wait for the device to wake up
        given = loop.time()
        playback = speaker.play(Audio(bytes(4_800), 48_000))
        held_ms = (await playback.audible - given) * 1000
        await playback.done
    return opening_ms, round(held_ms, 1)


async def ask(model: ChatModel, system_prompt: str) -> RecordedReply:
    """Send a tiny request without tools, and stop reading early."""
    asked = [Message("system", system_prompt), Message("user", endpoint_probe.QUESTION)]
    return await endpoint_probe.observe(model, asked)


def answered(seen: RecordedReply, chunking: Mode) -> ModelResult:
    """Return what an answer with this timing would mean for a turn."""
    chunker = make_chunker(chunking)
    characters = first_words = 0
    chunk_ms: float | None = None
    for now_ms, part in seen.parts:
        if isinstance(part, TextDelta) and chunk_ms is None:
            characters += len(part.text)
            span_s = (now_ms - seen.ttft_ms) / 1000
            pace = Timing(None, characters / span_s if span_s > 0.05 else None)
            if chunks := chunker.feed(part.text, pace):
                chunk_ms, first_words = now_ms, len(chunks[0].text)
    if chunk_ms is None and (rest := chunker.flush()):
        chunk_ms, first_words = seen.ended_ms, len(rest[0].text)
    return ModelResult(
        ttft_ms=seen.ttft_ms,
        reasoning_ms=seen.thinking_ms or 0.0,
        aggregation_ms=None if chunk_ms is None else round(chunk_ms - seen.ttft_ms, 1),
        first_words=first_words,
        tokens_per_second=seen.tokens_per_second,
    )


def recording(spoken: list[Audio]) -> np.ndarray:
    """Return the recording of a human voice that comes with the bundled recognizer (16 kHz). If it
    is missing, return ``spoken``, the computer's voice, resampled."""
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
