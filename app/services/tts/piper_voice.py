"""Piper: a natural voice, synthesised on this computer in a thread of its own."""

from __future__ import annotations

import asyncio
import json
import logging
import re
from collections.abc import AsyncGenerator, Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np

from app.engine.contracts.ports import Audio
from app.engine.speech.tts_options import TtsOptions
from app.errors import VoiceError
from app.messages import sentence
from app.services.tts.piper_decoder import Bank, Inputs, open_decoder

log = logging.getLogger(__name__)

CALIBRATION = "The quick brown fox jumps over the lazy dog."
LOUDNESS = 0.7
"""Where the calibration's loud samples come to lie, of full scale."""
KNEE = 0.85
"""Above this the limiter bends; below it nothing is changed."""

SENTENCE_PAUSE_S = 0.2
"""Piper ends a sentence right after its last sound; people pause."""

LONGEST = 240
"""Characters synthesised at once: the first half of the work, 1.5 ms for each, has no windows."""

Hand = Callable[[Audio | VoiceError | None], None]


class Piper:
    """The voice of an ``.onnx`` file with its ``.onnx.json`` beside it.

    Loudness: Piper normalises each sentence to its own peak, which makes short chunks jump. Here
    the gain is found once, from a calibration sentence that also warms the model up, and a soft
    limiter takes what rises above it.

    ``cache`` is the folder in which the voice's halves are kept (``piper_split.py``).
    """

    def __init__(self, path: Path, cache: Path, tts_options: TtsOptions | None = None) -> None:
        self._path = path
        self._cache = cache
        self._manner = tts_options or TtsOptions()
        self._voice: Any = None
        self._decoder: Any = None
        self._gain = 1.0
        self._thread = ThreadPoolExecutor(1, "piper")

    @property
    def name(self) -> str:
        return self._path.stem

    @property
    def language(self) -> str:
        """From the file's name (``de_DE-…``) until the voice is loaded."""
        if self._voice is not None:
            return str(self._voice.config.espeak_voice)
        named = self._path.stem.partition("-")[0].replace("_", "-").lower()
        return named if len(named) in (2, 5) else "en"

    async def open(self) -> None:
        """Check, load, warm up and calibrate. Raises VoiceError."""
        if self._voice is None:
            await asyncio.wrap_future(self._submit(self._load))

    async def close(self) -> None:
        self._thread.shutdown(wait=False, cancel_futures=True)

    async def speak(self, text: str, buffered_s: float = 0.0) -> AsyncGenerator[Audio, None]:
        await self.open()
        import onnxruntime

        loop = asyncio.get_running_loop()
        pieces: asyncio.Queue[Audio | VoiceError | None] = asyncio.Queue()
        run = onnxruntime.RunOptions()
        bank = Bank(buffered_s)
        speed = self._manner.speed

        def hand_over(piece: Audio | VoiceError | None) -> None:
            if not run.terminate:
                with suppress(RuntimeError):  # the loop has ended: nobody listens any more
                    loop.call_soon_threadsafe(pieces.put_nowait, piece)

        work = self._submit(self._work, text, speed, bank, hand_over, run)
        work.add_done_callback(lambda _: hand_over(None))  # also when ``close`` cancels it
        try:
            while (piece := await pieces.get()) is not None:
                if isinstance(piece, VoiceError):
                    raise piece
                yield piece
        finally:
            run.terminate = True  # ends even what is being decoded, within some ms

    def _submit(self, work: Callable[..., None], *args: Any) -> Future[None]:
        try:
            return self._thread.submit(work, *args)
        except RuntimeError as error:
            raise VoiceError(
                sentence("The voice {name} is closed; start Repartee again.", name=self.name)
            ) from error

    async def phonemes(self, text: str) -> str:
        """What it makes of ``text``, in the International Phonetic Alphabet. Raises VoiceError."""
        await self.open()
        found: list[str] = []
        await asyncio.wrap_future(self._submit(self._phonemise, text, found))
        return " ".join(found)

    def _phonemise(self, text: str, found: list[str]) -> None:
        try:
            found += ("".join(phonemes) for phonemes in self._voice.phonemize(_speakable(text)))
        except Exception as error:
            raise VoiceError(
                sentence("The voice {name} could not say this; the basic one does.", name=self.name)
            ) from error

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
            raise VoiceError(sentence("Piper is not installed; install Repartee again.")) from error
        if not (Path(ESPEAK_DATA_DIR) / "phontab").is_file():
            # Without it Piper's library ends the whole process.
            raise VoiceError(
                sentence("Piper's pronunciation data is missing; install Repartee again.")
            )
        onnxruntime.set_default_logger_severity(3)  # its warnings would go to the user's terminal
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 2  # one thread nearly doubles the time, more bring little
        # Idle threads that spin slow everything else on a small machine.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        # Windows have many lengths: a plan of the memory for each would keep 90 MB.
        options.enable_mem_pattern = False
        try:
            voice = PiperVoice(
                session=None,  # the graph is run by the decoder
                config=PiperConfig.from_dict(config),
                download_dir=self._path.parent,
            )
            (phonemes, *_) = voice.phonemize(CALIBRATION)
            calibration = _inputs(voice, phonemes)
            steady = {**calibration, "scales": np.array([0, 1, 0], np.float32)}
            rate_hz = voice.config.sample_rate
            decoder = open_decoder(self._path, self._cache, rate_hz, steady, options)
            run = onnxruntime.RunOptions()
            loud = np.concatenate(list(decoder.samples(calibration, Bank(), run)))
        except Exception as error:  # onnxruntime raises a dozen kinds for a file that is none
            raise self._damaged() from error
        peak = float(np.percentile(np.abs(loud), 99.9)) if len(loud) else 0.0
        self._gain = LOUDNESS / peak if peak > 1e-4 else 1.0
        self._voice, self._decoder = voice, decoder

    def _read_config(self) -> dict[str, Any]:
        if not self._path.is_file():
            raise VoiceError(
                sentence(
                    "The voice {name} is not there; run `repartee voices install {name}`.",
                    name=self.name,
                )
            )
        try:
            config = json.loads(Path(f"{self._path}.json").read_text(encoding="utf-8"))
            rate_hz = config["audio"]["sample_rate"]
            sound = (
                isinstance(rate_hz, int)
                and 8_000 <= rate_hz <= 48_000
                and config["num_speakers"] >= 1
                and isinstance(config["espeak"]["voice"], str)
                and config["phoneme_id_map"]["_"]
            )
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise self._damaged() from error
        if not sound:
            raise self._damaged()
        if config.get("phoneme_type", "espeak") not in ("espeak", "text"):
            # Chinese, Hebrew, Japanese and Thai ones: more packages, and a download of their own.
            raise VoiceError(
                sentence(
                    "The voice {name} needs a pronunciation package that Repartee does not carry; "
                    "choose another.",
                    name=self.name,
                )
            )
        return config  # type: ignore[no-any-return]

    def _damaged(self) -> VoiceError:
        return VoiceError(
            sentence(
                "The voice {name} is damaged; run `repartee voices install {name}` again.",
                name=self.name,
            )
        )

    def _work(self, text: str, speed: float, bank: Bank, hand_over: Hand, run: Any) -> None:
        """Synthesise piece by piece until done, or told to ``terminate``."""
        try:
            for samples in self._speech(text, speed, bank, run):
                if run.terminate:
                    return
                hand_over(Audio(self._pcm(samples), self._voice.config.sample_rate))
        except Exception as error:
            if run.terminate:
                return
            log.error("piper failed on %d characters: %s", len(text), type(error).__name__)
            failure = VoiceError(
                sentence("The voice {name} could not say this; the basic one does.", name=self.name)
            )
            failure.__cause__ = error
            hand_over(failure)

    def _speech(self, text: str, speed: float, bank: Bank, run: Any) -> Iterator[np.ndarray]:
        """The samples of ``text``, each piece the moment it exists, pauses as pieces of their
        own."""
        pause = np.zeros(round(SENTENCE_PAUSE_S * self._voice.config.sample_rate), np.float32)
        for part in _parts(_speakable(text)):
            if run.terminate:
                return
            sentences = [phonemes for phonemes in self._voice.phonemize(part) if phonemes]
            for number, phonemes in enumerate(sentences, start=1):
                inputs = _inputs(self._voice, phonemes, speed)
                yield from self._decoder.samples(inputs, bank, run)
                if number < len(sentences) or _SENTENCE_END.search(part):
                    bank.add(SENTENCE_PAUSE_S)
                    yield pause

    def _pcm(self, samples: np.ndarray) -> bytes:
        loud = np.nan_to_num(samples * self._gain)
        over = np.abs(loud) > KNEE
        bent = KNEE + (1 - KNEE) * np.tanh((np.abs(loud[over]) - KNEE) / (1 - KNEE))
        loud[over] = np.sign(loud[over]) * bent
        return (loud * 32_767).astype("<i2").tobytes()


