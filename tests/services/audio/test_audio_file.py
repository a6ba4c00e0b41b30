"""Audio files in place of the microphone and the speaker."""

from __future__ import annotations

import asyncio
import os
import struct
import threading
import wave
from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.engine.contracts.ports import Audio
from app.errors import RecordingError
from app.services.audio.audio_file import FileMicrophone, FileSpeaker, read_recording

SINE = np.sin(2 * np.pi * 300 * np.arange(8_000) / 16_000)


def write(path: Path, samples: bytes, *, kind=1, channels=1, rate_hz=16_000, bits=16) -> Path:
    width = channels * bits // 8
    layout = struct.pack("<HHIIHH", kind, channels, rate_hz, rate_hz * width, width, bits)
    chunks = b"fmt " + struct.pack("<I", 16) + layout + b"data" + struct.pack("<I", len(samples))
    path.write_bytes(b"RIFF" + struct.pack("<I", 36 + len(samples)) + b"WAVE" + chunks + samples)
    return path


ENCODINGS = {
    "8 bit": (((SINE + 1) * 127).astype(np.uint8).tobytes(), {"bits": 8}),
    "16 bit": ((SINE * 32_767).astype("<i2").tobytes(), {}),
    "24 bit": (
        b"".join(struct.pack("<i", int(s * 8_388_607))[:3] for s in SINE),
        {"bits": 24},
    ),
    "32 bit": ((SINE * 2_147_483_000).astype("<i4").tobytes(), {"bits": 32}),
    "float": (SINE.astype("<f4").tobytes(), {"kind": 3, "bits": 32}),
    "stereo": (np.repeat(SINE * 32_767, 2).astype("<i2").tobytes(), {"channels": 2}),
}


@pytest.mark.parametrize(("samples", "layout"), ENCODINGS.values(), ids=ENCODINGS.keys())
def test_every_usual_encoding_is_read(tmp_path, samples, layout):
    read = read_recording(write(tmp_path / "a.wav", samples, **layout))
    assert len(read) == len(SINE)
    assert np.abs(read / 32_767 - SINE).max() < 0.03


def test_another_rate_is_resampled(tmp_path):
    samples = (SINE * 32_767).astype("<i2").tobytes()
    assert len(read_recording(write(tmp_path / "a.wav", samples, rate_hz=48_000))) == 8_000 // 3 + 1


@pytest.mark.parametrize("kind", ["flac", "mp3", "ogg", "aiff", "wav"])
def test_other_formats_are_read(tmp_path, kind):
    path = tmp_path / f"a.{kind}"
    soundfile.write(path, np.stack([SINE, SINE], axis=1) * 0.5, 16_000)
    read = read_recording(path)
    middle = slice(2_000, 6_000)
    assert abs(len(read) - len(SINE)) < 2_400  # MP3 pads both ends
    assert np.abs(read[middle]).max() / 32_767 == pytest.approx(0.5, abs=0.02)


def test_samples_are_read_exactly(tmp_path):
    samples = np.arange(-32_767, 32_768, 7).astype("<i2")
    read = read_recording(write(tmp_path / "a.wav", samples.tobytes()))
    assert np.abs(read.astype(int) - samples).max() <= 1  # full scale is 32768 in, 32767 out


def claim_bytes(path: Path, size: int) -> Path:
    """Let the file's header claim ``size`` bytes of samples, as a writer to a pipe does."""
    content = bytearray(path.read_bytes())
    content[40:44] = struct.pack("<I", size)
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("claimed", [1_000_000, 0x7FFF_FFFF, 0xFFFF_FFFF])
def test_a_half_written_file_is_read_as_far_as_it_goes(tmp_path, claimed):
    samples = (SINE * 32_767).astype("<i2").tobytes()
    path = claim_bytes(write(tmp_path / "a.wav", samples + b"\0"), claimed)
    assert len(read_recording(path)) == len(SINE)


def test_a_pipe_is_read(tmp_path):
    whole = write(tmp_path / "a.wav", (SINE * 32_767).astype("<i2").tobytes()).read_bytes()
    pipe = tmp_path / "pipe"
    if not hasattr(os, "mkfifo"):
        pytest.skip("no named pipes")
    os.mkfifo(pipe)
    writing = threading.Thread(target=pipe.write_bytes, args=[whole])
    writing.start()
    assert len(read_recording(pipe)) == len(SINE)
    writing.join()


