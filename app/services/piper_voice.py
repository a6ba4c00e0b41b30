"""Piper: a natural voice, synthesised on this computer in a thread of its own."""

from __future__ import annotations

import asyncio
import json
import logging
import threading
from collections.abc import AsyncGenerator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

from app.engine.ports import Audio
from app.errors import VoiceError

log = logging.getLogger(__name__)

CALIBRATION = "The quick brown fox jumps over the lazy dog, and then it sleeps."
LOUDNESS = 0.7
"""Where the calibration's loud samples come to lie, of full scale."""
KNEE = 0.85
"""Above this the limiter bends; below it nothing is changed."""

SENTENCE_PAUSE_S = 0.2
"""Piper ends a sentence right after its last sound; people pause."""

Hand = Callable[[Audio | VoiceError | None], None]


class Piper:
    """The voice of an ``.onnx`` file with its ``.onnx.json`` beside it.

    Loudness: Piper normalises each sentence to its own peak, which makes short chunks jump. Here
    the gain is found once, from a calibration sentence that also warms the model up, and a soft
    limiter takes what rises above it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._voice: Any = None
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
            await asyncio.get_running_loop().run_in_executor(self._thread, self._load)

    async def close(self) -> None:
        self._thread.shutdown(wait=False, cancel_futures=True)

    async def speak(self, text: str) -> AsyncGenerator[Audio, None]:
        await self.open()
        loop = asyncio.get_running_loop()
        pieces: asyncio.Queue[Audio | VoiceError | None] = asyncio.Queue()
        over = threading.Event()

        def hand_over(piece: Audio | VoiceError | None) -> None:
            if not over.is_set():
                loop.call_soon_threadsafe(pieces.put_nowait, piece)

        self._thread.submit(self._work, text, hand_over, over)
        try:
            while (piece := await pieces.get()) is not None:
                if isinstance(piece, VoiceError):
                    raise piece
                yield piece
        finally:
            over.set()  # the sentence under way cannot be stopped; the next is not begun

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
            raise VoiceError("Piper is not installed; install Repartee again.") from error
        if not (Path(ESPEAK_DATA_DIR) / "phontab").is_file():
            # Without it Piper's library ends the whole process.
            raise VoiceError("Piper's pronunciation data is missing; install Repartee again.")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 2  # one thread nearly doubles the time, more bring little
        # Idle threads that spin slow everything else on a small machine.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        try:
            voice = PiperVoice(
                config=PiperConfig.from_dict(config),
                session=onnxruntime.InferenceSession(
                    str(self._path), options, providers=["CPUExecutionProvider"]
                ),
                download_dir=self._path.parent,
            )
            loud = np.concatenate([audio for audio, _ in _sentences(voice, CALIBRATION)])
        except Exception as error:  # onnxruntime raises a dozen kinds for a file that is none
            raise self._damaged() from error
        peak = float(np.percentile(np.abs(loud), 99.9)) if len(loud) else 0.0
        self._gain = LOUDNESS / peak if peak > 1e-4 else 1.0
        self._voice = voice

    def _read_config(self) -> dict[str, Any]:
        if not self._path.is_file():
            raise VoiceError(
                f"The voice {self.name} is not there; run `repartee voices install {self.name}`."
            )
        try:
            config = json.loads(Path(f"{self._path}.json").read_text(encoding="utf-8"))
            rate_hz = config["audio"]["sample_rate"]
            sound = (
                8_000 <= rate_hz <= 48_000
                and config["num_speakers"] >= 1
                and isinstance(config["espeak"]["voice"], str)
                and config["phoneme_id_map"]["_"]
            )
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise self._damaged() from error
        if not sound:
            raise self._damaged()
        return config  # type: ignore[no-any-return]

    def _damaged(self) -> VoiceError:
        return VoiceError(
            f"The voice {self.name} is damaged; run `repartee voices install {self.name}` again."
        )

    def _work(self, text: str, hand_over: Hand, over: threading.Event) -> None:
        """Synthesise sentence by sentence until done or ``over``."""
        rate_hz = self._voice.config.sample_rate
        try:
            if not over.is_set():
                for samples, ends_sentence in _sentences(self._voice, text):
                    pcm = self._pcm(samples, SENTENCE_PAUSE_S * rate_hz if ends_sentence else 0)
                    hand_over(Audio(pcm, rate_hz))
                    if over.is_set():
                        break
            hand_over(None)
        except Exception as error:
            log.error("piper failed on %d characters: %s", len(text), type(error).__name__)
            failure = VoiceError(f"The voice {self.name} could not say this; the basic one does.")
            failure.__cause__ = error
            hand_over(failure)

    def _pcm(self, samples: np.ndarray, pause: float) -> bytes:
        loud = samples * self._gain
        over = np.abs(loud) > KNEE
        bent = KNEE + (1 - KNEE) * np.tanh((np.abs(loud[over]) - KNEE) / (1 - KNEE))
        loud[over] = np.sign(loud[over]) * bent
        return (loud * 32_767).astype(np.int16).tobytes() + bytes(2 * int(pause))


def _sentences(voice: Any, text: str) -> Iterator[tuple[np.ndarray, bool]]:
    """The samples of each sentence of ``text``, and whether a sentence's end follows them."""
    # Lone surrogates and NUL crash the phonemiser; [[ ]] would be read as raw phonemes.
    clean = text.encode("utf-8", "ignore").decode().replace("\0", " ").replace("[[", "[ [")
    for phonemes in voice.phonemize(clean):
        if phonemes:
            yield _decode(voice, voice.phonemes_to_ids(phonemes)), phonemes[-1] in ".!?"


def _decode(voice: Any, phoneme_ids: list[int]) -> np.ndarray:
    """One sentence at a time, whole. Decoding in windows, so that the first samples come before the
    last are made, belongs here."""
    return np.asarray(voice.phoneme_ids_to_audio(phoneme_ids), np.float32).reshape(-1)
