"""Audio files in place of the microphone and the speaker."""

from __future__ import annotations

import asyncio
import io
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


@pytest.mark.parametrize("codec", ["ULAW", "ALAW", "IMA_ADPCM", "MS_ADPCM", "GSM610", "DOUBLE"])
def test_codecs_of_telephones_and_recorders_are_read(tmp_path, codec):
    path = tmp_path / "a.wav"
    soundfile.write(path, SINE * 0.5, 16_000, subtype=codec)
    read = read_recording(path)
    assert abs(len(read) - len(SINE)) < 600  # whole blocks
    assert np.abs(read[2_000:6_000]).max() / 32_767 == pytest.approx(0.5, abs=0.05)


def test_a_flac_stream_without_a_length_is_read(tmp_path):
    path = tmp_path / "a.flac"
    soundfile.write(path, SINE, 16_000)
    content = bytearray(path.read_bytes())
    content[21] &= 0xF0  # the number of samples, 36 bits
    content[22:26] = bytes(4)
    path.write_bytes(content)
    assert len(read_recording(path)) == len(SINE)


def test_channels_in_opposite_phase_do_not_cancel(tmp_path):
    stereo = np.stack([SINE, -0.8 * SINE], axis=1)
    path = write(tmp_path / "a.wav", (stereo * 32_767).astype("<i2").tobytes(), channels=2)
    assert np.abs(read_recording(path)).max() / 32_767 == pytest.approx(0.9, abs=0.01)


def test_two_speakers_on_two_channels_are_both_heard(tmp_path):
    first, second = SINE.copy(), SINE.copy()
    first[4_000:] = second[:4_000] = 0
    stereo = np.stack([first, second], axis=1)
    path = write(tmp_path / "a.wav", (stereo * 32_767).astype("<i2").tobytes(), channels=2)
    read = np.abs(read_recording(path)) / 32_767
    assert read[:4_000].max() == pytest.approx(read[4_000:].max(), abs=0.01)


def test_quiet_speech_is_amplified_and_even_noise_is_not(tmp_path):
    spoken = SINE * np.repeat([0, 1, 0, 1], 2_000) * 0.003
    noise = np.random.default_rng(1).normal(0, 0.001, 8_000)
    for name, samples, peak in (("spoken", spoken, 0.5), ("noise", noise, 0.004)):
        path = tmp_path / f"{name}.wav"
        soundfile.write(path, samples, 16_000, subtype="PCM_24")
        loudest = np.abs(read_recording(path)).max() / 32_767
        assert loudest == pytest.approx(peak, rel=0.2)


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


PCM = (SINE * 32_767).astype("<i2").tobytes()
FORMAT = struct.pack("<HHIIHH", 1, 1, 16_000, 32_000, 2, 16)
EXTENSIBLE = struct.pack("<HHIIHHHHI", 0xFFFE, 1, 16_000, 32_000, 2, 16, 22, 16, 4) + bytes.fromhex(
    "0100000000001000800000aa00389b71"
)


def chunk(name: bytes, content: bytes, size: int | None = None) -> bytes:
    return name + struct.pack("<I", len(content) if size is None else size) + content


DAMAGED = {
    "size 0": (b"RIFF", [chunk(b"fmt ", FORMAT), chunk(b"data", PCM, 0)]),
    "size of an earlier moment": (b"RIFF", [chunk(b"fmt ", FORMAT), chunk(b"data", PCM, 800)]),
    "all ones": (b"RIFF", [chunk(b"fmt ", FORMAT), chunk(b"data", PCM, 0xFFFF_FFFF)]),
    "half a sample at the end": (b"RIFF", [chunk(b"fmt ", FORMAT), chunk(b"data", PCM + b"\1", 0)]),
    "chunks before": (
        b"RIFF",
        [chunk(b"JUNK", bytes(28)), chunk(b"fmt ", FORMAT), chunk(b"data", PCM, 0)],
    ),
    "no padding": (
        b"RIFF",
        [chunk(b"fmt ", FORMAT), chunk(b"LIST", b"INFOabc"), chunk(b"data", PCM)],
    ),
    "extensible": (b"RIFF", [chunk(b"fmt ", EXTENSIBLE), chunk(b"data", PCM, 0)]),
    "RF64 without sizes": (
        b"RF64",
        [chunk(b"ds64", bytes(28)), chunk(b"fmt ", FORMAT), chunk(b"data", PCM, 0xFFFF_FFFF)],
    ),
    "RF64 with unknown sizes": (
        b"RF64",
        [chunk(b"ds64", b"\xff" * 28), chunk(b"fmt ", FORMAT), chunk(b"data", PCM, 0xFFFF_FFFF)],
    ),
    "BW64": (
        b"BW64",
        [
            chunk(b"ds64", struct.pack("<QQQI", 0, len(PCM), 0, 0)),
            chunk(b"fmt ", FORMAT),
            chunk(b"data", PCM, 0xFFFF_FFFF),
        ],
    ),
}


