"""Moonshine: speech recognition on this computer, while the user speaks.

``moonshine-voice`` 0.1.0 contains a tiny English model. Its stream infers in the calling thread, so
it has a thread of its own. Frames that arrive while it is busy are passed on together, so that it
never falls behind.
"""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import logging
import queue
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

from app.engine.contracts.ports import CAPTURE_RATE_HZ, Frame, Transcript
from app.errors import TranscriptionError
from app.messages import sentence
from app.services.stt import stt_models

log = logging.getLogger(__name__)

PARTIAL_INTERVAL_S = 0.3
"""Interval of partial transcripts: short enough to read along, long enough for two cores."""

SILENT_LEVEL = 0.003
"""RMS of the loudest frame (−50 dB) below which nothing is recognized: recognizers invent words for
silence."""

UNAVAILABLE = sentence(
    "Built-in speech recognition isn't available on this computer. Type, or choose the server's "
    "recognition in Settings."
)


class MoonshineTranscriber:
    """``model`` is the name of an installed model in ``folder``; "" is the bundled one."""

    def __init__(self, model: str = "", folder: Path = Path()) -> None:
        self._model = model
        self._folder = folder
        self._transcriber: Any = None
        self._thread = ThreadPoolExecutor(1, "moonshine")

    async def open(self) -> None:
        """Load and warm up: 0.3 s, more for a large model. Raises TranscriptionError if the library
        or the model is missing."""
        if self._transcriber is None:
            await asyncio.get_running_loop().run_in_executor(self._thread, self._load)

    def _load(self) -> None:
        if self._transcriber is not None:
            return
        try:
            from moonshine_voice import ModelArch, Transcriber

            if not stt_models.catalog():  # its native library is missing
                raise TranscriptionError(UNAVAILABLE)
            path, arch = stt_models.find(self._model, self._folder)
            self._transcriber = Transcriber(str(path), ModelArch(arch))
        except TranscriptionError:
            raise
        except (ImportError, OSError, RuntimeError) as error:
            raise TranscriptionError(UNAVAILABLE) from error
        except Exception as error:  # the library's own error is no RuntimeError
            if not self._model:  # the bundled model: the library or its files are missing
                raise TranscriptionError(UNAVAILABLE) from error
            raise TranscriptionError(
                sentence(
                    "The speech recognition model {name} is damaged. Reinstall it in Models and "
                    "voices.",
                    name=self._model,
                )
            ) from error
        with self._stream() as stream:
            _add_audio(stream, np.zeros(CAPTURE_RATE_HZ // 2, np.float32))
            _recognize(stream)

    @contextlib.contextmanager
    def _stream(self) -> Iterator[Any]:
        stream = self._transcriber.create_stream(update_interval=PARTIAL_INTERVAL_S)
        try:
            stream.start()
            yield stream
        finally:
            stream.close()

    async def transcribe(self, frames: AsyncIterator[Frame]) -> AsyncGenerator[Transcript, None]:
        await self.open()
        loop = asyncio.get_running_loop()
        results: asyncio.Queue[Transcript | BaseException | None] = asyncio.Queue()
        pcm: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        stopped = threading.Event()

        def emit(transcript: Transcript) -> None:
            loop.call_soon_threadsafe(results.put_nowait, transcript)

        feeding = asyncio.create_task(_feed(frames, pcm))
        working = loop.run_in_executor(self._thread, self._transcribe, pcm, emit, stopped)
        working.add_done_callback(lambda work: results.put_nowait(work.exception()))
        try:
            while isinstance(result := await results.get(), Transcript):
                yield result
                if feeding.done():
                    feeding.result()  # raises the microphone's error
            if result is not None:
                log.error("recognition failed: %s", type(result).__name__)
                raise TranscriptionError(
                    sentence("Speech recognition failed. Say it again or type.")
                ) from result
            await feeding
        finally:
            stopped.set()
            pcm.put(None)
            feeding.cancel()
            await asyncio.wait([feeding])
            await asyncio.wait([working], timeout=0.5)

    def _transcribe(
        self,
        pcm: queue.SimpleQueue[bytes | None],
        emit: Callable[[Transcript], None],
        stopped: threading.Event,
    ) -> None:
        """In the recognizer's thread: one utterance, from its first frame to the final text."""
        loudest = 0.0
        shown = ""
        ended = False
        unread = 0
        with self._stream() as stream:
            while not ended:
                content, ended = _take_all(pcm)
                if stopped.is_set():
                    return
                samples = np.frombuffer(content, np.int16).astype(np.float32) / 32_768
                loudest = max(loudest, _loudest_frame(samples))
                _add_audio(stream, samples)
                unread += len(samples)
                if (
                    not ended
                    and unread >= PARTIAL_INTERVAL_S * CAPTURE_RATE_HZ
                    and loudest >= SILENT_LEVEL
                ):
                    unread = 0
                    text = _recognize(stream)
                    if text != shown:
                        shown = text
                        emit(Transcript(text))
            text = ""
            if loudest >= SILENT_LEVEL:
                _recognize(stream)  # audio that was never recognized is dropped by stopping
                _call(stream, "moonshine_stop_stream")
                text = _recognize(stream)
            emit(Transcript(text, final=True, language=stt_models.language_of(self._model)))

    async def close(self) -> None:
        if self._transcriber is not None:
            closing = asyncio.get_running_loop().run_in_executor(
                self._thread, self._transcriber.close
            )
            await asyncio.wait([closing], timeout=2.0)
            self._transcriber = None
        self._thread.shutdown(wait=False)


async def _feed(frames: AsyncIterator[Frame], pcm: queue.SimpleQueue[bytes | None]) -> None:
    try:
        async for frame in frames:
            pcm.put(frame.pcm)
    finally:
        pcm.put(None)


def _take_all(pcm: queue.SimpleQueue[bytes | None]) -> tuple[bytes, bool]:
    """All queued frames, at least one, and whether the end of the recording is reached."""
    frames = [pcm.get()]
    while frames[-1] is not None and not pcm.empty():
        frames.append(pcm.get())
    return b"".join(frame for frame in frames if frame is not None), frames[-1] is None


def _loudest_frame(samples: np.ndarray) -> float:
    """RMS of the loudest 20 ms."""
    whole = len(samples) // 320 * 320
    if not whole:
        return 0.0
    frames = samples[:whole].reshape(-1, 320)
    return float(np.sqrt((frames * frames).mean(axis=1)).max())


# The library's own methods copy audio through Python lists: ``add_audio`` what is new, and
# ``update_transcription`` all audio since the key press, each time. That would take longer than
# recognition itself, and ever longer while the key is held. So the C functions are called directly;
# the library's version is pinned, and with it their signatures.


def _add_audio(stream: Any, samples: np.ndarray) -> None:
    """Add float samples at 16 kHz."""
    if not len(samples):
        return
    samples = np.ascontiguousarray(samples, np.float32)
    pointer = samples.ctypes.data_as(ctypes.POINTER(ctypes.c_float))
    function = "moonshine_transcribe_add_audio_to_stream"
    _call(stream, function, pointer, len(samples), CAPTURE_RATE_HZ, 0)


def _recognize(stream: Any) -> str:
    """Recognize the new audio. Returns all lines (the parts between pauses) as one text."""
    from moonshine_voice.moonshine_api import TranscriptC

    found = ctypes.POINTER(TranscriptC)()
    _call(stream, "moonshine_transcribe_stream", 0, ctypes.byref(found))
    if not found:
        return ""
    transcript = found.contents
    texts = [transcript.lines[i].text for i in range(transcript.line_count)]
    lines = [ctypes.string_at(text).decode(errors="ignore").strip() for text in texts if text]
    return " ".join(line for line in lines if line)


def _call(stream: Any, name: str, *arguments: Any) -> None:
    from moonshine_voice.errors import check_error

    function = getattr(stream._lib, name)
    check_error(function(stream._transcriber._handle, stream._handle, *arguments))
