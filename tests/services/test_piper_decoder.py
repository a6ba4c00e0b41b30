"""A Piper voice in windows: the same samples, sooner."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from app.services import piper_decoder
from app.services.piper_decoder import (
    FIRST_FRAMES,
    LONGEST_S,
    Bank,
    Inputs,
    WholeDecoder,
    WindowedDecoder,
    open_decoder,
    window,
)
from app.services.piper_split import find_halves, forget
from tests.voices import RATE_HZ, decoding_voice, real_voice, tiny_voice

OPTIONS = onnxruntime.SessionOptions()


def sentence(ids: int, sid: int | None = None) -> Inputs:
    """A sentence of so many phonemes, without noise."""
    inputs = {
        "input": np.arange(ids).reshape(1, -1) % 40 + 1,
        "input_lengths": np.array([ids]),
        "scales": np.array([0, 1, 0], np.float32),
    }
    return inputs if sid is None else {**inputs, "sid": np.array([sid])}


def opened(voice: Path, cache: Path, trial: Inputs | None = None):
    return open_decoder(voice, cache, RATE_HZ, trial or sentence(20), OPTIONS)


def pieces(decoder, inputs: Inputs, banked_s: float = 0.0) -> list[np.ndarray]:
    return list(decoder.samples(inputs, Bank(banked_s), onnxruntime.RunOptions()))


def whole(voice: Path, inputs: Inputs) -> np.ndarray:
    (samples,) = pieces(WholeDecoder(voice, OPTIONS), inputs)
    return samples


# --- the samples --------------------------------------------------------------------------------


@pytest.fixture
def short_windows(monkeypatch):
    """Windows of one length, whatever the machine's pace."""
    monkeypatch.setattr(piper_decoder, "window", lambda rest, *_: min(rest, FIRST_FRAMES))


@pytest.mark.usefixtures("short_windows")
@pytest.mark.parametrize("ids", [1, 2, 3, 4, 7, 40, 200])
def test_in_windows_the_samples_are_those_of_the_whole_sentence(tmp_path, ids):
    voice = decoding_voice(tmp_path)
    parts = pieces(opened(voice, tmp_path), sentence(ids))
    assert len(parts) == math.ceil(ids * 8 / FIRST_FRAMES)
    np.testing.assert_allclose(np.concatenate(parts), whole(voice, sentence(ids)), atol=1e-6)


@pytest.mark.usefixtures("short_windows")
@pytest.mark.parametrize("kernels", [(1, 1), (7, 3), (11, 9)])
@pytest.mark.parametrize("dilation", [1, 5])
@pytest.mark.parametrize("strides", [(8, 4), (2, 2)])
def test_it_is_exact_for_every_shape_of_decoder(tmp_path, kernels, dilation, strides):
    voice = decoding_voice(tmp_path, kernels=kernels, dilation=dilation, strides=strides)
    decoder = opened(voice, tmp_path)
    assert isinstance(decoder, WindowedDecoder)
    parts = pieces(decoder, sentence(60))
    np.testing.assert_allclose(np.concatenate(parts), whole(voice, sentence(60)), atol=1e-6)


@pytest.mark.usefixtures("short_windows")
def test_a_shorter_context_would_be_heard(tmp_path):
    voice = decoding_voice(tmp_path, kernels=(7, 9), dilation=5, strides=(2, 2))
    decoder = opened(voice, tmp_path)
    known = decoder._halves
    shorter = {name: getattr(known, name) for name in known.__slots__}
    decoder._halves = type(known)(**{**shorter, "context": known.context - 3})
    parts = pieces(decoder, sentence(60))
    assert np.abs(np.concatenate(parts) - whole(voice, sentence(60))).max() > 1e-3


@pytest.mark.usefixtures("short_windows")
@pytest.mark.parametrize("sid", [0, 2])
def test_each_speaker_of_a_voice_sounds_as_before(tmp_path, sid):
    voice = decoding_voice(tmp_path, speakers=3)
    decoder = opened(voice, tmp_path, sentence(20, 1))
    assert isinstance(decoder, WindowedDecoder)
    parts = pieces(decoder, sentence(60, sid))
    np.testing.assert_allclose(np.concatenate(parts), whole(voice, sentence(60, sid)), atol=1e-6)
    other = pieces(decoder, sentence(60, 1))
    assert np.abs(np.concatenate(parts) - np.concatenate(other)).max() > 0.01


@pytest.mark.usefixtures("short_windows")
@pytest.mark.parametrize("quality", ["medium", "high"])
def test_a_voice_of_the_real_architecture_is_exact(tmp_path, quality):
    voice = real_voice(quality)
    if voice is None:
        pytest.skip("the voices of real cost are not at hand")
    decoder = opened(voice, tmp_path)
    assert isinstance(decoder, WindowedDecoder)
    parts = pieces(decoder, sentence(60))
    assert len(parts) > 5
    np.testing.assert_allclose(np.concatenate(parts), whole(voice, sentence(60)), atol=1e-6)


