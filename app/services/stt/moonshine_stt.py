"""Moonshine hears: on this computer, while the user speaks.

``moonshine-voice`` 0.1.0 carries its tiny English model. Its stream infers in the calling thread,
so it has one of its own; frames that come while it is busy are handed over together, so that it
never lags behind.
"""

from __future__ import annotations

import asyncio
import ctypes
import logging
import queue
import threading
from collections.abc import AsyncGenerator, AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

from app.engine.contracts.ports import CAPTURE_RATE_HZ, Frame, Transcript
from app.errors import TranscriptionError
from app.messages import sentence
from app.services.stt import stt_models

log = logging.getLogger(__name__)

UPDATE_S = 0.3
"""How often a partial is made: often enough to read along, seldom enough for two cores."""

SILENT_LEVEL = 0.003
"""Loudest frame's RMS (−50 dB) below which nothing was said: recognisers invent words for it."""

NOT_HERE = (
    "Speech recognition is not available on this computer; set it to 'server' in the settings, "
    "or type."
)


class MoonshineTranscriber:
    """``model`` is the name of an installed one in ``folder``; "" is the one that comes along."""

    def __init__(self, model: str = "", folder: Path = Path()) -> None:
        self._model = model
        self._folder = folder
        self._transcriber: Any = None
        self._thread = ThreadPoolExecutor(1, "moonshine")

    async def open(self) -> None:
        """Load and warm up: 0.3 s, a large model more. Raises TranscriptionError where the library
        is not to be had, or the model not installed."""
        if self._transcriber is None:
            await asyncio.get_running_loop().run_in_executor(self._thread, self._load)

    def _load(self) -> None:
        if self._transcriber is not None:
            return
        try:
            from moonshine_voice import ModelArch, Transcriber

            if not stt_models.catalog():  # its library is not to be had
                raise TranscriptionError(NOT_HERE)
            path, arch = stt_models.find(self._model, self._folder)
            self._transcriber = Transcriber(str(path), ModelArch(arch))
        except TranscriptionError:
            raise
        except (ImportError, OSError, RuntimeError) as error:
            raise TranscriptionError(NOT_HERE) from error
        except Exception as error:  # the library's own, which is no RuntimeError
            if not self._model:  # it comes along: its library or its files are not in their place
                raise TranscriptionError(NOT_HERE) from error
            raise TranscriptionError(
                sentence(
                    "The recognition model {name} is damaged; remove it under Models and voices, "
                    "and install it again.",
                    name=self._model,
                )
            ) from error
        stream = self._transcriber.create_stream(update_interval=UPDATE_S)
        stream.start()
        _add(stream, np.zeros(CAPTURE_RATE_HZ // 2, np.float32))
        _look(stream)
        stream.close()

    async def transcribe(self, frames: AsyncIterator[Frame]) -> AsyncGenerator[Transcript, None]:
        await self.open()
        loop = asyncio.get_running_loop()
        heard: asyncio.Queue[Transcript | TranscriptionError] = asyncio.Queue()
        said: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        over = threading.Event()

        def tell(news: Transcript | TranscriptionError) -> None:
            if not over.is_set():
                loop.call_soon_threadsafe(heard.put_nowait, news)

        feeding = asyncio.create_task(self._feed(frames, said))
        working = loop.run_in_executor(self._thread, self._work, said, tell, over)
        try:
            while True:
                news = await heard.get()
                if isinstance(news, TranscriptionError):
                    raise news
                yield news
                if news.final:
                    await feeding
                    return
                if feeding.done():
                    feeding.result()  # the microphone's failure is the turn's
        finally:
            over.set()
            said.put(None)
            feeding.cancel()
            await asyncio.wait([feeding])
            await asyncio.wait([working], timeout=0.5)

    @staticmethod
    async def _feed(frames: AsyncIterator[Frame], said: queue.SimpleQueue[bytes | None]) -> None:
        try:
            async for frame in frames:
                said.put(frame.pcm)
        finally:
            said.put(None)

    def _work(
        self, said: queue.SimpleQueue[bytes | None], tell: Any, over: threading.Event
    ) -> None:
        """In the recogniser's thread: one utterance, from its first frame to the final text."""
        stream = None
        loudest = 0.0
        shown = ""
        try:
            stream = self._transcriber.create_stream(update_interval=UPDATE_S)
            stream.start()
            ended = False
            unread = 0
            while not ended and not over.is_set():
                pcm, ended = _all_that_waits(said)
                samples = np.frombuffer(pcm, np.int16).astype(np.float32) / 32_768
                loudest = max(loudest, _loudest_frame(samples))
                _add(stream, samples)
                unread += len(samples)
                if not ended and unread >= UPDATE_S * CAPTURE_RATE_HZ and loudest >= SILENT_LEVEL:
                    unread = 0
                    text = _look(stream)
                    if text != shown:
                        shown = text
                        tell(Transcript(text))
            if over.is_set():
                return
            text = ""
            if loudest >= SILENT_LEVEL:
                _look(stream)  # without a first look, what is stopped is not recognised
                _stop(stream)
                text = _look(stream)
            tell(Transcript(text, final=True))
        except Exception as error:
            log.error("recognition failed: %s", type(error).__name__)
            failure = TranscriptionError(
                sentence("Speech recognition failed; say it again, or type.")
            )
            failure.__cause__ = error
            tell(failure)
        finally:
            if stream is not None:
                stream.close()

    async def close(self) -> None:
        if self._transcriber is not None:
            closing = asyncio.get_running_loop().run_in_executor(
                self._thread, self._transcriber.close
            )
            await asyncio.wait([closing], timeout=2.0)
            self._transcriber = None
        self._thread.shutdown(wait=False)


def _all_that_waits(said: queue.SimpleQueue[bytes | None]) -> tuple[bytes, bool]:
    """What has come since the last look, at least one frame, and whether it was the last."""
    frames = [said.get()]
    while frames[-1] is not None:
        try:
            frames.append(said.get_nowait())
        except queue.Empty:
            break
    return b"".join(frame for frame in frames if frame is not None), frames[-1] is None


def _loudest_frame(samples: np.ndarray) -> float:
    """RMS of the loudest 20 ms."""
    whole = len(samples) // 320 * 320
    if not whole:
        return 0.0
    frames = samples[:whole].reshape(-1, 320)
    return float(np.sqrt((frames * frames).mean(axis=1)).max())


# The library's own methods copy sound through Python lists: ``add_audio`` what is new, and
# ``update_transcription`` whatever was said since the key went down, each time. That would cost
# more than the recognition, and ever more the longer the key is held. So its C functions are
# called here; the version is pinned, and with it their form.


def _add(stream: Any, samples: np.ndarray) -> None:
    """Hand over float samples at 16 kHz."""
    if not len(samples):
        return
    samples = np.ascontiguousarray(samples, np.float32)
    pointer = samples.ctypes.data_as(ctypes.POINTER(ctypes.c_float))
    _call(
        stream,
        "moonshine_transcribe_add_audio_to_stream",
        pointer,
        len(samples),
        CAPTURE_RATE_HZ,
        0,
    )


def _look(stream: Any) -> str:
    """Recognise what is new; the lines, which are parts between pauses, as one text."""
    from moonshine_voice.moonshine_api import TranscriptC

    found = ctypes.POINTER(TranscriptC)()
    _call(stream, "moonshine_transcribe_stream", 0, ctypes.byref(found))
    if not found:
        return ""
    transcript = found.contents
    texts = [transcript.lines[i].text for i in range(transcript.line_count)]
    lines = [ctypes.string_at(text).decode(errors="ignore").strip() for text in texts if text]
    return " ".join(line for line in lines if line)


def _stop(stream: Any) -> None:
    """Nothing more will be said: the next look is the last."""
    _call(stream, "moonshine_stop_stream")


def _call(stream: Any, name: str, *arguments: Any) -> None:
    from moonshine_voice.errors import check_error

    function = getattr(stream._lib, name)
    check_error(function(stream._transcriber._handle, stream._handle, *arguments))
