"""A Piper voice's graph in use: phoneme ids in, samples out, in windows where it can be cut."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from app.services.piper_split import Halves, cut, find_halves, keep

log = logging.getLogger(__name__)

FIRST_FRAMES = 24
"""The least that is decoded at once: 0.28 s of sound. Less costs more on context than on itself."""

SAFETY = 1.3
"""Windows are so much longer than the shortest that would keep up with playback."""

CAUTION = 0.7
"""Share of the sound banked that the next window may take to make."""

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


class WindowedDecoder:
    """The two halves: text to frames at once, then frames to samples, window by window."""

    def __init__(self, halves: Halves, rate_hz: int, options: Any) -> None:
        self._halves = halves
        self._frame_s = halves.samples_per_frame / rate_hz
        self._text = _session(Path(halves.text), options)
        self._decoder = _session(Path(halves.decoder), options)
        self._text_inputs = {tensor.name for tensor in self._text.get_inputs()}
        self._cost_s = 0.0
        """What a frame takes to decode, lately; 0.0 before the first."""

    def samples(self, inputs: Inputs, bank: Bank, run: Any) -> Iterator[np.ndarray]:
        known = {name: value for name, value in inputs.items() if name in self._text_inputs}
        (frames,) = self._text.run([self._halves.cut], known, run)
        total, context = frames.shape[2], self._halves.context
        also = {name: inputs[name] for name in self._halves.decoder_inputs}
        begin = 0
        while begin < total:
            count = window(total - begin, context, bank.seconds, self._cost_s, self._frame_s)
            left, right = max(begin - context, 0), min(begin + count + context, total)
            started = time.monotonic()
            fed = {self._halves.cut: frames[:, :, left:right], **also}
            decoded = _flat(self._decoder.run(None, fed, run)[0])
            self._learn((time.monotonic() - started) / (right - left))
            bank.add(count * self._frame_s)
            first = (begin - left) * self._halves.samples_per_frame
            yield decoded[first : first + count * self._halves.samples_per_frame]
            begin += count

    def _learn(self, cost_s: float) -> None:
        self._cost_s = (self._cost_s + cost_s) / 2 if self._cost_s else cost_s


def window(rest: int, context: int, banked_s: float, cost_s: float, frame_s: float) -> int:
    """How many of the ``rest`` frames to decode next, with ``context`` on each side.

    ``cost_s`` is what a frame takes to decode (0.0: unknown), ``frame_s`` to play. As few as can be
    while nothing is banked, but enough to make the next window in; then as many as can be made
    while what is banked plays, because long windows waste less on context.
    """
    if not cost_s:
        return min(FIRST_FRAMES, rest)
    factor = cost_s / frame_s
    # A window of n frames plays for n·frame_s, and the next takes (n + 2·context)·cost_s.
    keeps_up = SAFETY * 2 * context * factor / (1 - factor) if factor < 1 else math.inf
    bearable = LONGEST_S / cost_s - context
    affordable = CAUTION * banked_s / cost_s - 2 * context
    count = int(max(FIRST_FRAMES, affordable, min(keeps_up, bearable)))
    return rest if rest - count < FIRST_FRAMES // 2 else count


def open_decoder(voice: Path, cache: Path, rate_hz: int, trial: Inputs, options: Any) -> Decoder:
    """The voice in windows where that gives the same samples, else as it came.

    ``trial`` is a sentence without noise: halves that were just cut are first compared on it. The
    cache may be damaged or read-only; raises what onnxruntime does for a file that is no voice.
    """
    import onnxruntime

    halves, known = find_halves(voice, cache)
    if halves:
        try:
            return WindowedDecoder(halves, rate_hz, options)
        except Exception as error:
            log.warning("the halves of %s do not load: %s", voice.stem, type(error).__name__)
            known = False
    whole = WholeDecoder(voice, options)
    if known:
        return whole
    try:
        if halves := cut(voice, cache):
            windowed = WindowedDecoder(halves, rate_hz, options)
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


def _same(samples: np.ndarray, expected: np.ndarray) -> bool:
    return samples.shape == expected.shape and bool(np.allclose(samples, expected, atol=SAME))


def _session(file: Path, options: Any) -> Any:
    import onnxruntime

    return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])


def _flat(samples: Any) -> np.ndarray:
    return np.asarray(samples, np.float32).reshape(-1)
