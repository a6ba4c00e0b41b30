"""Heart: a natural English voice that takes a tenth of Piper's time.

Its model and its own front end, text to phonemes, are the package ``hibari-tts``, which is bundled.
The model turns the phonemes of a clause into a spectrum, all at once; ``hibari.dsp`` turns that
into samples. The package downloads other voices; only the bundled one is used here.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncGenerator, Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import aclosing
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from app.engine.contracts.ports import Audio, WordMark
from app.engine.speech.tts_options import TtsOptions
from app.errors import VoiceError
from app.messages import sentence
from app.services.tts.bundled_voices import HEART
from app.services.tts.synthesis import (
    SENTENCE_END,
    Deadline,
    Emit,
    parts,
    speakable,
    stream_synthesis,
    to_pcm,
)

RATE_HZ = 24_000
GAIN = 2.0
"""Makes it as loud as the other voices (-20 LUFS)."""

SILENT = 0.001
"""Level below which the model's silence, 0.3 s at the start and at the end, is cut off (-60 dB)."""
LEAD_S = 0.02
"""What is kept of the silence before the first sound."""
CLAUSE_PAUSE_S, SENTENCE_PAUSE_S = 0.15, 0.35
"""The silence after a piece that ends within a sentence, and with one."""
FADE_S = 0.005
"""Where silence is cut off, so that its faint noise does not begin with a click."""
ONSET_S = 0.07
"""A phoneme is heard this long before its time in the model's durations (the mean of eight)."""

SHORT_BUFFER_S = 1.0
"""With less than this still to play, a text is synthesized clause by clause."""
MIN_CLAUSE_CHARACTERS = 24
"""Shorter clauses are joined with the next: said alone, they sound cut off."""

LOAD_LIMIT_S = 60.0
SILENCE_LIMIT_S = 30.0
"""The longest wait for the next piece."""

_CLAUSE_END = re.compile(r"(?:[.!?…][\"'”’)\]]*|[,;:—])\s+(?=\S)")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*\s+(?=[^a-z\s])")

_T = TypeVar("_T")


