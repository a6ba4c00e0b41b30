"""Piper: a natural voice, synthesized on this computer in a thread of its own."""

from __future__ import annotations

import asyncio
import logging
import math
import os
import re
import threading
import time
import weakref
from collections.abc import AsyncGenerator, Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import aclosing, suppress
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from app.config import json_file
from app.engine.contracts.ports import Audio
from app.engine.speech.tts_options import TtsOptions
from app.errors import VoiceError, VoiceTooSlow
from app.messages import Sentence, sentence
from app.services.tts.piper_decoder import BufferLevel, Inputs, load_decoder, split_decoder
from app.services.tts.piper_split import is_prepared
from app.services.tts.synthesis import (
    SENTENCE_END,
    Deadline,
    Emit,
    parts,
    speakable,
    stream_synthesis,
    to_pcm,
)

log = logging.getLogger(__name__)

CALIBRATION = "The quick brown fox jumps over the lazy dog."
LOUDNESS = 0.7
"""Level of the calibration sentence's loud samples, of full scale."""

SENTENCE_PAUSE_S = 0.2
"""Piper ends a sentence right after its last sound, where people pause."""

LOAD_LIMIT_S = 60.0
"""For loading, splitting and calibrating a voice, all of which takes a few seconds."""
SILENCE_LIMIT_S = 30.0
"""The longest wait for the next piece of a sentence."""
MAX_SPEECH_S, MAX_SPEECH_PER_CHARACTER_S = 10.0, 1.0
"""Sound of one part of a text, beyond which the voice is broken; people need 0.07 s a character."""
SPLIT_AFTER_S = 10.0
"""When a voice is split that already speaks. That takes all of a core for 2-4 s, which would delay
the first answers."""
MEASUREMENTS = 3
"""A voice is too slow if this many in a row say so: the first one warms it up."""
REMEMBERED_S = 30 * 86_400.0
"""How long a voice that was too slow is not tried again: the computer may have been busy."""
MAX_MODEL_BYTES, MAX_CONFIG_BYTES = 500_000_000, 5_000_000
MAX_IDS = 16
"""Ids of one phoneme. Most have one; a thousand would make any sentence long."""

_T = TypeVar("_T")


