"""WAV files in the place of the microphone and the speaker."""

from __future__ import annotations

import asyncio
import struct
import wave
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import BinaryIO

import numpy as np
import soxr

from app.engine.ports import CAPTURE_RATE_HZ, FRAME_SAMPLES, Audio, Frame, Playback
from app.errors import RecordingError
from app.services.microphone import level_of

EXTENSIBLE = 0xFFFE


def read_wav(path: Path) -> np.ndarray:
    """The recording as 16-bit mono samples at 16 kHz.

    Takes 8 to 32-bit integers and floats, any rate and number of channels. Raises RecordingError
    naming the file and what is wrong with it.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise RecordingError(f"There is no file {path}.") from error
    except OSError as error:
        raise RecordingError(f"{path} cannot be read: {error.strerror}.") from error
    if content[:4] != b"RIFF" or content[8:12] != b"WAVE":
        raise RecordingError(f"{path} is not a WAV file; convert it to one first.")
    try:
        layout, data = _parts(content)
        samples, rate_hz = _decoded(layout, data)
    except (struct.error, ValueError, KeyError) as error:
        raise RecordingError(
            f"{path} is a damaged or unusual WAV file; record it again."
        ) from error
    if not len(samples):
        raise RecordingError(f"{path} holds no sound.")
    if rate_hz != CAPTURE_RATE_HZ:
        samples = np.asarray(soxr.resample(samples, rate_hz, CAPTURE_RATE_HZ))
    return np.asarray(np.clip(samples, -1.0, 1.0) * 32_767, np.int16)


def _parts(content: bytes) -> tuple[bytes, bytes]:
    """The ``fmt`` and ``data`` chunks; a stream's data may claim more than there is."""
    found: dict[bytes, bytes] = {}
    at = 12
    while at + 8 <= len(content) and b"data" not in found:
        name, size = struct.unpack_from("<4sI", content, at)
        found[name] = content[at + 8 : at + 8 + size]
        at += 8 + size + size % 2
    return found[b"fmt "], found[b"data"]


def _decoded(layout: bytes, data: bytes) -> tuple[np.ndarray, int]:
    kind, channels, rate_hz, _, _, bits = struct.unpack_from("<HHIIHH", layout)
    if kind == EXTENSIBLE:
        kind = struct.unpack_from("<H", layout, 24)[0]
    if channels < 1 or not 1_000 <= rate_hz <= 400_000:
        raise ValueError("format")
    width = bits // 8 * channels
    data = data[: len(data) // width * width]
    match kind, bits:
        case 1, 8:
            samples = (np.frombuffer(data, np.uint8).astype(np.float32) - 128) / 128
        case 1, 16:
            samples = np.frombuffer(data, "<i2").astype(np.float32) / 32_768
        case 1, 24:
            triples = np.frombuffer(data, np.uint8).reshape(-1, 3)
            wide = np.zeros((len(triples), 4), np.uint8)
            wide[:, 1:] = triples
            samples = wide.view("<i4")[:, 0].astype(np.float32) / 2**31
        case 1, 32:
            samples = np.frombuffer(data, "<i4").astype(np.float32) / 2**31
        case 3, 32 | 64:
            samples = np.frombuffer(data, f"<f{bits // 8}").astype(np.float32)
        case _:
            raise ValueError("encoding")
    samples = np.nan_to_num(samples).reshape(-1, channels).mean(axis=1, dtype=np.float32)
    return samples, rate_hz


class WavMicrophone:
    """A recording: as fast as it is read, then it ends by itself."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._samples: np.ndarray | None = None
        self._stopped = False

    async def open(self) -> None:
        """Raises RecordingError."""
        if self._samples is None:
            self._samples = await asyncio.to_thread(read_wav, self._path)

    async def record(self) -> AsyncGenerator[Frame, None]:
        await self.open()
        assert self._samples is not None
        self._stopped = False
        for begin in range(0, len(self._samples), FRAME_SAMPLES):
            if self._stopped:
                return
            block = self._samples[begin : begin + FRAME_SAMPLES]
            yield Frame(block.tobytes(), level_of(block))

    def stop(self) -> None:
        self._stopped = True

    async def close(self) -> None: ...


class WavSpeaker:
    """A file, written as fast as the speech is made.

    Its clock is that of a listener: a piece is audible when it comes, or when the one before has
    sounded. But nobody waits for that: ``done`` resolves at once, to the time to come.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._raw: BinaryIO | None = None
        self._file: wave.Wave_write | None = None
        self._rate_hz = 0
        self._sounded_at = 0.0

    async def open(self) -> None:
        """Raises RecordingError when the file cannot be written."""
        if self._raw is not None:
            return
        try:
            self._raw = self._path.open("wb")
        except OSError as error:
            raise RecordingError(f"{self._path} cannot be written: {error.strerror}.") from error

    def play(self, audio: Audio) -> Playback:
        loop = asyncio.get_running_loop()
        begins = max(loop.time(), self._sounded_at)
        self._sounded_at = begins + audio.duration_s
        playback = Playback(audio.duration_s, loop.create_future(), loop.create_future())
        try:
            self._write(audio)
        except OSError as error:
            failure = RecordingError(f"{self._path} cannot be written: {error.strerror}.")
            playback.audible.set_exception(failure)
            playback.done.set_exception(failure)
            return playback
        playback.audible.set_result(begins)
        playback.done.set_result(self._sounded_at)
        return playback

    def _write(self, audio: Audio) -> None:
        assert self._raw is not None, "play before open"
        if self._file is None:
            self._rate_hz = audio.rate_hz
            self._file = wave.open(self._raw, "wb")  # noqa: SIM115  (closed in close)
            self._file.setnchannels(1)
            self._file.setsampwidth(2)
            self._file.setframerate(audio.rate_hz)
        pcm = audio.pcm
        if audio.rate_hz != self._rate_hz:
            samples = np.frombuffer(pcm, np.int16)
            pcm = soxr.resample(samples, audio.rate_hz, self._rate_hz).astype(np.int16).tobytes()
        self._file.writeframes(pcm)  # the header is brought up to date with each

    def stop(self) -> None:
        self._sounded_at = 0.0

    async def close(self) -> None:
        if self._file is None and self._raw is not None:  # nothing was said: still a WAV file
            self._write(Audio(b"", 22_050))
        if self._file is not None:
            self._file.close()
        if self._raw is not None:
            self._raw.close()
        self._file = self._raw = None
