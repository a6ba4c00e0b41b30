"""The basic voice: eSpeak NG, which is bundled and speaks at once.

The library keeps its state in global variables, so all instances share one thread. Piper contains
a copy of its own, which does not interfere.
"""

from __future__ import annotations

import asyncio
import ctypes
import threading
from collections.abc import AsyncGenerator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any

from app.engine.contracts.ports import Audio, WordMark
from app.engine.speech.tts_options import TtsOptions
from app.errors import VoiceError
from app.messages import sentence
from app.services.tts.synthesis import Emit, speakable, stream_synthesis

WORDS_PER_MINUTE = 165
PIECE_S = 0.1
"""The minimum duration of a piece of audio."""

# From speak_lib.h.
_SYNCHRONOUS = 2
_DO_NOT_EXIT = 0x8000
"""Without it a missing data file terminates the process."""
_CHARACTERS_UTF8 = 1
_FROM_CHARACTER = 1
_RATE = 1
_LIST_TERMINATED = 0
_WORD = 1
_IPA = 0x02
_CONTINUE, _ABORT = 0, 1


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


class EspeakVoice:
    """``language`` as eSpeak names it: ``en``, ``en-gb``. English replaces one it does not know."""

    def __init__(self, language: str = "en", tts_options: TtsOptions | None = None) -> None:
        self._language = language.replace("_", "-").lower()
        self._tts_options = tts_options or TtsOptions()

    @property
    def name(self) -> str:
        return "basic"

    @property
    def language(self) -> str:
        return self._language

    async def open(self) -> None:
        """Raises VoiceError if the library is missing."""
        await asyncio.get_running_loop().run_in_executor(_thread, _library)

    async def close(self) -> None: ...

    def speak(self, text: str, buffered_s: float = 0.0) -> AsyncGenerator[Audio, None]:
        stopped = threading.Event()
        words_per_minute = round(WORDS_PER_MINUTE * self._tts_options.speed)
        return stream_synthesis(
            _thread.submit,
            lambda emit: _synthesize(text, self._language, words_per_minute, emit, stopped),
            stopped.set,
            sentence("The basic voice couldn't say this. The answer is shown as text."),
        )

    async def phonemes(self, text: str) -> str:
        """``text`` in the International Phonetic Alphabet. Raises VoiceError."""
        return await asyncio.get_running_loop().run_in_executor(
            _thread, _phonemes, text, self._language
        )


@cache
def _library() -> tuple[Any, int]:
    """The initialized library, and its sample rate in Hz. Raises VoiceError."""
    missing = "The basic voice is missing. Reinstall Repartee."
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


def _set_voice(library: Any, language: str) -> None:
    for name in (language, language.partition("-")[0], "en"):
        if library.espeak_SetVoiceByName(name.encode()) == 0:
            break


def _phonemes(text: str, language: str) -> str:
    library, _ = _library()
    _set_voice(library, language)
    content = ctypes.create_string_buffer(speakable(text).encode())
    rest = ctypes.c_void_p(ctypes.addressof(content))
    clauses = []
    while rest.value:  # each call advances it by a clause; NULL at the end
        clauses.append(
            library.espeak_TextToPhonemes(ctypes.byref(rest), _CHARACTERS_UTF8, _IPA).decode()
        )
    return " ".join(clause for clause in clauses if clause)


def _synthesize(
    text: str, language: str, words_per_minute: int, emit: Emit, stopped: threading.Event
) -> None:
    if stopped.is_set():
        return
    library, rate_hz = _library()
    _set_voice(library, language)
    library.espeak_SetParameter(_RATE, words_per_minute, 0)
    text = speakable(text)
    if not text.strip():
        return
    pcm = bytearray()
    words: list[WordMark] = []
    marked = 0

    def on_samples(samples: Any, count: int, events: Any) -> int:
        nonlocal marked
        if stopped.is_set():
            return _ABORT
        i = 0
        while events[i].type != _LIST_TERMINATED:
            event = events[i]
            if event.type == _WORD:
                begin = event.text_position - 1  # counted from 1
                word = text[begin : begin + event.length].rstrip()
                # "22" is two words, the second one inside the first: one mark for both.
                if word and begin >= marked:
                    marked = begin + len(word)
                    words.append(WordMark(begin, marked, event.audio_position / 1000))
            i += 1
        if samples and count > 0:
            pcm.extend(ctypes.string_at(samples, 2 * count))
        ended = not samples
        if pcm and (ended or len(pcm) >= 2 * PIECE_S * rate_hz):
            emit(Audio(bytes(pcm), rate_hz, tuple(words)))
            pcm.clear()
            words.clear()
        return _CONTINUE

    callback = _Callback(on_samples)
    library.espeak_SetSynthCallback(callback)
    content = text.encode()
    library.espeak_Synth(
        *(content, len(content) + 1, 0, _FROM_CHARACTER, 0, _CHARACTERS_UTF8, None, None)
    )
    if pcm:
        emit(Audio(bytes(pcm), rate_hz, tuple(words)))