class Piper:
    """The voice of an ``.onnx`` file with its ``.onnx.json`` beside it.

    Loudness: Piper normalizes each sentence to its own peak, so the level of short chunks would
    jump. Here one calibration sentence, which also warms up the model, sets the gain for all, and a
    soft limiter compresses what exceeds it.

    ``cache`` is the folder for the two halves of the model (``piper_split.py``). A voice that was
    never split is split when it is opened or, with ``splits_later``, SPLIT_AFTER_S later; until
    then it speaks with the whole model.

    ``max_real_time_factor``: opening raises VoiceTooSlow if synthesis takes longer than that for
    each second of sound.
    """

    def __init__(
        self,
        path: Path,
        cache: Path,
        tts_options: TtsOptions | None = None,
        *,
        splits_later: bool = False,
        max_real_time_factor: float = math.inf,
    ) -> None:
        self._path = path
        self._cache = cache
        self._tts_options = tts_options or TtsOptions()
        self._splits_later = splits_later
        self._max_real_time_factor = max_real_time_factor
        self._voice: Any = None
        self._decoder: Any = None
        self._gain = 1.0
        self._thread = ThreadPoolExecutor(1, "piper")
        self._later: threading.Timer | None = None
        self._splitting: Any = None
        """The ``RunOptions`` that end the later split."""

    @property
    def name(self) -> str:
        return self._path.stem

    @property
    def language(self) -> str:
        """Taken from the file name (``de_DE-…``) until the voice is loaded."""
        if self._voice is not None:
            return str(self._voice.config.espeak_voice)
        named = self._path.stem.partition("-")[0].replace("_", "-").lower()
        return named if len(named) in (2, 5) else "en"

    async def open(self) -> None:
        """Check the files, load, warm up and calibrate. Raises VoiceError."""
        if self._voice is None:
            await asyncio.wrap_future(self._submit(self._load))

    async def close(self) -> None:
        self._thread.shutdown(wait=False, cancel_futures=True)
        if self._later is not None:
            self._later.cancel()
            self._splitting.terminate = True

    async def speak(self, text: str, buffered_s: float = 0.0) -> AsyncGenerator[Audio, None]:
        await self.open()
        import onnxruntime

        bank = BufferLevel(buffered_s)
        run = onnxruntime.RunOptions()
        speed = self._tts_options.speed

        def stop() -> None:
            run.terminate = True  # ends even a running decoder within a few ms

        pieces = stream_synthesis(
            self._submit,
            lambda emit: self._synthesize(text, speed, bank, emit, run),
            stop,
            self._failure(),
        )
        async with aclosing(pieces):
            async for audio in pieces:
                yield audio

    @property
    def _title(self) -> str:
        """``Joe`` for ``en_US-joe-medium``: what people call it. Commands take the whole name."""
        match self.name.split("-"):
            case _, data, _:
                return data.replace("_", " ").title()
        return self.name

    def _submit(self, work: Callable[..., _T], *args: Any) -> Future[_T]:
        try:
            return self._thread.submit(work, *args)
        except RuntimeError as error:
            raise VoiceError(
                sentence("The voice {name} stopped. Restart Repartee.", name=self._title)
            ) from error

    async def phonemes(self, text: str) -> str:
        """``text`` in the International Phonetic Alphabet. Raises VoiceError."""
        await self.open()
        return await asyncio.wrap_future(self._submit(self._phonemize, text))

    def _phonemize(self, text: str) -> str:
        try:
            return " ".join(map("".join, self._voice.phonemize(_speakable(text))))
        except Exception as error:
            raise VoiceError(self._failure()) from error

    # --- in the voice's thread ------------------------------------------------------------------

    def _load(self) -> None:
        if self._voice is not None:
            return
        config = self._read_config()
        try:
            import onnxruntime
            from piper import PiperVoice
            from piper.config import PiperConfig
            from piper.phonemize_espeak import ESPEAK_DATA_DIR
        except ImportError as error:
            raise VoiceError(sentence("Piper isn't installed. Reinstall Repartee.")) from error
        if not (Path(ESPEAK_DATA_DIR) / "phontab").is_file():
            # Without it Piper's library terminates the process.
            raise VoiceError(sentence("Piper's pronunciation data is missing. Reinstall Repartee."))
        run: Any = None
        onnxruntime.set_default_logger_severity(3)  # no warnings on the user's terminal
        options = onnxruntime.SessionOptions()
        # One thread takes nearly twice as long, more than two gain little.
        options.intra_op_num_threads = min(2, os.cpu_count() or 1)
        # Idle threads that spin slow everything else on a small machine.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        # Windows have many lengths, and a memory plan for each would take 90 MB.
        options.enable_mem_pattern = False
        try:
            voice = PiperVoice(
                session=None,  # the decoder runs the graph
                config=PiperConfig.from_dict(config),
                download_dir=self._path.parent,
            )
            phonemes, *_ = voice.phonemize(CALIBRATION)
            calibration = _inputs(voice, phonemes)
            noiseless = {**calibration, "scales": np.array([0, 1, 0], np.float32)}
            rate_hz = voice.config.sample_rate
            run = onnxruntime.RunOptions()
            split = partial(
                split_decoder,
                *(self._path, self._cache, rate_hz, noiseless, options),
            )
            with Deadline(run, LOAD_LIMIT_S, options):
                decoder, is_final = load_decoder(self._path, self._cache, rate_hz, options)
                if not is_final and not self._splits_later:
                    decoder = split(decoder, run) or decoder
                loud, factor = self._calibrate(decoder, calibration, run)
                for _ in range(MEASUREMENTS - 1):
                    if factor <= self._max_real_time_factor:
                        break
                    factor = min(factor, self._calibrate(decoder, calibration, run)[1])
        except VoiceError:
            raise
        except Exception as error:  # onnxruntime raises a dozen types for an invalid file
            raise (self._too_slow() if run and run.terminate else self._damaged()) from error
        peak = float(np.percentile(np.abs(loud), 99.9)) if len(loud) else 0.0
        self._gain = LOUDNESS / peak if peak > 1e-4 else 1.0
        log.info("%s: real-time factor %.2f", self.name, factor)
        if factor > self._max_real_time_factor:
            _remember_too_slow(self.name, self._cache)
            raise VoiceTooSlow(
                sentence(
                    "The voice {name} is too slow for this computer, so a faster one speaks.",
                    name=self._title,
                )
            )
        self._voice, self._decoder = voice, decoder
        if not is_final and self._splits_later:
            self._splitting = onnxruntime.RunOptions()
            later = (weakref.ref(self), split, decoder, self._splitting)
            self._later = threading.Timer(SPLIT_AFTER_S, _replace_decoder, later)
            self._later.start()

    def _calibrate(self, decoder: Any, calibration: Inputs, run: Any) -> tuple[np.ndarray, float]:
        """The calibration sentence, and its real-time factor. This thread's processor time tells
        how fast the computer is, whatever else keeps it busy while a voice is loaded."""
        rate_hz = self._read_config()["audio"]["sample_rate"]
        started = time.thread_time()
        pieces: list[np.ndarray] = []
        for piece in decoder.samples(calibration, BufferLevel(), run):
            pieces.append(piece)
            self._check_length(sum(map(len, pieces)) / rate_hz, CALIBRATION)
        sound = np.concatenate(pieces)
        return sound, (time.thread_time() - started) * rate_hz / max(len(sound), 1)

    def _check_length(self, sound_s: float, text: str) -> None:
        """Raise VoiceError if ``text`` cannot take this long."""
        if sound_s > MAX_SPEECH_S + MAX_SPEECH_PER_CHARACTER_S * len(text):
            raise self._too_slow()

    def _read_config(self) -> dict[str, Any]:
        is_there = self._path.is_file()
        if not is_there and not is_prepared(self._path):
            raise VoiceError(
                sentence(
                    "The voice {name} isn't installed. Run `repartee voices install {name}`.",
                    name=self.name,
                )
            )
        config_file = Path(f"{self._path}.json")
        try:
            if (
                is_there and self._path.stat().st_size > MAX_MODEL_BYTES
            ) or config_file.stat().st_size > MAX_CONFIG_BYTES:
                raise self._damaged()
            config = json_file.read(config_file)
            rate_hz = config["audio"]["sample_rate"]
            is_valid = (
                isinstance(rate_hz, int)
                and 8_000 <= rate_hz <= 48_000
                and config["num_speakers"] >= 1
                and isinstance(config["espeak"]["voice"], str)
                and config["phoneme_id_map"]["_"]
                and all(len(ids) <= MAX_IDS for ids in config["phoneme_id_map"].values())
                and all(0 <= float(value) <= 5 for value in config.get("inference", {}).values())
            )
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise self._damaged() from error
        if not is_valid:
            raise self._damaged()
        if config.get("phoneme_type", "espeak") not in ("espeak", "text"):
            # Chinese, Hebrew, Japanese and Thai voices need more packages and a separate download.
            raise VoiceError(
                sentence(
                    "Repartee can't pronounce text for the voice {name}. Choose another voice.",
                    name=self.name,
                )
            )
        return config  # type: ignore[no-any-return]

    def _damaged(self) -> VoiceError:
        return VoiceError(
            sentence(
                "The voice {name} is damaged. Run `repartee voices install {name}` to "
                "reinstall it.",
                name=self.name,
            )
        )

    def _too_slow(self) -> VoiceError:
        return VoiceError(
            sentence(
                "The voice {name} took too long and was stopped. Choose another voice in Settings.",
                name=self._title,
            )
        )

    def _failure(self) -> Sentence:
        return sentence(
            "The voice {name} couldn't say this, so another voice speaks.", name=self._title
        )

    def _synthesize(self, text: str, speed: float, bank: BufferLevel, emit: Emit, run: Any) -> None:
        """Emit each piece as soon as it exists, and pauses as pieces of their own, until
        ``run.terminate`` is set."""
        with Deadline(run, SILENCE_LIMIT_S) as deadline:
            try:
                for audio in self._pieces(text, speed, bank, run):
                    deadline.restart()
                    emit(audio)
            except VoiceError:
                raise
            except Exception as error:
                if deadline.expired:
                    raise self._too_slow() from error
                raise
            if deadline.expired:
                raise self._too_slow()

    def _pieces(self, text: str, speed: float, bank: BufferLevel, run: Any) -> Iterator[Audio]:
        rate_hz = self._voice.config.sample_rate
        pause = Audio(bytes(2 * round(SENTENCE_PAUSE_S * rate_hz)), rate_hz)
        for part in parts(_speakable(text)):
            if run.terminate:
                return
            sound_s = 0.0
            sentences = [phonemes for phonemes in self._voice.phonemize(part) if phonemes]
            for number, phonemes in enumerate(sentences, start=1):
                inputs = _inputs(self._voice, phonemes, speed)
                for samples in self._decoder.samples(inputs, bank, run):
                    if run.terminate:
                        return
                    sound_s += len(samples) / rate_hz
                    self._check_length(sound_s, part)
                    yield Audio(to_pcm(samples, self._gain), rate_hz)
                if number < len(sentences) or SENTENCE_END.search(part):
                    bank.add(SENTENCE_PAUSE_S)
                    yield pause


