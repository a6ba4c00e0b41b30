"""A Piper voice's graph in use: phoneme ids in, samples out, in windows where it can be cut."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from app.services.tts.piper_split import Halves, cut, find_halves, keep
from app.services.tts.piper_streaming_graph import TO_THE_END

log = logging.getLogger(__name__)

FIRST_FRAMES = 24
"""The first window, where the voice is fast: 0.28 s of sound."""

FEWEST_FRAMES = 12
"""The least of the others: shorter ones are slower for each frame."""

MOST_FRAMES = 96
"""The most, 1.1 s of sound: larger windows gain nothing (they leave the processor's caches), and
what a moment of slowness holds up would be more."""

SHARE = 0.5
"""Of what is banked, that the next window may take to make: then twice as slow a moment is not
heard."""

SAFETY = 1.3
"""A slow machine is taken to be so much slower than it was lately."""

LONGEST_S = 1.5
"""What a window may take to make: on a machine too slow for the voice a gap is better than more
silence than this before the first word."""

SAME = 1e-4
"""Two samples are equal that differ by less: a tenth of what 16 bits can hold apart is 3e-6, and
float rounding stays under 1e-6; another cut would differ by more than 1e-2."""

Inputs = dict[str, np.ndarray]


class Bank:
    """Sound that was made and has not been played yet, if it is played as it comes."""

    def __init__(self, ahead_s: float = 0.0) -> None:
        self._ends_at = time.monotonic() + ahead_s

    def add(self, seconds: float) -> None:
        self._ends_at = max(self._ends_at, time.monotonic()) + seconds

    @property
    def seconds(self) -> float:
        return max(self._ends_at - time.monotonic(), 0.0)


class Decoder(Protocol):
    def samples(self, inputs: Inputs, bank: Bank, run: Any) -> Iterator[np.ndarray]:
        """The samples of one sentence, float and not yet at their loudness, each piece the moment
        it exists. ``inputs`` are the whole graph's; ``run`` are onnxruntime's RunOptions, whose
        ``terminate`` ends it within some ms, with its exception."""
        ...


class WholeDecoder:
    """The graph as it came: the sentence in one piece."""

    def __init__(self, voice: Path, options: Any) -> None:
        self._session = _session(voice, options)

    def samples(self, inputs: Inputs, bank: Bank, run: Any) -> Iterator[np.ndarray]:
        yield _flat(self._session.run(None, inputs, run)[0])


class StreamingDecoder:
    """The two halves: text to frames at once, then frames to samples, window by window."""

    def __init__(self, halves: Halves, rate_hz: int, options: Any) -> None:
        self._halves = halves
        self._frame_s = halves.samples_per_frame / rate_hz
        self._lag = -(-halves.delay // halves.samples_per_frame)
        self._text = _session(Path(halves.text), options)
        self._decoder = _session(Path(halves.decoder), options)
        self._text_inputs = {tensor.name for tensor in self._text.get_inputs()}
        self._outputs = [tensor.name for tensor in self._decoder.get_outputs()]
        self._cost_s = 0.0
        """What a frame takes to decode, lately; 0.0 before the first."""

    def samples(self, inputs: Inputs, bank: Bank, run: Any) -> Iterator[np.ndarray]:
        known = {name: value for name, value in inputs.items() if name in self._text_inputs}
        (frames,) = self._text.run([self._halves.entry], known, run)
        total = frames.shape[2]
        also = {name: inputs[name] for name in self._halves.inputs}
        past = {
            f"past_{layer.number}": np.zeros((1, layer.channels, layer.past), np.float32)
            for layer in self._halves.layers
        }
        at = 0
        while at < total:
            count = window(total - at, bank.seconds, self._cost_s, self._frame_s)
            if at == 0:
                count += self._lag
            if total - at - count < FEWEST_FRAMES // 2:  # no scraps
                count = total - at
            started = time.monotonic()
            block = {self._halves.entry: frames[:, :, at : at + count]}
            last = at + count == total
            ends = self._ends(first=at == 0, last=last)
            _let_go_after(run, last)
            results = self._decoder.run(self._outputs, {**block, **also, **past, **ends}, run)
            self._learn((time.monotonic() - started) / count, count)
            decoded = _flat(results[0])
            bank.add(len(decoded) / self._halves.samples_per_frame * self._frame_s)
            yield decoded
            past = {f"past_{i}": result for i, result in enumerate(results[1:])}
            at += count

    def _ends(self, *, first: bool, last: bool) -> Inputs:
        """Where each layer's output begins and ends (``piper_streaming_graph.py``)."""
        ends: Inputs = {}
        for layer in self._halves.layers:
            i, padding = layer.number, layer.padding
            match layer.kind:
                case "conv":
                    tail = padding if last else 0
                    ends[f"tail_{i}"] = np.zeros((1, layer.channels, tail), np.float32)
                case "transposed":
                    ends[f"start_{i}"] = np.array([layer.overlap + (padding if first else 0)])
                    ends[f"end_{i}"] = np.array([-padding if last else -layer.overlap])
                case "wait":
                    ends[f"end_{i}"] = np.array([TO_THE_END if last else -padding])
        return ends

    def _learn(self, cost_s: float, count: int) -> None:
        # A short window tells less of the cost of a frame: some of its time is the same for all.
        share = min(count / MOST_FRAMES, 0.5) if self._cost_s else 1.0
        self._cost_s += share * (cost_s - self._cost_s)


def window(rest: int, banked_s: float, cost_s: float, frame_s: float) -> int:
    """How many of the ``rest`` frames to decode next.

    ``cost_s`` is what a frame takes to decode (0.0: unknown), ``frame_s`` to play. With nothing
    banked as few as can be, but on a slow machine as many as let the rest keep up; then as many as
    can be made, with caution, while what is banked plays.
    """
    if not cost_s:
        count = FIRST_FRAMES
    elif banked_s:
        affordable = int(SHARE * banked_s / cost_s)
        count = max(FEWEST_FRAMES, min(affordable, MOST_FRAMES))
    else:
        behind = 1 - frame_s / (SAFETY * cost_s)
        count = max(FIRST_FRAMES, int(min(behind * rest, LONGEST_S / cost_s)))
    return min(count, rest)


def open_decoder(voice: Path, cache: Path, rate_hz: int, trial: Inputs, options: Any) -> Decoder:
    """The voice in windows where that gives the same samples, else as it came.

    ``trial`` is a sentence without noise: halves that were just cut are first compared on it. The
    cache may be damaged or read-only; raises what onnxruntime does for a file that is no voice.
    """
    import onnxruntime

    halves, known = find_halves(voice, cache)
    if halves:
        try:
            return StreamingDecoder(halves, rate_hz, options)
        except Exception as error:
            log.warning("the halves of %s do not load: %s", voice.stem, type(error).__name__)
            known = False
    whole = WholeDecoder(voice, options)
    if known:
        return whole
    try:
        if halves := cut(voice, cache):
            windowed = StreamingDecoder(halves, rate_hz, options)
            pieces = windowed.samples(trial, Bank(), onnxruntime.RunOptions())
            (expected,) = whole.samples(trial, Bank(), onnxruntime.RunOptions())
            if _same(np.concatenate(list(pieces)), expected):
                keep(halves, voice, cache)
                return windowed
            log.warning("%s in windows sounds different: it is decoded whole", voice.stem)
        keep(None, voice, cache)
    except Exception as error:
        log.warning("%s could not be cut: %s", voice.stem, type(error).__name__)
    return whole


def _let_go_after(run: Any, last: bool) -> None:
    """After the last window the memory that windows are decoded in, 130 MB, goes back to the
    system; before, that would make each of them half as slow again."""
    run.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0" if last else "")


def _same(samples: np.ndarray, expected: np.ndarray) -> bool:
    return samples.shape == expected.shape and bool(np.allclose(samples, expected, atol=SAME))


def _session(file: Path, options: Any) -> Any:
    import onnxruntime

    return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])


def _flat(samples: Any) -> np.ndarray:
    return np.asarray(samples, np.float32).reshape(-1)
