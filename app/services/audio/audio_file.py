"""Audio files in place of the microphone and the speaker."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import io
import os
import shutil
import wave
from collections.abc import AsyncGenerator, Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import soxr

from app.engine.contracts.ports import CAPTURE_RATE_HZ, FRAME_SAMPLES, Audio, Frame, Playback
from app.errors import RecordingError
from app.messages import sentence
from app.services.audio import wav_header
from app.services.audio.microphone import level_of

RATES_HZ = range(1_000, 400_001)
BLOCK_FRAMES = 65_536
"""Frames decoded at a time, so that a long file is never in memory at its full rate."""

QUIET_PEAK = 0.1
"""Below this peak (−20 dB) speech is amplified to SPEECH_PEAK."""
SPEECH_PEAK = 0.5
SPEECH_TO_NOISE = 3.0
"""The level of the loudest frame of a recording with speech, relative to its quiet frames."""

SILENCE_HZ = 22_050
"""Sample rate of an output file into which nothing has been spoken yet."""


def read_recording(path: Path) -> np.ndarray:
    """The recording as 16-bit mono samples at 16 kHz; quiet speech is amplified.

    Reads what libsndfile reads: WAV, FLAC, MP3, Ogg, AIFF and more, with any rate and number of
    channels. Raises RecordingError naming the file and what is wrong with it.
    """
    import soundfile  # takes 70 ms, and only --listen needs it

    head = b""
    try:
        with path.open("rb") as file:
            content = file if file.seekable() else io.BytesIO(file.read())  # a pipe is not
            head = content.read(4_096)
            content.seek(0)
            samples = _decode(wav_header.mend(content) if wav_header.is_wav(head) else content)
    except FileNotFoundError as error:
        raise RecordingError(sentence("There's no file at {path}.", path=path)) from error
    except IsADirectoryError as error:
        raise RecordingError(
            sentence("{path} is a folder. Choose a recording inside it.", path=path)
        ) from error
    except OSError as error:
        raise RecordingError(
            sentence("Couldn't read {path}: {reason}.", path=path, reason=error.strerror)
        ) from error
    except (soundfile.SoundFileError, TypeError, ValueError) as error:  # TypeError: *.raw
        raise RecordingError(_problem(path, head)) from error
    if not samples.any():
        raise RecordingError(sentence("{path} contains no sound.", path=path))
    return _int16(samples * _gain(samples))


def _problem(path: Path, head: bytes) -> str:
    """Why a file that begins with ``head`` could not be decoded."""
    if not head:
        return sentence("{path} is empty. Record it again.", path=path)
    if not wav_header.is_wav(head):
        return sentence("{path} isn't a supported audio file. Convert it to WAV first.", path=path)
    if wav_header.is_compressed(head):
        return sentence("{path} is a compressed WAV file. Save it as 16-bit PCM.", path=path)
    return sentence("{path} is a damaged WAV file. Record it again.", path=path)


def _decode(content: BinaryIO) -> np.ndarray:
    """The whole file as mono samples (float) at 16 kHz."""
    import soundfile

    with soundfile.SoundFile(content) as file:
        if file.samplerate not in RATES_HZ:
            raise ValueError("sample rate")
        signs = np.ones(file.channels, np.float32)
        if file.channels > 1:
            signs = _in_phase(_blocks(file))
            file.seek(0)
        resampler = soxr.ResampleStream(file.samplerate, CAPTURE_RATE_HZ, 1, dtype="float32")
        mono = [
            resampler.resample_chunk((block * signs).mean(axis=1, dtype=np.float32))
            for block in _blocks(file)
        ]
        mono.append(resampler.resample_chunk(np.zeros(0, np.float32), last=True))
    return np.concatenate(mono)


def _blocks(file: Any) -> Iterator[np.ndarray]:
    """The samples of an open ``SoundFile``, block by block, to the end or to the first damage.

    Does not trust the file's number of frames, which a FLAC stream leaves open.
    """
    import soundfile

    intact, count = True, 0
    while intact:
        block = np.full((BLOCK_FRAMES, file.channels), np.nan, np.float32)
        try:
            frames = file.buffer_read_into(block, dtype="float32")
            intact = frames > 0
        except soundfile.SoundFileError:
            intact = False
            frames = int(np.argmax(np.isnan(block[:, 0])))  # what came before the damage
            if count + frames == 0:
                raise
        count += frames
        yield np.nan_to_num(block[:frames], posinf=1.0, neginf=-1.0)


def _in_phase(blocks: Iterable[np.ndarray]) -> np.ndarray:
    """A factor of 1 or -1 for each channel. Without it, channels in opposite phase, as from a
    microphone cable with exchanged wires, would cancel out when mixed."""
    products = sum(block.T.astype(np.float64) @ block for block in blocks)
    loudest = np.argmax(np.diag(products))
    return np.where(products[loudest] < 0, -1, 1).astype(np.float32)


def _gain(samples: np.ndarray) -> float:
    """The factor that brings quiet speech to the level of a microphone close by.

    Noise of even level is left alone: amplified, the recognizer would find words in it.
    """
    frames = samples[: len(samples) // FRAME_SAMPLES * FRAME_SAMPLES].reshape(-1, FRAME_SAMPLES)
    peak = float(np.abs(samples).max())
    if peak >= QUIET_PEAK or len(frames) == 0:
        return 1.0
    levels = np.sqrt(np.mean(np.square(frames), axis=1))
    if levels.max() < SPEECH_TO_NOISE * np.quantile(levels, 0.1):
        return 1.0
    return SPEECH_PEAK / peak


def _int16(samples: np.ndarray) -> np.ndarray:
    return np.asarray(np.clip(samples, -1.0, 1.0) * 32_767, np.int16)


class FileMicrophone:
    """A recording, delivered as fast as it is read; it ends by itself."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._samples: np.ndarray | None = None
        self._error: RecordingError | None = None
        self._stopped = False

    async def open(self) -> None:
        """Raises RecordingError. The file is read once: a pipe has no second time."""
        if self._error:
            raise self._error
        if self._samples is None:
            try:
                self._samples = await asyncio.to_thread(read_recording, self._path)
            except RecordingError as error:
                self._error = error
                raise

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

    The speech goes to a temporary file beside it, which is complete after each piece, and which
    ``save`` moves into place. Closed without ``save``, it changes nothing: a failure neither leaves
    half a file nor destroys an old one. A pipe or device gets all of it in ``save``.

    Its clock is that of a listener: a piece is audible when it is played, or when the piece before
    it would have ended. Nobody waits for that: ``done`` resolves at once, to that future time.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._target = path
        self._part: Path | None = None
        self._file: BinaryIO | None = None
        # libsndfile would update the header only on close.
        self._wave: wave.Wave_write | None = None
        self._rate_hz = 0
        self._sounded_at = 0.0
        self._error: OSError | None = None

    async def open(self) -> None:
        """Raises RecordingError when the file cannot be written."""
        if self._file is not None:
            return
        try:
            self._file = self._open()
            self._begin(SILENCE_HZ)
        except OSError as error:
            await self.close()
            raise self._unwritable(error) from error

    def _open(self) -> BinaryIO:
        exists = self._path.exists()
        if self._path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if exists and not os.access(self._path, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        if exists and not self._path.is_file():
            return io.BytesIO()
        self._target = self._path.resolve()  # a link stays one
        if exists and not os.access(self._target.parent, os.W_OK):
            return io.BytesIO()
        part = self._target.with_name(f".repartee-{os.getpid()}-{id(self)}.part")
        file = part.open("xb")
        self._part = part
        if exists:
            with contextlib.suppress(OSError):
                shutil.copymode(self._target, part)
        return file

    def play(self, audio: Audio) -> Playback:
        loop = asyncio.get_running_loop()
        begins = max(loop.time(), self._sounded_at)
        self._sounded_at = begins + audio.duration_s
        playback = Playback(audio.duration_s, loop.create_future(), loop.create_future())
        try:
            self._write(audio)
        except OSError as error:
            self._error = error
            for future in (playback.audible, playback.done):
                future.set_exception(self._unwritable(error))
                future.exception()  # marks it as retrieved: nobody has to await it
            return playback
        playback.audible.set_result(begins)
        playback.done.set_result(self._sounded_at)
        return playback

    def save(self) -> None:
        """Put the file in place. Raises RecordingError when some of it could not be written."""
        if self._file is None:
            return
        try:
            if self._error:
                raise self._error
            if isinstance(self._file, io.BytesIO):
                self._target.write_bytes(self._file.getvalue())
            elif self._part:
                os.fsync(self._file.fileno())
                self._close_file()  # Windows does not rename an open file
                self._part.replace(self._target)
                self._part = None
        except OSError as error:
            raise self._unwritable(error) from error

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
        reason = error.strerror or type(error).__name__
        return RecordingError(
            sentence("Couldn't save {path}: {reason}.", path=self._path, reason=reason)
        )

    def stop(self) -> None:
        self._sounded_at = 0.0

    async def close(self) -> None:
        self._close_file()
        part, self._part = self._part, None
        if part:
            with contextlib.suppress(OSError):
                part.unlink()

    def _close_file(self) -> None:
        file, self._file = self._file, None
        output, self._wave = self._wave, None
        for each in (output, file):
            if each is not None:
                with contextlib.suppress(OSError):  # reported when the piece was played
                    each.close()