def _replace_decoder(
    piper: weakref.ref[Piper], split: Callable[..., Any], whole: Any, run: Any
) -> None:
    """Let the voice, if it still exists, use a decoder that streams from the next sentence on."""
    if run.terminate:
        return
    try:
        decoder = split(whole, run)
    except Exception as error:
        log.warning("a voice was not split: %s", type(error).__name__)
        return
    if decoder and (voice := piper()):
        voice._decoder = decoder


def _inputs(voice: Any, phonemes: list[str], speed: float = 1.0) -> Inputs:
    """The graph's inputs for one sentence, with the voice's own settings."""
    config = voice.config
    ids = np.array([voice.phonemes_to_ids(phonemes)], np.int64)
    inputs: Inputs = {
        "input": ids,
        "input_lengths": np.array([ids.shape[1]], np.int64),
        "scales": np.array(
            [config.noise_scale, config.length_scale / speed, config.noise_w_scale], np.float32
        ),
    }
    if config.num_speakers > 1:
        inputs["sid"] = np.array([config.default_speaker_id], np.int64)
    return inputs


def was_too_slow(name: str, cache: Path) -> bool:
    """Whether the voice was found too slow for this computer lately."""
    try:
        age_s = time.time() - _too_slow_mark(name, cache).stat().st_mtime
    except (OSError, ValueError):
        return False
    return age_s < REMEMBERED_S


def _remember_too_slow(name: str, cache: Path) -> None:
    mark = _too_slow_mark(name, cache)
    with suppress(OSError):  # it will be measured again
        mark.parent.mkdir(parents=True, exist_ok=True)
        mark.touch()


def _too_slow_mark(name: str, cache: Path) -> Path:
    return cache / "voices" / name / "too-slow"


def _speakable(text: str) -> str:
    """``speakable``, and no ``[[``, after which Piper reads raw phonemes."""
    return re.sub(r"\[(?=\[)", "[ ", speakable(text))
