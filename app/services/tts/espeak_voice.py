"""The basic voice: eSpeak NG, which comes with the program and speaks at once.

Its library is one for the whole process and keeps its state in global variables: all instances
share one thread. It lives beside the copy inside Piper, which has its own.
"""

from __future__ import annotations

import asyncio
import ctypes
import logging
import re
import threading
from collections.abc import AsyncGenerator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import cache
from typing import Any

from app.engine.contracts.ports import Audio, WordMark
from app.engine.speech.tts_options import TtsOptions
from app.errors import VoiceError
from app.messages import sentence

log = logging.getLogger(__name__)

WORDS_PER_MINUTE = 165
PIECE_S = 0.1
"""Sound is handed over in pieces of at least this much."""

# From speak_lib.h.
_SYNCHRONOUS = 2
_DO_NOT_EXIT = 0x8000
"""Without it a missing data file ends the whole process."""
_CHARACTERS_UTF8 = 1
_FROM_CHARACTER = 1
_RATE = 1
_LIST_TERMINATED = 0
_WORD = 1
_IPA = 0x02
_GO_ON, _ABORT = 0, 1


Hand = Callable[[Audio | VoiceError | None], None]


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    )


_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)

_thread = ThreadPoolExecutor(1, "espeak")


class Espeak:
    """``language`` as eSpeak names it, ``en`` or ``en-gb``; an unknown one becomes English."""

    def __init__(self, language: str = "en", tts_options: TtsOptions | None = None) -> None:
        self._language = language.replace("_", "-").lower()
        self._manner = tts_options or TtsOptions()

    @property
    def name(self) -> str:
        return "basic"

    @property
    def language(self) -> str:
        return self._language

    async def open(self) -> None:
        """Raises VoiceError where the library is missing."""
        await asyncio.get_running_loop().run_in_executor(_thread, _library)

    async def close(self) -> None: ...

    async def speak(self, text: str, buffered_s: float = 0.0) -> AsyncGenerator[Audio, None]:
        loop = asyncio.get_running_loop()
        pieces: asyncio.Queue[Audio | VoiceError | None] = asyncio.Queue()
        over = threading.Event()

        def hand_over(piece: Audio | VoiceError | None) -> None:
            if not over.is_set():
                with suppress(RuntimeError):  # the loop has ended: nobody listens any more
                    loop.call_soon_threadsafe(pieces.put_nowait, piece)

        words_per_minute = round(WORDS_PER_MINUTE * self._manner.speed)
        work = _thread.submit(_work, text, self._language, words_per_minute, hand_over, over)
        work.add_done_callback(lambda _: hand_over(None))
        try:
            while (piece := await pieces.get()) is not None:
                if isinstance(piece, VoiceError):
                    raise piece
                yield piece
        finally:
            over.set()

    async def phonemes(self, text: str) -> str:
        """What it makes of ``text``, in the International Phonetic Alphabet. Raises VoiceError."""
        return await asyncio.get_running_loop().run_in_executor(
            _thread, _phonemes, text, self._language
        )


@cache
def _library() -> tuple[Any, int]:
    """The library, initialised, and its sample rate in Hz."""
    missing = "The basic voice is missing; install Repartee again."
    try:
        import espeakng_loader

        library = ctypes.CDLL(espeakng_loader.get_library_path())
        data = str(espeakng_loader.get_data_path()).encode()
    except (ImportError, OSError, RuntimeError) as error:  # RuntimeError: no data folder
        raise VoiceError(missing) from error
    library.espeak_TextToPhonemes.restype = ctypes.c_char_p
    library.espeak_TextToPhonemes.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_int)
    library.espeak_Synth.argtypes = (
        *(ctypes.c_char_p, ctypes.c_size_t, ctypes.c_uint, ctypes.c_int),
        *(ctypes.c_uint, ctypes.c_uint, ctypes.c_void_p, ctypes.c_void_p),
    )
    rate_hz = library.espeak_Initialize(_SYNCHRONOUS, 50, data, _DO_NOT_EXIT)
    if rate_hz <= 0:
        raise VoiceError(missing)
    return library, rate_hz


def _work(
    text: str, language: str, words_per_minute: int, hand_over: Hand, over: threading.Event
) -> None:
    """In eSpeak's thread: say ``text``, until done or ``over``."""
    if over.is_set():
        return
    try:
        _say(text, language, words_per_minute, hand_over, over)
    except VoiceError as error:
        hand_over(error)
    except Exception as error:
        log.error("espeak failed on %d characters: %s", len(text), type(error).__name__)
        failure = VoiceError(
            sentence("The basic voice could not say this; the answer is on the screen.")
        )
        failure.__cause__ = error
        hand_over(failure)


def _speakable(text: str) -> str:
    """Blanks for what no voice can say, one for one, so that positions stay: NUL would end the
    text, 1 begins a command to eSpeak, and a lone surrogate has no UTF-8."""
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]", " ", text)


def _choose(library: Any, language: str) -> None:
    for name in (language, language.partition("-")[0], "en"):
        if library.espeak_SetVoiceByName(name.encode()) == 0:
            break


def _phonemes(text: str, language: str) -> str:
    library, _ = _library()
    _choose(library, language)
    content = ctypes.create_string_buffer(_speakable(text).encode())
    rest = ctypes.c_void_p(ctypes.addressof(content))
    clauses = []
    while rest.value:  # it moves on by a clause a call, and is NULL at the end
        clauses.append(
            library.espeak_TextToPhonemes(ctypes.byref(rest), _CHARACTERS_UTF8, _IPA).decode()
        )
    return " ".join(clause for clause in clauses if clause)


def _say(
    text: str, language: str, words_per_minute: int, hand_over: Hand, over: threading.Event
) -> None:
    library, rate_hz = _library()
    _choose(library, language)
    library.espeak_SetParameter(_RATE, words_per_minute, 0)
    said = _speakable(text)
    if not said.strip():
        return
    waiting = bytearray()
    words: list[WordMark] = []
    marked = 0

    def take(samples: Any, count: int, events: Any) -> int:
        nonlocal marked
        if over.is_set():
            return _ABORT
        i = 0
        while events[i].type != _LIST_TERMINATED:
            event = events[i]
            if event.type == _WORD:
                begin = event.text_position - 1  # counted from 1
                word = said[begin : begin + event.length].rstrip()
                # "22" is two words, the second marked inside the first: one mark for both.
                if word and begin >= marked:
                    marked = begin + len(word)
                    words.append(WordMark(begin, marked, event.audio_position / 1000))
            i += 1
        if samples and count > 0:
            waiting.extend(ctypes.string_at(samples, 2 * count))
        ended = not samples
        if waiting and (ended or len(waiting) >= 2 * PIECE_S * rate_hz):
            hand_over(Audio(bytes(waiting), rate_hz, tuple(words)))
            waiting.clear()
            words.clear()
        return _GO_ON

    callback = _Callback(take)
    library.espeak_SetSynthCallback(callback)
    content = said.encode()
    library.espeak_Synth(
        *(content, len(content) + 1, 0, _FROM_CHARACTER, 0, _CHARACTERS_UTF8, None, None)
    )
    if waiting:
        hand_over(Audio(bytes(waiting), rate_hz, tuple(words)))