def _inputs(voice: Any, phonemes: list[str], speed: float = 1.0) -> Inputs:
    """What the voice's graph takes, for one sentence, with the voice's own settings."""
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


def _speakable(text: str) -> str:
    """``text`` without what crashes the phonemiser (NUL, lone surrogates) or commands it:
    control characters, and ``[[ ]]``, which Piper reads as raw phonemes."""
    return re.sub(r"\[(?=\[)", "[ ", re.sub(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]", " ", text))


def _parts(text: str) -> Iterator[str]:
    """``text`` in parts of at most LONGEST characters, cut where it is heard least."""
    while len(text) > LONGEST:
        places = (list(mark.finditer(text, 0, LONGEST)) for mark in _PLACES_TO_CUT)
        cut = next((found[-1].end() for found in places if found), LONGEST)
        yield text[:cut]
        text = text[cut:]
    yield text


_PLACES_TO_CUT = [
    re.compile(r"[.!?…]\s|[。！？।]"),
    re.compile(r"[,;:]\s|[，、；：]"),
    re.compile(r"\s"),
]
"""Best first: the end of a sentence, of a clause, of a word."""

_SENTENCE_END = re.compile(r"[.!?…。！？।][\s\"'”’»)\]]*$")
"""Looked for in the text: the phonemes of "Hello…" and "你好。" keep no mark."""