@pytest.mark.parametrize("layout", [{"rate_hz": 0}, {"rate_hz": 10**9}, {"channels": 0}])
def test_an_impossible_header_is_damage(tmp_path, layout):
    with pytest.raises(RecordingError, match="is a damaged WAV file"):
        read_recording(write(tmp_path / "a.wav", b"abcd" * 10, **layout))


BROKEN = {
    "There is no file": lambda path: None,
    "is not a WAV file": lambda path: path.write_bytes(b"ID3 this is an MP3"),
    "is a damaged WAV file": lambda path: path.write_bytes(b"RIFF\0\0\0\0WAVEfmt "),
    "holds no sound": lambda path: write(path, b""),
}


@pytest.mark.parametrize(("sentence", "make"), BROKEN.items(), ids=BROKEN.keys())
def test_what_is_wrong_with_a_file_is_said(tmp_path, sentence, make):
    path = tmp_path / "a.wav"
    make(path)
    with pytest.raises(RecordingError, match=sentence):
        read_recording(path)


@pytest.mark.parametrize(("kind", "bits"), [(17, 4), (7, 8), (85, 0)], ids=["ADPCM", "µ", "MP3"])
def test_a_compressed_file_is_refused(tmp_path, kind, bits):
    with pytest.raises(RecordingError, match="is compressed; save it as plain 16-bit PCM"):
        read_recording(write(tmp_path / "a.wav", b"abcd" * 10, kind=kind, bits=bits))


async def test_a_recording_comes_in_frames_and_ends_by_itself(tmp_path):
    microphone = FileMicrophone(write(tmp_path / "a.wav", (SINE * 9_000).astype("<i2").tobytes()))
    frames = [frame async for frame in microphone.record()]
    assert len(frames) == 25
    assert frames[3].level == pytest.approx(9_000 / 32_768 / 2**0.5, rel=0.02)


async def test_speech_is_written_whole_at_the_rate_of_its_first_piece(tmp_path):
    path = tmp_path / "out.wav"
    speaker = FileSpeaker(path)
    await speaker.open()
    speaker.play(Audio(bytes(2 * 22_050), 22_050))
    speaker.play(Audio(bytes(2 * 16_000), 16_000))
    await speaker.close()
    with wave.open(str(path)) as file:
        assert file.getframerate() == 22_050
        assert file.getnframes() == pytest.approx(2 * 22_050, abs=20)


async def test_the_file_is_whole_at_any_moment(tmp_path):
    path = tmp_path / "out.wav"
    speaker = FileSpeaker(path)
    await speaker.open()
    for seconds in (1, 2):
        speaker.play(Audio(bytes(2 * 22_050), 22_050))
        with wave.open(str(path)) as file:
            assert file.getnframes() == seconds * 22_050
    await speaker.close()


async def test_a_disk_that_fills_up_is_told_by_the_piece_that_did_not_fit(tmp_path):
    resource = pytest.importorskip("resource")  # Windows has no such limits
    speaker = FileSpeaker(tmp_path / "out.wav")
    await speaker.open()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4_096, limits[1]))
    try:
        playback = speaker.play(Audio(bytes(2 * 22_050), 22_050))
        await speaker.close()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    with pytest.raises(RecordingError, match="cannot be written"):
        await playback.done


async def test_its_clock_is_a_listeners_and_nobody_waits_for_it(tmp_path):
    speaker = FileSpeaker(tmp_path / "out.wav")
    await speaker.open()
    first = speaker.play(Audio(bytes(2 * 22_050), 22_050))
    second = speaker.play(Audio(bytes(2 * 22_050), 22_050))
    assert second.done.done()
    assert second.audible.result() == first.done.result()
    assert second.done.result() > asyncio.get_running_loop().time() + 1.5
    await speaker.close()


async def test_a_silent_answer_is_still_a_wav_file(tmp_path):
    speaker = FileSpeaker(tmp_path / "out.wav")
    await speaker.open()
    await speaker.close()
    with wave.open(str(tmp_path / "out.wav")) as file:
        assert file.getnframes() == 0


async def test_a_place_that_cannot_be_written_is_said(tmp_path):
    with pytest.raises(RecordingError, match="cannot be written"):
        await FileSpeaker(tmp_path / "nowhere" / "out.wav").open()
