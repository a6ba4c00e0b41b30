"""Audio files in place of the microphone and the speaker."""

from __future__ import annotations

import asyncio
import contextlib
import io
import wave
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import soxr

from app.engine.contracts.ports import CAPTURE_RATE_HZ, FRAME_SAMPLES, Audio, Frame, Playback
from app.errors import RecordingError
from app.messages import sentence
from app.services.audio.microphone import level_of

PLAIN_FORMAT_TAGS = (0x0001, 0x0003, 0xFFFE)
"""WAV format tags of uncompressed sound: integer, float, extensible."""
RATES_HZ = range(1_000, 400_001)
BLOCK_FRAMES = 65_536
"""Frames decoded at a time, so that a long file is never in memory at its full rate."""

SILENCE_HZ = 22_050
"""Sample rate of an output file into which nothing has been spoken yet."""


def read_recording(path: Path) -> np.ndarray:
    """The recording as 16-bit mono samples at 16 kHz.

    Reads what libsndfile reads: WAV, FLAC, MP3, Ogg, AIFF and more, with any rate and number of
    channels. Raises RecordingError naming the file and what is wrong with it.
    """
    import soundfile  # takes 70 ms, and only --listen needs it

    is_wav = False
    try:
        with path.open("rb") as file:
            content = file if file.seekable() else io.BytesIO(file.read())  # a pipe is not
            head = content.read(4_096)
            content.seek(0)
            is_wav = head[:4] == b"RIFF" and head[8:12] == b"WAVE"
            if is_wav and _is_compressed(head):
                raise RecordingError(
                    sentence("{path} is compressed; save it as plain 16-bit PCM.", path=path)
                )
            samples = _decode(soundfile.SoundFile(content))
    except FileNotFoundError as error:
        raise RecordingError(sentence("There is no file {path}.", path=path)) from error
    except OSError as error:
        raise RecordingError(
            sentence("{path} cannot be read: {reason}.", path=path, reason=error.strerror)
        ) from error
    except (soundfile.SoundFileError, TypeError, ValueError) as error:  # TypeError: *.raw
        if is_wav:
            raise RecordingError(
                sentence("{path} is a damaged WAV file; record it again.", path=path)
            ) from error
        raise RecordingError(
            sentence("{path} is not a WAV file; convert it to one first.", path=path)
        ) from error
    if not samples.any():
        raise RecordingError(sentence("{path} holds no sound.", path=path))
    return samples


def _is_compressed(head: bytes) -> bool:
    """Whether the format chunk of a WAV file names a codec."""
    tag = head.partition(b"fmt ")[2][4:6]
    return len(tag) == 2 and int.from_bytes(tag, "little") not in PLAIN_FORMAT_TAGS


def _decode(file: Any) -> np.ndarray:
    """All of an open ``SoundFile``, mixed down to mono and resampled to 16 kHz."""
    with file:
        if file.samplerate not in RATES_HZ:
            raise ValueError("sample rate")
        resampler = soxr.ResampleStream(file.samplerate, CAPTURE_RATE_HZ, 1, dtype="float32")
        blocks = []
        for block in file.blocks(BLOCK_FRAMES, dtype="float32", always_2d=True):
            mono = np.nan_to_num(block).mean(axis=1, dtype=np.float32)
            blocks.append(_int16(resampler.resample_chunk(mono)))
        blocks.append(_int16(resampler.resample_chunk(np.zeros(0, np.float32), last=True)))
    return np.concatenate(blocks)


def _int16(samples: np.ndarray) -> np.ndarray:
    return np.asarray(np.clip(samples, -1.0, 1.0) * 32_767, np.int16)


class FileMicrophone:
    """A recording, delivered as fast as it is read; it ends by itself."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._samples: np.ndarray | None = None
        self._stopped = False

    async def open(self) -> None:
        """Raises RecordingError."""
        if self._samples is None:
            self._samples = await asyncio.to_thread(read_recording, self._path)

    async def record(self) -> AsyncGenerator[Frame, None]:
        await self.open()
        assert self._samples is not None
        self._stopped = False
        for begin in range(0, len(self._samples), FRAME_SAMPLES):
            if self._stopped:
                return
            block = self._samples[begin : begin + FRAME_SAMPLES]
            await asyncio.sleep(0)  # a long recording must not block the event loop
            yield Frame(block.tobytes(), level_of(block))

    def stop(self) -> None:
        self._stopped = True

    async def close(self) -> None: ...


class FileSpeaker:
    """A WAV file, written as fast as the speech is synthesized.

    Its clock is that of a listener: a piece is audible when it is played, or when the piece before
    it would have ended. Nobody waits for that: ``done`` resolves at once, to that future time.

    The file is complete after each piece, in case the program is killed. That is why the standard
    library writes it, which updates the header with each piece: libsndfile does so only on close.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: BinaryIO | None = None
        self._wave: wave.Wave_write | None = None
        self._rate_hz = 0
        self._sounded_at = 0.0

    async def open(self) -> None:
        """Raises RecordingError when the file cannot be written."""
        if self._file is not None:
            return
        try:
            self._file = self._path.open("wb")
            self._begin(SILENCE_HZ)
        except OSError as error:
            await self.close()
            raise self._unwritable(error) from error

    def play(self, audio: Audio) -> Playback:
        loop = asyncio.get_running_loop()
        begins = max(loop.time(), self._sounded_at)
        self._sounded_at = begins + audio.duration_s
        playback = Playback(audio.duration_s, loop.create_future(), loop.create_future())
        try:
            self._write(audio)
        except OSError as error:
            for future in (playback.audible, playback.done):
                future.set_exception(self._unwritable(error))
                future.exception()  # marks it as retrieved: nobody has to await it
            return playback
        playback.audible.set_result(begins)
        playback.done.set_result(self._sounded_at)
        return playback

    def _begin(self, rate_hz: int) -> None:
        """Write the header of an empty file."""
        assert self._file is not None, "play before open"
        self._file.seek(0)
        self._wave = wave.Wave_write(self._file)
        self._wave.setparams((1, 2, rate_hz, 0, "NONE", ""))
        self._wave.writeframes(b"")
        self._file.flush()

    def _write(self, audio: Audio) -> None:
        """Append ``audio``; the whole file has the rate of its first piece."""
        pcm = audio.pcm
        if not self._rate_hz:
            self._begin(audio.rate_hz)
            self._rate_hz = audio.rate_hz
        elif audio.rate_hz != self._rate_hz:
            samples = np.frombuffer(pcm, np.int16)
            resampled: np.ndarray = soxr.resample(samples, audio.rate_hz, self._rate_hz)
            pcm = resampled.tobytes()
        assert self._file is not None, "play before open"
        assert self._wave is not None
        self._wave.writeframes(pcm)
        self._file.flush()

    def _unwritable(self, error: OSError) -> RecordingError:
        return RecordingError(
            sentence("{path} cannot be written: {reason}.", path=self._path, reason=error.strerror)
        )

    def stop(self) -> None:
        self._sounded_at = 0.0

    async def close(self) -> None:
        file, self._file = self._file, None
        output, self._wave = self._wave, None
        for each in (output, file):
            if each is not None:
                with contextlib.suppress(OSError):  # reported when the piece was played
                    each.close()