@pytest.mark.parametrize(("magic", "chunks"), DAMAGED.values(), ids=DAMAGED.keys())
def test_a_wrong_header_is_mended_and_the_sound_read_to_its_end(tmp_path, magic, chunks):
    path = tmp_path / "a.wav"
    path.write_bytes(magic + bytes(4) + b"WAVE" + b"".join(chunks))
    read = read_recording(path)
    assert len(read) == len(SINE)
    assert np.abs(read / 32_767 - SINE).max() < 0.01


def test_chunks_after_the_sound_are_not_taken_for_sound(tmp_path):
    path = write(tmp_path / "a.wav", PCM)
    path.write_bytes(path.read_bytes() + chunk(b"LIST", b"INFO" + bytes(1_000)))
    assert len(read_recording(path)) == len(SINE)
    path = write(tmp_path / "b.wav", b"")
    path.write_bytes(path.read_bytes() + chunk(b"LIST", b"INFO" + bytes(1_000)))
    with pytest.raises(RecordingError, match="contains no sound"):
        read_recording(path)


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
    "There's no file at": lambda path: None,
    "isn't a supported audio file": lambda path: path.write_bytes(b"ID3 this is an MP3"),
    "is empty": lambda path: path.touch(),
    "is a folder": lambda path: path.mkdir(),
    "is a damaged WAV file": lambda path: path.write_bytes(b"RIFF\0\0\0\0WAVEfmt "),
    "contains no sound": lambda path: write(path, b""),
}


@pytest.mark.parametrize(("sentence", "make"), BROKEN.items(), ids=BROKEN.keys())
def test_what_is_wrong_with_a_file_is_said(tmp_path, sentence, make):
    path = tmp_path / "a.wav"
    make(path)
    with pytest.raises(RecordingError, match=sentence):
        read_recording(path)


@pytest.mark.parametrize(("kind", "bits"), [(17, 4), (85, 0)], ids=["ADPCM", "MP3"])
def test_a_codec_that_cannot_be_decoded_is_refused(tmp_path, kind, bits):
    with pytest.raises(RecordingError, match=r"is a compressed WAV file\. Save it as 16-bit PCM"):
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
    speaker.save()
    await speaker.close()
    with wave.open(str(path)) as file:
        assert file.getframerate() == 22_050
        assert file.getnframes() == pytest.approx(2 * 22_050, abs=20)


async def test_a_turn_that_fails_leaves_the_old_file_and_nothing_beside_it(tmp_path):
    path = tmp_path / "out.wav"
    path.write_bytes(b"old")
    speaker = FileSpeaker(path)
    await speaker.open()
    speaker.play(Audio(bytes(2 * 22_050), 22_050))
    await speaker.close()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


async def test_a_link_stays_a_link_and_the_file_keeps_its_mode(tmp_path):
    path, link = tmp_path / "out.wav", tmp_path / "link.wav"
    path.write_bytes(b"old")
    path.chmod(0o640)
    link.symlink_to(path)
    speaker = FileSpeaker(link)
    await speaker.open()
    speaker.play(Audio(bytes(2 * 22_050), 22_050))
    speaker.save()
    await speaker.close()
    assert link.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o640
    assert len(path.read_bytes()) == 44 + 2 * 22_050


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
async def test_a_pipe_gets_a_whole_file(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reading = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reading.start()
    speaker = FileSpeaker(pipe)
    await speaker.open()
    speaker.play(Audio(bytes(2 * 22_050), 22_050))
    speaker.save()
    await speaker.close()
    reading.join()
    with wave.open(io.BytesIO(read[0])) as file:
        assert file.getnframes() == 22_050


async def test_a_disk_that_fills_up_is_told_by_the_piece_that_did_not_fit(tmp_path):
    resource = pytest.importorskip("resource")  # Windows has no such limits
    speaker = FileSpeaker(tmp_path / "out.wav")
    await speaker.open()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4_096, limits[1]))
    try:
        playback = speaker.play(Audio(bytes(2 * 22_050), 22_050))
        with pytest.raises(RecordingError, match=r"Couldn't save .*: File too large"):
            speaker.save()
        await speaker.close()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    with pytest.raises(RecordingError, match="Couldn't save"):
        await playback.done
    assert not list(tmp_path.iterdir())


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
    speaker.save()
    await speaker.close()
    with wave.open(str(tmp_path / "out.wav")) as file:
        assert file.getnframes() == 0


async def test_a_place_that_cannot_be_written_is_said(tmp_path):
    with pytest.raises(RecordingError, match="Couldn't save"):
        await FileSpeaker(tmp_path / "nowhere" / "out.wav").open()
