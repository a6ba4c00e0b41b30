"""WAV files in the place of the microphone and the speaker."""

from __future__ import annotations

import asyncio
import contextlib
import struct
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import BinaryIO

import numpy as np
import soxr

from app.engine.contracts.ports import CAPTURE_RATE_HZ, FRAME_SAMPLES, Audio, Frame, Playback
from app.errors import RecordingError
from app.messages import sentence
from app.services.audio.microphone import level_of

EXTENSIBLE = 0xFFFE
NUMBERS = {(1, 8), (1, 16), (1, 24), (1, 32), (3, 32), (3, 64)}
"""The encodings that are plain numbers: (1, bits) integers, (3, bits) floats. The rest compress."""

HEADER_BYTES = 44
SILENCE_HZ = 22_050
"""The rate of a file into which nothing was spoken."""


def read_wav(path: Path) -> np.ndarray:
    """The recording as 16-bit mono samples at 16 kHz.

    Takes 8 to 32-bit integers and floats, any rate and number of channels. Raises RecordingError
    naming the file and what is wrong with it.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise RecordingError(sentence("There is no file {path}.", path=path)) from error
    except OSError as error:
        raise RecordingError(
            sentence("{path} cannot be read: {reason}.", path=path, reason=error.strerror)
        ) from error
    if content[:4] != b"RIFF" or content[8:12] != b"WAVE":
        raise RecordingError(
            sentence("{path} is not a WAV file; convert it to one first.", path=path)
        )
    try:
        layout, data = _parts(content)
        if _encoding(layout) not in NUMBERS:
            raise RecordingError(
                sentence("{path} is compressed; save it as plain 16-bit PCM.", path=path)
            )
        samples, rate_hz = _decoded(layout, data)
    except (struct.error, ValueError, KeyError) as error:
        raise RecordingError(
            sentence("{path} is a damaged WAV file; record it again.", path=path)
        ) from error
    if not samples.any():
        raise RecordingError(sentence("{path} holds no sound.", path=path))
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


def _encoding(layout: bytes) -> tuple[int, int]:
    kind, bits = struct.unpack_from("<H12xH", layout)
    if kind == EXTENSIBLE:
        kind = struct.unpack_from("<H", layout, 24)[0]
    return kind, bits


def _decoded(layout: bytes, data: bytes) -> tuple[np.ndarray, int]:
    kind, bits = _encoding(layout)
    channels, rate_hz = struct.unpack_from("<2xHI", layout)
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
        case _:
            samples = np.frombuffer(data, f"<f{bits // 8}").astype(np.float32)
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
            await asyncio.sleep(0)  # a long recording must not hold up the loop
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
        self._file: BinaryIO | None = None
        self._size = 0
        self._rate_hz = 0
        self._sounded_at = 0.0

    async def open(self) -> None:
        """Raises RecordingError when the file cannot be written."""
        if self._file is not None:
            return
        try:
            self._file = self._path.open("wb")
            self._write(b"")  # a silent answer is a WAV file, too
        except OSError as error:
            await self.close()
            raise self._unwritable(error) from error

    def play(self, audio: Audio) -> Playback:
        loop = asyncio.get_running_loop()
        begins = max(loop.time(), self._sounded_at)
        self._sounded_at = begins + audio.duration_s
        playback = Playback(audio.duration_s, loop.create_future(), loop.create_future())
        try:
            self._write(self._at_one_rate(audio))
        except OSError as error:
            for future in (playback.audible, playback.done):
                future.set_exception(self._unwritable(error))
                future.exception()  # whoever awaits it still gets it; nobody has to
            return playback
        playback.audible.set_result(begins)
        playback.done.set_result(self._sounded_at)
        return playback

    def _at_one_rate(self, audio: Audio) -> bytes:
        """All in one file has the rate of the first."""
        self._rate_hz = self._rate_hz or audio.rate_hz
        if audio.rate_hz == self._rate_hz:
            return audio.pcm
        samples = np.frombuffer(audio.pcm, np.int16)
        resampled: np.ndarray = soxr.resample(samples, audio.rate_hz, self._rate_hz)
        return resampled.astype(np.int16).tobytes()

    def _write(self, pcm: bytes) -> None:
        """The header is brought up to date with each piece: the file is whole at any moment."""
        assert self._file is not None, "play before open"
        self._file.seek(0)
        self._file.write(_header(self._rate_hz or SILENCE_HZ, self._size + len(pcm)))
        self._file.seek(HEADER_BYTES + self._size)
        self._file.write(pcm)
        self._file.flush()
        self._size += len(pcm)

    def _unwritable(self, error: OSError) -> RecordingError:
        return RecordingError(
            sentence("{path} cannot be written: {reason}.", path=self._path, reason=error.strerror)
        )

    def stop(self) -> None:
        self._sounded_at = 0.0

    async def close(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            with contextlib.suppress(OSError):  # it has been told when the piece was played
                file.close()


def _header(rate_hz: int, size: int) -> bytes:
    """Of a WAV file with ``size`` bytes of 16-bit mono samples."""
    layout = struct.pack("<HHIIHH", 1, 1, rate_hz, 2 * rate_hz, 2, 16)
    return struct.pack(
        "<4sI4s4sI16s4sI",
        b"RIFF",
        HEADER_BYTES - 8 + size,
        b"WAVE",
        b"fmt ",
        16,
        layout,
        b"data",
        size,
    )