class HeartVoice:
    """``model`` is the ``.onnx`` file of the package."""

    name = HEART
    language = "en-us"

    def __init__(self, model: Path, tts_options: TtsOptions | None = None) -> None:
        self._model = model
        self._tts_options = tts_options or TtsOptions()
        self._thread = ThreadPoolExecutor(1, HEART)
        self._session: Any = None
        self._g2p: Any = None
        self._vocabulary: dict[str, int] = {}

    async def open(self) -> None:
        """Load and warm up. Raises VoiceError."""
        if self._session is None:
            await asyncio.wrap_future(self._submit(self._load))

    async def close(self) -> None:
        self._thread.shutdown(wait=False, cancel_futures=True)

    async def speak(self, text: str, buffered_s: float = 0.0) -> AsyncGenerator[Audio, None]:
        await self.open()
        import onnxruntime

        run = onnxruntime.RunOptions()
        speed = self._tts_options.speed

        def stop() -> None:
            run.terminate = True

        pieces = stream_synthesis(
            self._submit,
            lambda emit: self._synthesize(text, speed, buffered_s, emit, run),
            stop,
            sentence("The voice {name} couldn't say this, so another voice speaks.", name="Heart"),
        )
        async with aclosing(pieces):
            async for audio in pieces:
                yield audio

    async def phonemes(self, text: str) -> str:
        """``text`` in the voice's phonetic alphabet. Raises VoiceError."""
        await self.open()
        return await asyncio.wrap_future(self._submit(lambda: self._phonemize(text)[0]))

    def _submit(self, work: Callable[..., _T], *args: Any) -> Future[_T]:
        try:
            return self._thread.submit(work, *args)
        except RuntimeError as error:
            raise VoiceError(
                sentence("The voice {name} stopped. Restart Repartee.", name="Heart")
            ) from error

    # --- in the voice's thread ------------------------------------------------------------------

    def _load(self) -> None:
        if self._session is not None:
            return
        try:
            import onnxruntime
            from hibari.g2p import G2P

            onnxruntime.set_default_logger_severity(3)  # no warnings on the user's terminal
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = 2
            options.add_session_config_entry("session.intra_op.allow_spinning", "0")
            run = onnxruntime.RunOptions()
            with Deadline(run, LOAD_LIMIT_S, options):
                vocabulary = self._model.parent / "vocab.json"
                self._vocabulary = json.loads(vocabulary.read_text(encoding="utf-8"))
                self._g2p = G2P()
                session = onnxruntime.InferenceSession(
                    _with_durations(self._model), options, providers=["CPUExecutionProvider"]
                )
                self._run(session, "Hello.", 1.0, run)
        except Exception as error:  # onnxruntime raises a dozen types for an invalid file
            raise VoiceError(
                sentence(
                    "The voice {name} is missing or damaged. Reinstall Repartee.", name="Heart"
                )
            ) from error
        self._session = session

    def _synthesize(self, text: str, speed: float, buffered_s: float, emit: Emit, run: Any) -> None:
        # "[text](/phonemes/)" would be read as phonemes.
        text = speakable(text).replace("](", "] ")
        with Deadline(run, SILENCE_LIMIT_S) as deadline:
            spoken_s = 0.0
            for begin, piece in pieces(text, buffered_s):
                if run.terminate:
                    break
                if audio := self._run(self._session, piece, speed, run, begin, spoken_s):
                    deadline.restart()
                    spoken_s += audio.duration_s
                    emit(audio)
        if deadline.expired:
            raise VoiceError(
                sentence(
                    "The voice {name} took too long and was stopped. Choose another voice in "
                    "Settings.",
                    name="Heart",
                )
            )

    def _run(
        self,
        session: Any,
        text: str,
        speed: float,
        run: Any,
        begin: int = 0,
        spoken_s: float = 0.0,
    ) -> Audio | None:
        """``text`` as audio; None if nothing in it can be said. It begins at character ``begin`` of
        the whole text, after ``spoken_s`` seconds of sound."""
        from hibari import dsp

        phonemes, words = self._phonemize(text)
        if not any(character.isalpha() for character in phonemes):
            return None
        ids = [0, *(self._vocabulary[character] for character in phonemes), 0]
        *spectrum, durations = session.run(
            None,
            {"ids": np.array([ids], np.int64), "speed": np.array([speed], np.float32)},
            run,
        )
        sound = dsp.synth(*(part[0] for part in spectrum), np.random.default_rng(0))
        total_s = len(sound) / RATE_HZ
        ends_s = np.cumsum(durations) / durations.sum() * total_s - ONSET_S
        sound, skipped_s = _without_silence(sound)
        pause_s = SENTENCE_PAUSE_S if SENTENCE_END.search(text) else CLAUSE_PAUSE_S
        silence = bytes(2 * round(pause_s / speed * RATE_HZ))
        # The phoneme of index i begins where that of index i - 1 ends; index 0 is silence.
        starts_s = spoken_s + np.maximum(ends_s - skipped_s, 0.0)
        marks = tuple(
            WordMark(begin + first, begin + last, float(starts_s[index]))
            for first, last, index in words
        )
        return Audio(to_pcm(sound, GAIN) + silence, RATE_HZ, marks)

    def _phonemize(self, text: str) -> tuple[str, list[tuple[int, int, int]]]:
        """The phonemes that the model knows, and each word: its begin and end in ``text``, and the
        index of its first phoneme. A word that is read as others ("Dr.") may be left out."""
        from hibari.g2p import normalize

        phonemes = ""
        words = []
        at = 0
        for token in self._g2p.phonemize_tokens(self._g2p.tokenize(normalize(text))):
            spoken = "".join(c for c in token.phonemes or "" if c in self._vocabulary)
            found = text.find(token.text, at)
            if found >= 0:
                at = found + len(token.text)
                if any(character.isalnum() for character in token.text) and spoken:
                    words.append((found, at, len(phonemes)))
            phonemes += spoken + (" " if token.whitespace else "")
        return phonemes.rstrip(), words


def pieces(text: str, buffered_s: float) -> Iterator[tuple[int, str]]:
    """``text`` in pieces to synthesize one after the other, each with its position: sentences, or
    clauses while less than SHORT_BUFFER_S seconds of sound are still to be played."""
    at = 0
    for part in parts(text):
        end = _CLAUSE_END if buffered_s < SHORT_BUFFER_S else _SENTENCE_END
        start = 0
        for match in end.finditer(part):
            rest = len(part) - match.end()
            if min(match.end() - start, rest) >= MIN_CLAUSE_CHARACTERS:
                yield at + start, part[start : match.end()]
                start = match.end()
        yield at + start, part[start:]
        at += len(part)
        buffered_s = SHORT_BUFFER_S


def _without_silence(sound: np.ndarray) -> tuple[np.ndarray, float]:
    """``sound`` without the silence around it, and how much was cut off at its start, in s."""
    level = np.sqrt(np.convolve(np.square(sound), np.full(120, 1 / 120), "same"))
    (audible,) = np.nonzero(level > SILENT / GAIN)
    if not len(audible):
        return sound, 0.0
    lead, fade = round(LEAD_S * RATE_HZ), round(FADE_S * RATE_HZ)
    start = max(int(audible[0]) - lead, 0)
    sound = sound[start : int(audible[-1]) + lead].copy()
    sound[:fade] *= np.linspace(0, 1, fade, dtype=np.float32)
    sound[-fade:] *= np.linspace(1, 0, fade, dtype=np.float32)
    return sound, start / RATE_HZ


def _with_durations(model: Path) -> bytes:
    """The model with one more output: how long each phoneme is."""
    import onnx

    loaded = onnx.load(str(model))
    durations = next(node.input[0] for node in loaded.graph.node if node.op_type == "CumSum")
    loaded.graph.output.append(onnx.helper.make_empty_tensor_value_info(durations))
    return bytes(loaded.SerializeToString())
