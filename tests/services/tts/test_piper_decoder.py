"""A Piper voice decoded in windows: the same samples, sooner."""

from __future__ import annotations

import json
import random
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from app.services.tts import piper_decoder
from app.services.tts.piper_decoder import (
    FIRST_FRAMES,
    MAX_FRAMES,
    MAX_WINDOW_S,
    BufferLevel,
    Inputs,
    StreamingDecoder,
    WholeDecoder,
    open_decoder,
    window_frames,
)
from app.services.tts.piper_split import load_halves, remove_halves
from tests.voices import RATE_HZ, decoding_voice, real_voice, tiny_voice

OPTIONS = onnxruntime.SessionOptions()

ROUNDING = 1e-5
"""A third of a 16-bit step. The real voices stay under 2e-8."""


def sentence(ids: int, sid: int | None = None) -> Inputs:
    """The inputs for a sentence of ``ids`` phonemes, without noise."""
    inputs = {
        "input": np.arange(ids).reshape(1, -1) % 40 + 1,
        "input_lengths": np.array([ids]),
        "scales": np.array([0, 1, 0], np.float32),
    }
    return inputs if sid is None else {**inputs, "sid": np.array([sid])}


def opened(voice: Path, cache: Path, test_inputs: Inputs | None = None):
    return open_decoder(voice, cache, RATE_HZ, test_inputs or sentence(20), OPTIONS)


def pieces(decoder, inputs: Inputs, buffered_s: float = 0.0) -> list[np.ndarray]:
    return list(decoder.samples(inputs, BufferLevel(buffered_s), onnxruntime.RunOptions()))


def whole(voice: Path, inputs: Inputs) -> np.ndarray:
    (samples,) = pieces(WholeDecoder(voice, OPTIONS), inputs)
    return samples


# --- the samples --------------------------------------------------------------------------------


@pytest.fixture
def short_windows(monkeypatch):
    """Make all windows the same length, however fast the machine is."""
    monkeypatch.setattr(piper_decoder, "window_frames", lambda rest, *_: min(rest, FIRST_FRAMES))


@pytest.mark.usefixtures("short_windows")
@pytest.mark.parametrize("ids", [1, 2, 3, 4, 7, 40, 200])
def test_in_windows_the_samples_are_those_of_the_whole_sentence(tmp_path, ids):
    voice = decoding_voice(tmp_path)
    parts = pieces(opened(voice, tmp_path), sentence(ids))
    assert (len(parts) > 1) == (ids >= 7)
    np.testing.assert_allclose(np.concatenate(parts), whole(voice, sentence(ids)), atol=ROUNDING)


@pytest.mark.parametrize("seed", range(5))
def test_it_does_not_matter_how_long_the_windows_are(tmp_path, monkeypatch, seed):
    lengths = random.Random(seed)
    monkeypatch.setattr(
        piper_decoder, "window_frames", lambda rest, *_: min(rest, lengths.randrange(1, 60))
    )
    voice = decoding_voice(tmp_path, kernels=(11, 9), dilation=5)
    parts = pieces(opened(voice, tmp_path), sentence(100))
    np.testing.assert_allclose(np.concatenate(parts), whole(voice, sentence(100)), atol=ROUNDING)


@pytest.mark.usefixtures("short_windows")
@pytest.mark.parametrize("kernels", [(1, 1), (7, 3), (11, 9)])
@pytest.mark.parametrize("dilation", [1, 5])
@pytest.mark.parametrize("strides", [(8, 4), (2, 2)])
def test_it_is_exact_for_every_shape_of_decoder(tmp_path, kernels, dilation, strides):
    voice = decoding_voice(tmp_path, kernels=kernels, dilation=dilation, strides=strides)
    decoder = opened(voice, tmp_path)
    assert isinstance(decoder, StreamingDecoder)
    parts = pieces(decoder, sentence(60))
    np.testing.assert_allclose(np.concatenate(parts), whole(voice, sentence(60)), atol=ROUNDING)


@pytest.mark.usefixtures("short_windows")
@pytest.mark.parametrize("sid", [0, 2])
def test_each_speaker_of_a_voice_sounds_as_before(tmp_path, sid):
    voice = decoding_voice(tmp_path, speakers=3)
    decoder = opened(voice, tmp_path, sentence(20, 1))
    assert isinstance(decoder, StreamingDecoder)
    parts = pieces(decoder, sentence(60, sid))
    np.testing.assert_allclose(
        np.concatenate(parts), whole(voice, sentence(60, sid)), atol=ROUNDING
    )
    other = pieces(decoder, sentence(60, 1))
    assert np.abs(np.concatenate(parts) - np.concatenate(other)).max() > 0.01


@pytest.mark.usefixtures("short_windows")
@pytest.mark.parametrize("quality", ["medium", "high"])
def test_a_voice_of_the_real_architecture_is_exact(tmp_path, quality):
    voice = real_voice(quality)
    if voice is None:
        pytest.skip("the voices of real cost are not at hand")
    decoder = opened(voice, tmp_path)
    assert isinstance(decoder, StreamingDecoder)
    parts = pieces(decoder, sentence(60))
    assert len(parts) > 5
    np.testing.assert_allclose(np.concatenate(parts), whole(voice, sentence(60)), atol=ROUNDING)


@pytest.mark.usefixtures("short_windows")
def test_a_run_that_is_told_to_ends_midway(tmp_path):
    decoder = opened(decoding_voice(tmp_path), tmp_path)
    run = onnxruntime.RunOptions()
    parts = decoder.samples(sentence(200), BufferLevel(), run)
    next(parts)
    run.terminate = True
    with pytest.raises(Exception, match="terminate flag"):
        next(parts)


