"""The basic voice: eSpeak NG, which comes with the program and speaks at once.

Its library is one for the whole process and keeps its state in global variables: all instances
share one thread. It lives beside the copy inside Piper, which has its own.
"""

from __future__ import annotations

import asyncio
import ctypes
import threading
from collections.abc import AsyncGenerator, Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any

from app.engine.ports import Audio, WordMark
from app.errors import VoiceError

WORDS_PER_MINUTE = 165
PIECE_S = 0.1
"""Sound is handed over in pieces of at least this much."""

# From speak_lib.h.
_SYNCHRONOUS = 2
_CHARACTERS_UTF8 = 1
_FROM_CHARACTER = 1
_RATE = 1
_LIST_TERMINATED = 0
_WORD = 1
_GO_ON, _ABORT = 0, 1


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

    def __init__(self, language: str = "en") -> None:
        self._language = language.replace("_", "-").lower()

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

    async def speak(self, text: str) -> AsyncGenerator[Audio, None]:
        loop = asyncio.get_running_loop()
        pieces: asyncio.Queue[Audio | VoiceError | None] = asyncio.Queue()
        over = threading.Event()

        def hand_over(piece: Audio | VoiceError | None) -> None:
            if not over.is_set():
                loop.call_soon_threadsafe(pieces.put_nowait, piece)

        loop.run_in_executor(_thread, _work, text, self._language, hand_over, over)
        try:
            while (piece := await pieces.get()) is not None:
                if isinstance(piece, VoiceError):
                    raise piece
                yield piece
        finally:
            over.set()


@cache
def _library() -> tuple[Any, int]:
    """The library, initialised, and its sample rate in Hz."""
    missing = "The basic voice is missing; install Repartee again."
    try:
        import espeakng_loader

        library = ctypes.CDLL(espeakng_loader.get_library_path())
        data = str(espeakng_loader.get_data_path()).encode()
    except (ImportError, OSError) as error:
        raise VoiceError(missing) from error
    library.espeak_Synth.argtypes = (
        *(ctypes.c_char_p, ctypes.c_size_t, ctypes.c_uint, ctypes.c_int),
        *(ctypes.c_uint, ctypes.c_uint, ctypes.c_void_p, ctypes.c_void_p),
    )
    rate_hz = library.espeak_Initialize(_SYNCHRONOUS, 50, data, 0)
    if rate_hz <= 0:
        raise VoiceError(missing)
    library.espeak_SetParameter(_RATE, WORDS_PER_MINUTE, 0)
    return library, rate_hz


def _work(
    text: str,
    language: str,
    hand_over: Callable[[Audio | VoiceError | None], None],
    over: threading.Event,
) -> None:
    """In eSpeak's thread: say ``text``, until done or ``over``."""
    if over.is_set():
        return
    try:
        library, rate_hz = _library()
    except VoiceError as error:
        hand_over(error)
        return
    for name in (language, language.partition("-")[0], "en"):
        if library.espeak_SetVoiceByName(name.encode()) == 0:
            break
    waiting = bytearray()
    words: list[WordMark] = []

    def take(samples: Any, count: int, events: Any) -> int:
        if over.is_set():
            return _ABORT
        i = 0
        while events[i].type != _LIST_TERMINATED:
            event = events[i]
            if event.type == _WORD:
                begin = event.text_position - 1  # counted from 1
                words.append(WordMark(begin, begin + event.length, event.audio_position / 1000))
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
    said = text.replace("\0", " ").encode("utf-8", "ignore")
    library.espeak_Synth(said, len(said) + 1, 0, _FROM_CHARACTER, 0, _CHARACTERS_UTF8, None, None)
    if waiting:
        hand_over(Audio(bytes(waiting), rate_hz, tuple(words)))
    hand_over(None)
