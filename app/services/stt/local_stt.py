"""Speech recognition on this computer in many languages, by a model in a file (transcribe.cpp)."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import logging
import signal
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from pathlib import Path

from app.engine.contracts.ports import CAPTURE_RATE_HZ, Frame, Transcript
from app.errors import TranscriptionError
from app.messages import sentence
from app.services.stt import model_file
from app.services.stt.recognizer_process import Message, RecognizerProcess
from app.services.stt.recognizer_worker import primary

log = logging.getLogger(__name__)

LOADING_LIMIT_S = 120.0
"""A large model on a slow disk takes half a minute."""
ANSWER_LIMIT_S = 120.0
"""After the end of an utterance, and SLOWEST times its duration, a process without an answer
hangs."""
SLOWEST = 4.0
SLOW_S = 0.6
"""Wait for the last words that the user is told about, once."""

FAILED = sentence("Speech recognition failed. Say it again or type.")
STOPPED = sentence("Speech recognition stopped unexpectedly. Say it again or type.")


LANGUAGES = {
    "de": sentence("German"),
    "en": sentence("English"),
    "es": sentence("Spanish"),
    "zh": sentence("Chinese"),
}
"""Those of the window, whose names it translates."""


class LocalTranscriber:
    """``languages`` are those the user may speak: the model gets the first that it knows. "" is
    any that the model detects."""

    def __init__(self, model: Path, languages: Sequence[str] = ("",)) -> None:
        self._model = model
        self._languages = list(languages)
        self.on_notice: Callable[[str, str], None] = lambda code, sentence: None
        self.vocabulary: Callable[[], Sequence[str]] = lambda: ()
        """Names and terms that the user may say; asked before each utterance."""
        self._process: RecognizerProcess | None = None
        self._opening = asyncio.Lock()
        self._told: set[str] = set()
        self._utterances = itertools.count()

    async def open(self) -> None:
        """Start the process and load the model. Raises TranscriptionError, also for a file that is
        no model for it, damaged, or too large for the memory."""
        async with self._opening:
            if self._process is None:
                await asyncio.to_thread(model_file.check, self._model)
                await self._start()

    async def _start(self) -> None:
        try:
            process = RecognizerProcess(self._model)
        except OSError as error:
            raise TranscriptionError(STOPPED) from error
        try:
            async with asyncio.timeout(LOADING_LIMIT_S):
                message = await process.messages.get()
        except BaseException as error:
            process.kill()
            await asyncio.shield(process.close())
            if isinstance(error, TimeoutError):
                raise TranscriptionError(self._not_loaded("TimeoutError")) from error
            raise
        if "ready" not in message:
            await process.close()
            log.error("the recognizer did not load: %s", message)
            raise TranscriptionError(self._why_not_loaded(message))
        self._process = process
        self._check_language(message["languages"])

    def _why_not_loaded(self, message: Message) -> str:
        if "exited" in message:
            if message["exited"] in (-signal.SIGILL, 0xC000001D):  # the second on Windows
                return sentence(
                    "This computer's processor is too old for the speech recognition model {name}. "
                    "Choose a Moonshine model in Models and voices.",
                    name=self._model.stem,
                )
            return self._not_loaded("exited")
        return self._not_loaded(str(message.get("failed")))

    def _not_loaded(self, reason: str) -> str:
        name = self._model.stem
        match reason:
            case "OutOfMemory" | "MemoryError":
                return model_file.too_large(name)
            case "ModuleNotFoundError" | "ImportError" | "OSError":
                return sentence(
                    "The speech recognition model {name} can't run on this computer. Choose a "
                    "Moonshine model in Models and voices.",
                    name=name,
                )
            case "ModelLoadError" | "UnsupportedRole":
                return sentence(
                    "{name} is damaged, or isn't a speech recognition model that Repartee can use. "
                    "Reinstall it or choose another in Models and voices.",
                    name=name,
                )
        return sentence(
            "The speech recognition model {name} didn't load. Try again, or choose another in "
            "Models and voices.",
            name=name,
        )

    def _check_language(self, known: Sequence[str]) -> None:
        """Say before the user talks that the model will not understand."""
        wanted = self._languages[0]
        codes = {primary(code) for code in known}
        if wanted and codes and primary(wanted) not in codes:
            self._notice(
                "language",
                sentence(
                    "The speech recognition model {name} doesn't understand {language}. Choose "
                    "another in Models and voices.",
                    name=self._model.stem,
                    language=_language_name(primary(wanted)),
                ),
            )

    def _notice(self, code: str, text: str) -> None:
        if code not in self._told:
            self._told.add(code)
            self.on_notice(code, text)

    async def transcribe(self, frames: AsyncIterator[Frame]) -> AsyncGenerator[Transcript, None]:
        await self.open()
        process = self._process
        assert process is not None
        utterance = next(self._utterances)
        feeding = asyncio.create_task(self._feed(process, utterance, frames))
        finished = False
        try:
            while not finished:
                message = await self._next(process, feeding)
                if "exited" in message:
                    finished = True
                    await self._forget(process)
                    raise TranscriptionError(STOPPED)
                if message.get("utterance") != utterance:
                    continue  # of one that was canceled
                if "partial" in message:
                    yield Transcript(message["partial"])
                    continue
                finished = True
                if "failed" in message:
                    log.error("recognition failed: %s", message["failed"])
                    raise TranscriptionError(FAILED)
                self._check_speed(message["waited_s"])
                await feeding
                yield Transcript(message["final"], final=True, language=message["language"])
        finally:
            if not finished:
                process.send({"cancel": True})
            feeding.cancel()
            await asyncio.wait([feeding])

    async def _next(self, process: RecognizerProcess, feeding: asyncio.Task[float]) -> Message:
        """The next message. Raises what the microphone raises, and TranscriptionError if the
        process hangs."""
        receiving = asyncio.create_task(process.messages.get())
        try:
            if not feeding.done():
                await asyncio.wait([receiving, feeding], return_when=asyncio.FIRST_COMPLETED)
            if receiving.done():
                return receiving.result()
            limit_s = ANSWER_LIMIT_S + SLOWEST * feeding.result()
            async with asyncio.timeout(limit_s):
                return await receiving
        except TimeoutError as error:
            process.kill()
            await self._forget(process)
            raise TranscriptionError(STOPPED) from error
        finally:
            receiving.cancel()

    async def _feed(
        self, process: RecognizerProcess, utterance: int, frames: AsyncIterator[Frame]
    ) -> float:
        """Send the audio. Returns its duration in seconds."""
        process.send(
            {
                "utterance": utterance,
                "languages": self._languages,
                "vocabulary": list(self.vocabulary()),
            }
        )
        sent = 0
        async for frame in frames:
            process.send({}, frame.pcm)
            sent += len(frame.pcm)
        process.send({"end": True})
        return sent / 2 / CAPTURE_RATE_HZ

    def _check_speed(self, waited_s: float) -> None:
        if waited_s > SLOW_S:
            self._notice(
                "slow_recognition",
                sentence(
                    "The speech recognition model {name} is slow on this computer: your last words "
                    "took {seconds:.1f} s. A smaller model answers sooner.",
                    name=self._model.stem,
                    seconds=waited_s,
                ),
            )

    async def _forget(self, process: RecognizerProcess) -> None:
        """The next utterance starts another process."""
        if self._process is process:
            self._process = None
        await process.close()

    async def close(self) -> None:
        process, self._process = self._process, None
        if process:
            with contextlib.suppress(OSError):
                await process.close()


def _language_name(code: str) -> str:
    from babel import Locale

    return LANGUAGES.get(code) or Locale("en").languages.get(code, code)