# --- which voices are cut -----------------------------------------------------------------------


def test_a_voice_without_the_place_to_cut_is_decoded_whole(tmp_path):
    voice = tiny_voice(tmp_path)
    for _ in range(2):  # found out, then known
        assert isinstance(opened(voice, tmp_path), WholeDecoder)
    assert load_halves(voice, tmp_path) == (None, True)


def test_a_decoder_that_looks_at_the_whole_sentence_is_not_cut(tmp_path):
    assert isinstance(opened(decoding_voice(tmp_path, norm=True), tmp_path), WholeDecoder)


def test_halves_that_sound_different_are_not_used(tmp_path, monkeypatch):
    monkeypatch.setattr(piper_decoder, "_is_same", lambda *_: False)
    voice = decoding_voice(tmp_path)
    assert isinstance(opened(voice, tmp_path), WholeDecoder)
    assert load_halves(voice, tmp_path) == (None, True)


# --- the cache ----------------------------------------------------------------------------------


def halves_of(voice: Path, cache: Path) -> list[Path]:
    return sorted((cache / "voices" / voice.stem).iterdir())


def test_the_cut_is_made_once(tmp_path):
    voice = decoding_voice(tmp_path)
    opened(voice, tmp_path)
    made = {file: file.stat().st_mtime_ns for file in halves_of(voice, tmp_path)}
    opened(voice, tmp_path)
    assert {file: file.stat().st_mtime_ns for file in halves_of(voice, tmp_path)} == made
    assert [file.name for file in made] == ["decoder.onnx", "halves.json", "text.onnx"]


@pytest.mark.usefixtures("short_windows")
@pytest.mark.parametrize("name", ["decoder.onnx", "halves.json", "text.onnx"])
@pytest.mark.parametrize("damage", ["removed", "cut off", "other bytes"])
def test_damaged_halves_are_made_again(tmp_path, name, damage):
    voice = decoding_voice(tmp_path)
    opened(voice, tmp_path)
    file = tmp_path / "voices" / voice.stem / name
    content = file.read_bytes()
    match damage:
        case "removed":
            file.unlink()
        case "cut off":
            file.write_bytes(content[: len(content) // 2])
        case _:
            file.write_bytes(content[:-100] + bytes(100))
    decoder = opened(voice, tmp_path)
    assert isinstance(decoder, StreamingDecoder)
    assert len(file.read_bytes()) == len(content)
    parts = pieces(decoder, sentence(60))
    np.testing.assert_allclose(np.concatenate(parts), whole(voice, sentence(60)), atol=ROUNDING)


@pytest.mark.usefixtures("short_windows")
def test_another_voice_of_the_same_name_is_cut_anew(tmp_path):
    opened(decoding_voice(tmp_path), tmp_path)
    voice = decoding_voice(tmp_path, strides=(2, 2))
    parts = pieces(opened(voice, tmp_path), sentence(60))
    np.testing.assert_allclose(np.concatenate(parts), whole(voice, sentence(60)), atol=ROUNDING)


def test_halves_of_another_form_are_made_again(tmp_path):
    voice = decoding_voice(tmp_path)
    opened(voice, tmp_path)
    index = tmp_path / "voices" / voice.stem / "halves.json"
    index.write_text(json.dumps({**json.loads(index.read_text()), "form": 0}))
    assert load_halves(voice, tmp_path) == (None, False)
    assert isinstance(opened(voice, tmp_path), StreamingDecoder)


def test_a_voice_that_is_removed_leaves_nothing(tmp_path):
    voice = decoding_voice(tmp_path)
    opened(voice, tmp_path)
    remove_halves(voice.stem, tmp_path)
    assert list((tmp_path / "voices").iterdir()) == []


def test_without_a_cache_to_write_to_it_is_decoded_whole(tmp_path):
    (tmp_path / "voices").write_text("a file where the folder should be")
    assert isinstance(opened(decoding_voice(tmp_path), tmp_path), WholeDecoder)


# --- how much at once ---------------------------------------------------------------------------

FRAME_S = 256 / RATE_HZ


def test_the_first_window_of_a_fast_voice_is_the_shortest():
    assert window_frames(500, 0.0, 0.07 * FRAME_S, FRAME_S) == FIRST_FRAMES


@pytest.mark.parametrize("factor", [0.02, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9])
@pytest.mark.parametrize("slower", [1.0, 1.2])
def test_each_window_is_made_while_those_before_play(factor, slower):
    """The sound has no gap, even when the machine suddenly becomes slower."""
    total = 1_000
    ready = end = 0.0
    at = 0
    while at < total:
        count = window_frames(total - at, max(end - ready, 0.0), factor * FRAME_S, FRAME_S)
        ready += count * factor * slower * FRAME_S
        assert at == 0 or ready <= end
        end = max(end, ready) + count * FRAME_S
        at += count


def test_with_ample_sound_banked_windows_are_as_long_as_is_of_use():
    assert window_frames(300, 5.0, 0.1 * FRAME_S, FRAME_S) == MAX_FRAMES


@pytest.mark.parametrize("factor", [0.95, 1.0, 3.0])
def test_a_machine_too_slow_for_the_voice_gets_gaps_rather_than_long_silence(factor):
    count = window_frames(2_000, 0.0, factor * FRAME_S, FRAME_S)
    assert count * factor * FRAME_S <= MAX_WINDOW_S


def test_nothing_is_assumed_of_a_voice_that_was_never_heard():
    assert window_frames(500, 5.0, 0.0, FRAME_S) == FIRST_FRAMES
