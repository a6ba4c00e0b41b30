"""What the voices on this computer have in common: synthesis in a thread, as an async stream."""

from __future__ import annotations

import asyncio
import logging
import re
import threading
from collections.abc import AsyncGenerator, Callable, Iterator
from concurrent.futures import Future
from contextlib import suppress
from typing import Any

import numpy as np

from app.engine.contracts.ports import Audio
from app.errors import VoiceError

log = logging.getLogger(__name__)

Emit = Callable[[Audio], None]

KNEE = 0.85
"""Level above which the limiter compresses; below it samples stay as they are."""

MAX_CHARACTERS = 240
"""Most characters synthesized at once: a model's text part cannot be streamed."""

_PLACES_TO_CUT = [
    re.compile(r"[.!?…]\s|[。！？।]"),
    re.compile(r"[,;:]\s|[，、；：]"),
    re.compile(r"\s"),
]
"""In order of preference: the end of a sentence, of a clause, of a word."""

SENTENCE_END = re.compile(r"[.!?…。！？।][\s\"'”’»)\]]*$")
"""Searched in the text, because the phonemes of "Hello…" and "你好。" have no such mark."""


class Deadline:
    """Ends onnxruntime's work after ``limit_s``, within milliseconds: a hostile graph may contain a
    loop without end. ``run`` is its ``RunOptions``, ``options`` those of a session that is loaded.
    A context manager."""

    def __init__(self, run: Any, limit_s: float, options: Any = None) -> None:
        self._run = run
        self._options = options
        self._limit_s = limit_s
        self._timer = threading.Timer(0.0, lambda: None)
        self.expired = False

    def __enter__(self) -> Deadline:
        self.restart()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._timer.cancel()

    def restart(self) -> None:
        """Count anew: there was progress."""
        self._timer.cancel()
        self._timer = threading.Timer(self._limit_s, self._expire)
        self._timer.daemon = True
        self._timer.start()

    def _expire(self) -> None:
        self.expired = True
        self._run.terminate = True
        if hasattr(self._options, "set_load_cancellation_flag"):  # onnxruntime 1.21
            self._options.set_load_cancellation_flag(True)


def speakable(text: str) -> str:
    """``text`` with a space for each character that a phonemizer cannot take, so that positions
    stay the same: NUL would end the text, 1 begins a command to eSpeak, a lone surrogate has no
    UTF-8."""
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]", " ", text)


def parts(text: str) -> Iterator[str]:
    """``text`` in parts of at most MAX_CHARACTERS, cut where it is least audible."""
    while len(text) > MAX_CHARACTERS:
        places = (list(mark.finditer(text, 0, MAX_CHARACTERS)) for mark in _PLACES_TO_CUT)
        cut = next((matches[-1].end() for matches in places if matches), MAX_CHARACTERS)
        yield text[:cut]
        text = text[cut:]
    yield text


def to_pcm(samples: np.ndarray, gain: float) -> bytes:
    """Float samples as 16-bit PCM, through a soft limiter."""
    loud = np.nan_to_num(samples * gain)
    over = np.abs(loud) > KNEE
    limited = KNEE + (1 - KNEE) * np.tanh((np.abs(loud[over]) - KNEE) / (1 - KNEE))
    loud[over] = np.sign(loud[over]) * limited
    return (loud * 32_767).astype("<i2").tobytes()


async def stream_synthesis(
    submit: Callable[[Callable[[Emit], None], Emit], Future[None]],
    synthesize: Callable[[Emit], None],
    stop: Callable[[], None],
    failure: str,
) -> AsyncGenerator[Audio, None]:
    """The audio that ``synthesize`` emits in the thread of ``submit``, each piece as it comes.

    ``stop`` is called when the iterator is closed and has to end ``synthesize`` early. Raises
    VoiceError: the one that ``synthesize`` raised, or ``failure`` for any other exception.
    """
    loop = asyncio.get_running_loop()
    pieces: asyncio.Queue[Audio | None] = asyncio.Queue()

    def put(piece: Audio | None) -> None:
        with suppress(RuntimeError):  # the loop is closed: nobody is listening
            loop.call_soon_threadsafe(pieces.put_nowait, piece)

    work = submit(synthesize, put)
    work.add_done_callback(lambda _: put(None))  # also when the work was canceled
    try:
        while (piece := await pieces.get()) is not None:
            yield piece
    finally:
        stop()
    error = None if work.cancelled() else work.exception()
    if isinstance(error, VoiceError):
        raise error
    if error is not None:
        log.error("synthesis failed: %s", type(error).__name__)
        raise VoiceError(failure) from error
