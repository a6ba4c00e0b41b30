"""Runs a Piper voice: phoneme ids in, samples out.

Where the model can be split (``piper_split.py``) the samples come window by window, each the
moment it is decoded; the length of the windows follows from how fast this computer decodes.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from app.services.tts.piper_split import ModelHalves, load_halves, save_halves, split_model
from app.services.tts.piper_streaming_graph import TO_THE_END

log = logging.getLogger(__name__)

FIRST_FRAMES = 24
"""The first window on a fast computer: 0.28 s of sound."""

MIN_FRAMES = 12
"""The shortest later window. Shorter ones take longer per frame."""

MAX_FRAMES = 96
"""The longest window, 1.1 s of sound. Longer ones gain nothing (they exceed the processor's caches)
and would delay more sound when the computer is slow for a moment."""

BUFFER_SHARE = 0.5
"""Share of the buffered sound's duration that decoding the next window may take: a computer that is
twice as slow for a moment causes no gap."""

SLOWDOWN = 1.3
"""Assumed factor by which a slow computer may be slower than it was lately."""

MAX_WINDOW_S = 1.5
"""Longest time to decode a window. On a computer too slow for the voice, a gap is better than a
longer silence before the first word."""

TOLERANCE = 1e-4
"""Largest difference between equal samples, full scale 1. Float rounding stays under 1e-6; a graph
that is wrong differs by more than 1e-2."""

Inputs = dict[str, np.ndarray]


class BufferLevel:
    """Seconds of sound that were synthesized but not played yet, if played as soon as they come."""

    def __init__(self, seconds: float = 0.0) -> None:
        self._ends_at = time.monotonic() + seconds

    def add(self, seconds: float) -> None:
        self._ends_at = max(self._ends_at, time.monotonic()) + seconds

    @property
    def seconds(self) -> float:
        return max(self._ends_at - time.monotonic(), 0.0)


class WholeDecoder:
    """Runs the unchanged graph.

    ``samples`` yields the float samples of one sentence at the model's own level: here in one
    piece, from a ``StreamingDecoder`` window by window. ``inputs`` are those of the whole graph.
    ``run`` is an onnxruntime ``RunOptions``: setting its ``terminate`` makes onnxruntime raise
    within a few ms.
    """

    def __init__(self, voice: Path, options: Any) -> None:
        self._session = _session(voice, options)

    def samples(self, inputs: Inputs, bank: BufferLevel, run: Any) -> Iterator[np.ndarray]:
        yield _flat(self._session.run(None, inputs, run)[0])


class StreamingDecoder:
    """Runs the two halves: text to frames in one run, then frames to samples window by window."""

    def __init__(self, halves: ModelHalves, rate_hz: int, options: Any) -> None:
        self._halves = halves
        self._frame_s = halves.samples_per_frame / rate_hz
        self._lag = -(-halves.delay // halves.samples_per_frame)
        self._text = _session(halves.text, options, optimize=False)
        self._decoder = _session(halves.decoder, options)
        self._text_inputs = {tensor.name for tensor in self._text.get_inputs()}
        self._outputs = [tensor.name for tensor in self._decoder.get_outputs()]
        self._cost_s = 0.0
        """Moving average of the time to decode a frame, s; 0.0 before the first window."""

    def samples(self, inputs: Inputs, bank: BufferLevel, run: Any) -> Iterator[np.ndarray]:
        text_inputs = {name: value for name, value in inputs.items() if name in self._text_inputs}
        (frames,) = self._text.run([self._halves.entry], text_inputs, run)
        total = frames.shape[2]
        speaker = {name: inputs[name] for name in self._halves.inputs}
        past = {
            f"past_{layer.number}": np.zeros((1, layer.channels, layer.past), np.float32)
            for layer in self._halves.layers
        }
        at = 0
        while at < total:
            count = window_frames(total - at, bank.seconds, self._cost_s, self._frame_s)
            if at == 0:
                count += self._lag
            if total - at - count < MIN_FRAMES // 2:  # no tiny last window
                count = total - at
            started = time.monotonic()
            block = {self._halves.entry: frames[:, :, at : at + count]}
            last = at + count == total
            bounds = self._layer_bounds(first=at == 0, last=last)
            # Return the decoder's memory, 130 MB, to the system after the last window. Doing so
            # after each window would make all of them half as slow again.
            shrink = "cpu:0" if last else ""
            run.add_run_config_entry("memory.enable_memory_arena_shrinkage", shrink)
            results = self._decoder.run(self._outputs, {**block, **speaker, **past, **bounds}, run)
            self._update_cost((time.monotonic() - started) / count, count)
            decoded = _flat(results[0])
            bank.add(len(decoded) / self._halves.samples_per_frame * self._frame_s)
            yield decoded
            past = {f"past_{i}": result for i, result in enumerate(results[1:])}
            at += count

    def _layer_bounds(self, *, first: bool, last: bool) -> Inputs:
        """The graph's ``tail_i``, ``start_i`` and ``end_i`` (``piper_streaming_graph.py``)."""
        bounds: Inputs = {}
        for layer in self._halves.layers:
            i, padding = layer.number, layer.padding
            match layer.kind:
                case "conv":
                    tail = padding if last else 0
                    bounds[f"tail_{i}"] = np.zeros((1, layer.channels, tail), np.float32)
                case "transposed":
                    bounds[f"start_{i}"] = np.array([layer.overlap + (padding if first else 0)])
                    bounds[f"end_{i}"] = np.array([-padding if last else -layer.overlap])
                case "wait":
                    bounds[f"end_{i}"] = np.array([TO_THE_END if last else -padding])
        return bounds

    def _update_cost(self, cost_s: float, count: int) -> None:
        # A short window says less about the cost of a frame: part of its time is constant.
        share = min(count / MAX_FRAMES, 0.5) if self._cost_s else 1.0
        self._cost_s += share * (cost_s - self._cost_s)


def window_frames(rest: int, buffered_s: float, cost_s: float, frame_s: float) -> int:
    """How many of the ``rest`` frames to decode next.

    ``cost_s`` is the time to decode a frame (0.0: unknown), ``frame_s`` the time to play it. With
    nothing buffered the window is as short as possible, except on a slow computer, where it is long
    enough that the following ones can keep up. Otherwise it is as long as can safely be decoded
    while the ``buffered_s`` seconds of sound play.
    """
    if not cost_s:
        count = FIRST_FRAMES
    elif buffered_s:
        affordable = int(BUFFER_SHARE * buffered_s / cost_s)
        count = max(MIN_FRAMES, min(affordable, MAX_FRAMES))
    else:
        behind = 1 - frame_s / (SLOWDOWN * cost_s)
        count = max(FIRST_FRAMES, int(min(behind * rest, MAX_WINDOW_S / cost_s)))
    return min(count, rest)


def open_decoder(
    voice: Path, cache: Path, rate_hz: int, test_inputs: Inputs, options: Any, run: Any = None
) -> WholeDecoder | StreamingDecoder:
    """A streaming decoder if that gives the same samples, else one of the whole graph.

    ``test_inputs`` is a sentence without noise, on which new halves are compared with the whole
    graph; ``run`` (an onnxruntime ``RunOptions``) can end that. The cache may be damaged or
    read-only. Raises what onnxruntime raises for an invalid file.
    """
    decoder, is_final = load_decoder(voice, cache, rate_hz, options)
    if is_final:
        return decoder
    return split_decoder(voice, cache, rate_hz, test_inputs, options, decoder, run) or decoder


def load_decoder(
    voice: Path, cache: Path, rate_hz: int, options: Any
) -> tuple[WholeDecoder | StreamingDecoder, bool]:
    """A decoder without splitting the voice, and whether it is the final one: the voice was split
    before, or cannot be."""
    halves, known = load_halves(voice, cache)
    if halves:
        try:
            return StreamingDecoder(halves, rate_hz, options), True
        except Exception as error:
            log.warning("the halves of %s do not load: %s", voice.stem, type(error).__name__)
            known = False
    return WholeDecoder(voice, options), known


def split_decoder(
    voice: Path,
    cache: Path,
    rate_hz: int,
    test_inputs: Inputs,
    options: Any,
    whole: WholeDecoder | StreamingDecoder,
    run: Any = None,
) -> StreamingDecoder | None:
    """Split the voice, compare the halves with ``whole``, and cache the result. None if the voice
    has to be decoded whole."""
    import onnxruntime

    run = run or onnxruntime.RunOptions()
    try:
        if halves := split_model(voice, cache):
            windowed = StreamingDecoder(halves, rate_hz, options)
            pieces = windowed.samples(test_inputs, BufferLevel(), run)
            (expected,) = whole.samples(test_inputs, BufferLevel(), run)
            if _is_same(np.concatenate(list(pieces)), expected):
                save_halves(halves, voice, cache)
                return windowed
            log.warning("%s in windows sounds different: it is decoded whole", voice.stem)
        save_halves(None, voice, cache)
    except Exception as error:
        if run.terminate:
            raise
        log.warning("%s could not be cut: %s", voice.stem, type(error).__name__)
    return None


def _is_same(samples: np.ndarray, expected: np.ndarray) -> bool:
    return samples.shape == expected.shape and bool(np.allclose(samples, expected, atol=TOLERANCE))


def _session(file: Path, options: Any, *, optimize: bool = True) -> Any:
    """The text half is not optimized: that takes 0.6 s of the 0.8 s of its loading, and makes it no
    faster."""
    import onnxruntime

    levels = onnxruntime.GraphOptimizationLevel
    options.graph_optimization_level = levels.ORT_ENABLE_ALL if optimize else levels.ORT_DISABLE_ALL
    return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])


def _flat(samples: Any) -> np.ndarray:
    return np.asarray(samples, np.float32).reshape(-1)
