"""The speaker: one warm output stream that plays a queue, gapless, and knows what has sounded."""

from __future__ import annotations

import asyncio
import collections
import contextlib
import logging
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
import soxr

from app.engine.ports import Audio, Playback
from app.errors import SpeakerError
from app.services import audio_devices

log = logging.getLogger(__name__)

FADE_S = 0.03
"""Long enough not to click, short enough to be "at once"."""

LATENCY_S = 0.03
"""Sound that the device holds. PortAudio's "low" (9 ms) dropped samples on two busy cores, in half
of the runs; 20 ms did not. Where 30 ms are too few, too, they are doubled, up to the limit."""
LATENCY_LIMIT_S = 0.12

HEARTBEAT_S = 0.5
"""A device that asks for no samples this long is lost: some never say so."""

LOST = "The speaker was lost; the answer goes on as text until it is back."


@dataclass(slots=True, eq=False)
class _Piece:
    samples: np.ndarray
    late_s: float
    """Sound of the piece before, held back by the resampler, that the samples begin with."""
    playback: Playback
    loop: asyncio.AbstractEventLoop
    played: int = 0
    sounds_at: float = 0.0


class DeviceSpeaker:
    """A sound device, by name or part of it; "" is the system's default."""

    def __init__(self, device: str = "") -> None:
        self._device = device
        self._stream: Any = None
        self._rate_hz = 48_000
        self._queue: collections.deque[_Piece] = collections.deque()
        self._fading: np.ndarray | None = None
        self._tail: np.ndarray | None = None
        self._lock = threading.Lock()
        self._resampling = threading.Lock()
        self._called_at = 0.0
        self._broken = False
        self._choppy = False
        self._latency_s = LATENCY_S
        self._resampler: soxr.ResampleStream | None = None
        self._resampler_rate_hz = 0
        self._opening: asyncio.Lock | None = None
        self._watch: asyncio.Task[None] | None = None
        self._thread = ThreadPoolExecutor(1, "speaker")

    # --- life -----------------------------------------------------------------------------------

    async def open(self) -> None:
        """Open the device, or again after it was lost. Raises AudioDeviceError."""
        self._opening = self._opening or asyncio.Lock()
        async with self._opening:
            if self._choppy and not self._queue and self._latency_s < LATENCY_LIMIT_S:
                self._latency_s *= 2
                self._broken = True
                log.info("samples were dropped: %.0f ms of latency now", self._latency_s * 1000)
            if self._stream is not None and not self._broken and self._stream.active:
                return
            loop = asyncio.get_running_loop()
            await loop.run_in_executor(self._thread, self._open)
            if self._watch is None or self._watch.done():
                self._watch = loop.create_task(self._listen_to_heartbeat())

    def _open(self) -> None:
        if self._stream is not None:
            stream, self._stream = self._stream, None
            audio_devices.close_stream(stream)
        device = audio_devices.find(self._device, "output")
        self._rate_hz = device.rate_hz
        self._broken = self._choppy = False
        self._called_at = time.monotonic()
        self._stream = audio_devices.open_stream(
            "RawOutputStream",
            device=device.index,
            samplerate=device.rate_hz,
            channels=1,
            dtype="int16",
            latency=self._latency_s,
            callback=self._fill,
            finished_callback=self._finished,
        )

    async def close(self) -> None:
        if self._watch:
            self._watch.cancel()
        self.stop()
        stream, self._stream = self._stream, None
        if stream is not None:
            loop = asyncio.get_running_loop()
            closing = loop.run_in_executor(self._thread, audio_devices.close_stream, stream)
            await asyncio.wait([closing], timeout=2.0)
        self._thread.shutdown(wait=False)

    # --- playing --------------------------------------------------------------------------------

    def play(self, audio: Audio) -> Playback:
        loop = asyncio.get_running_loop()
        playback = Playback(audio.duration_s, loop.create_future(), loop.create_future())
        if self._stream is None or self._broken:
            _fail(playback, LOST)
            return playback
        with self._resampling:
            piece = _Piece(*self._resampled(audio), playback, loop)
            with self._lock:
                self._queue.append(piece)
        return playback

    def stop(self) -> None:
        """Fade what sounds now, drop the rest. The dropped pieces' futures are cancelled."""
        with self._lock:
            dropped = list(self._queue)
            self._queue.clear()
            if dropped and dropped[0].played:
                self._fading = self._faded(dropped)
            self._resampler = self._tail = None
        for piece in dropped:
            piece.playback.done.cancel()
            if not piece.playback.audible.done():
                piece.playback.audible.cancel()

    def _faded(self, pieces: list[_Piece]) -> np.ndarray:
        """The next samples under a falling curve."""
        count = int(FADE_S * self._rate_hz)
        following = np.concatenate(
            [pieces[0].samples[pieces[0].played :], *(p.samples for p in pieces[1:3])]
        )
        tail = np.zeros(count, np.float32)
        tail[: min(count, len(following))] = following[:count]
        curve = np.cos(np.linspace(0, np.pi, count, dtype=np.float32)) * 0.5 + 0.5
        return (tail * curve).astype(np.int16)

    def _resampled(self, audio: Audio) -> tuple[np.ndarray, float]:
        """At the device's rate, and how late the piece begins in it. Pieces of one rate go through
        one resampler, so that no seam is heard; it holds back 30 ms until more comes, or until
        ``_rest`` asks for them."""
        samples = np.frombuffer(audio.pcm, np.int16)
        if audio.rate_hz == self._rate_hz:
            return samples, 0.0
        late_s = 0.0
        if self._resampler is not None and audio.rate_hz == self._resampler_rate_hz:
            late_s = self._resampler.delay() / self._rate_hz
        else:
            self._resampler = soxr.ResampleStream(audio.rate_hz, self._rate_hz, 1, dtype="int16")
            self._resampler_rate_hz = audio.rate_hz
        return np.asarray(self._resampler.resample_chunk(samples)), late_s

    def _rest(self) -> np.ndarray | None:
        """What the resampler holds back, when the queue has run dry; None when there is nothing."""
        if self._resampler is None or not self._resampling.acquire(blocking=False):
            return None  # or more is just coming
        try:
            resampler, self._resampler = self._resampler, None
            return np.asarray(resampler.resample_chunk(np.zeros(0, np.int16), last=True))
        finally:
            self._resampling.release()

    # --- PortAudio's threads --------------------------------------------------------------------

    def _fill(self, out: Any, frames: int, when: Any, status: Any) -> None:
        try:
            now = time.monotonic()
            self._called_at = now
            sounds_at = now + max(when.outputBufferDacTime - when.currentTime, 0.0)
            block = np.frombuffer(out, np.int16)
            block[:] = 0
            with self._lock:
                self._choppy |= bool(self._queue and status.output_underflow)
                at = self._fill_fade(block)
                while at < frames and self._queue:
                    at = self._fill_piece(block, at, sounds_at)
                if at < frames and self._tail is None and self._fading is None:
                    self._tail = self._rest()
                self._fill_tail(block, at)
        except Exception:  # it would stop the stream and show nothing
            log.exception("the speaker's callback failed")
            self._broken = True

    def _fill_fade(self, block: np.ndarray) -> int:
        if self._fading is None:
            return 0
        count = min(len(self._fading), len(block))
        block[:count] = self._fading[:count]
        self._fading = self._fading[count:] if count < len(self._fading) else None
        return count

    def _fill_tail(self, block: np.ndarray, at: int) -> None:
        if self._tail is None:
            return
        count = min(len(self._tail), len(block) - at)
        block[at : at + count] = self._tail[:count]
        self._tail = self._tail[count:] if count < len(self._tail) else None

    def _fill_piece(self, block: np.ndarray, at: int, sounds_at: float) -> int:
        piece = self._queue[0]
        if piece.played == 0:
            piece.sounds_at = sounds_at + at / self._rate_hz + piece.late_s
            self._tell(piece, piece.playback.audible, piece.sounds_at)
        count = min(len(piece.samples) - piece.played, len(block) - at)
        block[at : at + count] = piece.samples[piece.played : piece.played + count]
        piece.played += count
        if piece.played == len(piece.samples):
            self._queue.popleft()
            self._tell_later(piece, piece.sounds_at + piece.playback.duration_s)
        return at + count

    def _finished(self) -> None:
        """PortAudio ended the stream: it was closed, or the device has gone."""
        if self._stream is not None:
            self._broken = True

    def _tell(self, piece: _Piece, future: asyncio.Future[float], at: float) -> None:
        _in_loop(piece.loop, _resolve, future, at)

    def _tell_later(self, piece: _Piece, at: float) -> None:
        """``done`` means that it has sounded, not that it was handed over."""
        _in_loop(piece.loop, piece.loop.call_at, at, _resolve, piece.playback.done, at)

    # --- the watchdog ---------------------------------------------------------------------------

    async def _listen_to_heartbeat(self) -> None:
        while True:
            await asyncio.sleep(HEARTBEAT_S / 2)
            silent_s = time.monotonic() - self._called_at
            if self._stream is not None and (self._broken or silent_s > HEARTBEAT_S):
                self._broken = True
                with self._lock:
                    lost = list(self._queue)
                    self._queue.clear()
                for piece in lost:
                    _fail(piece.playback, LOST)


def _in_loop(loop: asyncio.AbstractEventLoop, call: Any, *arguments: Any) -> None:
    with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
        loop.call_soon_threadsafe(call, *arguments)


def _resolve(future: asyncio.Future[float], value: float) -> None:
    if not future.done():
        future.set_result(value)


def _fail(playback: Playback, sentence: str) -> None:
    for future in (playback.audible, playback.done):
        if not future.done():
            future.set_exception(SpeakerError(sentence))
            future.exception()  # whoever awaits it still gets it; nobody has to