@pytest.mark.usefixtures("short_windows")
def test_a_run_that_is_told_to_ends_midway(tmp_path):
    decoder = opened(decoding_voice(tmp_path), tmp_path)
    run = onnxruntime.RunOptions()
    parts = decoder.samples(sentence(200), Bank(), run)
    next(parts)
    run.terminate = True
    with pytest.raises(Exception, match="terminate flag"):
        next(parts)


# --- which voices are cut -----------------------------------------------------------------------


def test_a_voice_without_the_place_to_cut_is_decoded_whole(tmp_path):
    voice = tiny_voice(tmp_path)
    for _ in range(2):  # found out, then known
        assert isinstance(opened(voice, tmp_path), WholeDecoder)
    assert find_halves(voice, tmp_path) == (None, True)


def test_a_decoder_that_looks_at_the_whole_sentence_is_not_cut(tmp_path):
    assert isinstance(opened(decoding_voice(tmp_path, norm=True), tmp_path), WholeDecoder)


def test_halves_that_sound_different_are_not_used(tmp_path, monkeypatch):
    monkeypatch.setattr(piper_decoder, "_same", lambda *_: False)
    voice = decoding_voice(tmp_path)
    assert isinstance(opened(voice, tmp_path), WholeDecoder)
    assert find_halves(voice, tmp_path) == (None, True)


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
    assert isinstance(decoder, WindowedDecoder)
    assert len(file.read_bytes()) == len(content)
    parts = pieces(decoder, sentence(60))
    np.testing.assert_allclose(np.concatenate(parts), whole(voice, sentence(60)), atol=1e-6)


@pytest.mark.usefixtures("short_windows")
def test_another_voice_of_the_same_name_is_cut_anew(tmp_path):
    opened(decoding_voice(tmp_path), tmp_path)
    voice = decoding_voice(tmp_path, strides=(2, 2))
    parts = pieces(opened(voice, tmp_path), sentence(60))
    np.testing.assert_allclose(np.concatenate(parts), whole(voice, sentence(60)), atol=1e-6)


def test_halves_of_another_form_are_made_again(tmp_path):
    voice = decoding_voice(tmp_path)
    opened(voice, tmp_path)
    index = tmp_path / "voices" / voice.stem / "halves.json"
    index.write_text(json.dumps({**json.loads(index.read_text()), "form": 0}))
    assert find_halves(voice, tmp_path) == (None, False)
    assert isinstance(opened(voice, tmp_path), WindowedDecoder)


def test_a_voice_that_is_removed_leaves_nothing(tmp_path):
    voice = decoding_voice(tmp_path)
    opened(voice, tmp_path)
    forget(voice.stem, tmp_path)
    assert list((tmp_path / "voices").iterdir()) == []


def test_without_a_cache_to_write_to_it_is_decoded_whole(tmp_path):
    (tmp_path / "voices").write_text("a file where the folder should be")
    assert isinstance(opened(decoding_voice(tmp_path), tmp_path), WholeDecoder)


# --- how much at once ---------------------------------------------------------------------------

FRAME_S = 256 / RATE_HZ


def test_the_first_window_of_a_fast_voice_is_the_shortest():
    assert window(500, 12, 0.0, 0.07 * FRAME_S, FRAME_S) == FIRST_FRAMES


@pytest.mark.parametrize("factor", [0.02, 0.1, 0.3, 0.5, 0.7, 0.8])
@pytest.mark.parametrize("context", [10, 15])
def test_each_window_is_made_while_the_one_before_plays(factor, context):
    cost_s, total = factor * FRAME_S, 2_000
    ready = end = 0.0
    at = 0
    while at < total:
        count = window(total - at, context, max(end - ready, 0.0), cost_s, FRAME_S)
        span = min(at + count + context, total) - max(at - context, 0)
        ready += span * cost_s
        assert at == 0 or ready <= end
        end = max(end, ready) + count * FRAME_S
        at += count


def test_with_ample_sound_banked_the_rest_is_decoded_at_once():
    assert window(300, 12, 2.0, 0.1 * FRAME_S, FRAME_S) == 300


def test_no_scrap_is_left_for_a_window_of_its_own():
    assert window(FIRST_FRAMES + 3, 12, 0.0, 0.01 * FRAME_S, FRAME_S) == FIRST_FRAMES + 3


@pytest.mark.parametrize("factor", [0.95, 1.0, 3.0])
def test_a_machine_too_slow_for_the_voice_gets_gaps_rather_than_long_silence(factor):
    count = window(2_000, 12, 0.0, factor * FRAME_S, FRAME_S)
    assert (count + 12) * factor * FRAME_S <= LONGEST_S


def test_nothing_is_assumed_of_a_voice_that_was_never_heard():
    assert window(500, 12, 5.0, 0.0, FRAME_S) == FIRST_FRAMES
