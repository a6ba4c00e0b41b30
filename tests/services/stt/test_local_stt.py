"""Recognition in a process of its own, with the real weights of Whisper base.

Each recognition takes a second or more, so that there are few.
"""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import psutil
import pytest
import pytest_asyncio
import soxr

from app.engine.contracts.ports import FRAME_SAMPLES, Frame
from app.engine.speech.tts_options import TtsOptions
from app.errors import AudioDeviceError, TranscriptionError
from app.services.audio.audio_file import read_recording
from app.services.stt import local_stt, recognizer_process
from app.services.stt.local_stt import LocalTranscriber
from app.services.tts.espeak_voice import EspeakVoice

pytest.importorskip("transcribe_cpp")
pytestmark = pytest.mark.asyncio(loop_scope="module")
RATE = 16_000


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def ear(whisper):
    ear = LocalTranscriber(whisper, ("", "de"))
    await ear.open()
    yield ear
    await ear.close()


async def spoken(language: str, text: str) -> np.ndarray:
    """``text`` in eSpeak's voice, between two short silences."""
    voice = EspeakVoice(language, TtsOptions())
    pieces = [audio async for audio in voice.speak(text)]
    await voice.close()
    samples = np.frombuffer(b"".join(piece.pcm for piece in pieces), np.int16)
    samples = soxr.resample(samples.astype(np.float32), pieces[0].rate_hz, RATE)
    return np.pad(samples.astype(np.int16), RATE // 3)


async def frames(samples: np.ndarray):
    for begin in range(0, len(samples), FRAME_SAMPLES):
        yield Frame(samples[begin : begin + FRAME_SAMPLES].tobytes(), 0.1)


async def heard(ear: LocalTranscriber, samples: np.ndarray):
    """The final transcript."""
    transcripts = [transcript async for transcript in ear.transcribe(frames(samples))]
    assert [transcript.final for transcript in transcripts].count(True) == 1
    return transcripts[-1]


def plain(text: str) -> str:
    return "".join(
        character for character in text.lower() if character.isalnum() or character == " "
    )


async def test_a_german_sentence_becomes_german_text(ear):
    found = await heard(ear, await spoken("de", "Stelle einen Timer auf zehn Minuten."))
    assert "timer auf 10 minuten" in plain(found.text).replace("zehn", "10")
    assert found.language == "de"


@pytest.mark.parametrize(("language", "word"), [("de", "ja"), ("en", "stop")])
async def test_a_single_short_word_survives(ear, language, word):
    found = await heard(ear, await spoken(language, word))
    assert plain(found.text).replace("pp", "p") == word


async def test_a_telephone_quality_microphone_is_understood(ear):
    moonshine_voice = pytest.importorskip("moonshine_voice")
    speech = read_recording(Path(moonshine_voice.__file__).parent / "assets" / "beckett.wav")
    speech = speech[: int(2.8 * RATE)]
    narrow = soxr.resample(soxr.resample(speech, RATE, 8_000), 8_000, RATE)
    assert "ever failed" in plain((await heard(ear, narrow)).text)


def noise(seconds: float, level: float) -> np.ndarray:
    return np.random.default_rng(1).normal(0, level, int(seconds * RATE))


def breath() -> np.ndarray:
    """Noise that swells and fades, twice."""
    swell = np.sin(np.linspace(0, 2 * np.pi, 3 * RATE)) ** 2
    return np.convolve(noise(3, 2_500) * swell, np.ones(8) / 8, "same")


def music() -> np.ndarray:
    """Chords with a beat."""
    time = np.arange(6 * RATE) / RATE
    chords = np.repeat([[220, 277, 330], [196, 247, 294], [175, 220, 262]], 2 * RATE, axis=0)
    tones = np.sin(2 * np.pi * np.cumsum(chords, axis=0) / RATE).sum(axis=1)
    return tones * 2_500 * np.exp(-3 * (time % 0.5)) + noise(6, 1_500) * np.exp(-40 * (time % 0.5))


@pytest.mark.parametrize(
    "sound",
    [np.zeros(0), np.zeros(2 * RATE), noise(3, 20), noise(3, 800), breath(), music()],
    ids=["no sound", "silence", "a quiet room", "noise", "breath", "music"],
)
async def test_nothing_is_invented_where_nobody_speaks(ear, sound):
    assert (await heard(ear, sound.astype(np.int16))).text == ""


async def test_a_canceled_utterance_does_not_disturb_the_next(ear):
    speech = await spoken("de", "Das hier soll niemand mehr hören, es wird nämlich abgebrochen.")
    transcribing = asyncio.create_task(heard(ear, speech))
    await asyncio.sleep(0.2)
    transcribing.cancel()
    await asyncio.wait([transcribing])
    assert (await heard(ear, np.zeros(RATE, np.int16))).text == ""


async def test_a_microphone_that_fails_is_not_hidden(ear):
    async def failing():
        yield Frame(bytes(640), 0.1)
        raise AudioDeviceError("The microphone was lost.")

    with pytest.raises(AudioDeviceError, match="lost"):
        async for _ in ear.transcribe(failing()):
            pass


async def test_a_crash_costs_one_utterance(ear):
    async def crashing():
        yield Frame(bytes(640), 0.1)
        os.kill(ear._process.pid, signal.SIGSEGV if os.name == "posix" else signal.SIGTERM)
        yield Frame(bytes(640), 0.1)

    with pytest.raises(TranscriptionError, match=r"stopped unexpectedly\. Say it again"):
        async for _ in ear.transcribe(crashing()):
            pass
    assert (await heard(ear, np.zeros(RATE, np.int16))).text == ""


async def test_a_process_that_hangs_is_given_up(ear, monkeypatch):
    if os.name != "posix":
        pytest.skip("needs SIGSTOP")
    monkeypatch.setattr(local_stt, "ANSWER_LIMIT_S", 0.0)
    await ear.open()
    os.kill(ear._process.pid, signal.SIGSTOP)
    with pytest.raises(TranscriptionError, match="stopped unexpectedly"):
        await heard(ear, np.zeros(RATE // 10, np.int16))


async def test_a_language_that_the_model_lacks_is_told_before_the_user_talks(whisper):
    ear = LocalTranscriber(whisper, ("ga", ""))
    notices = []
    ear.on_notice = lambda code, text: notices.append((code, text))
    await ear.open()
    await ear.close()
    ((code, text),) = notices
    assert code == "language"
    assert "whisper-base doesn't understand Irish." in text


async def test_the_recognizer_ends_with_a_program_that_is_killed(whisper):
    code = (
        "import asyncio, pathlib, sys\n"
        "from app.services.stt.local_stt import LocalTranscriber\n"
        "async def main():\n"
        "    ear = LocalTranscriber(pathlib.Path(sys.argv[1]))\n"
        "    await ear.open()\n"
        "    print(ear._process.pid, flush=True)\n"
        "    await asyncio.sleep(600)\n"
        "asyncio.run(main())\n"
    )
    parent = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, str(whisper), stdout=subprocess.PIPE, cwd=Path.cwd()
    )
    recognizer = psutil.Process(int(await parent.stdout.readline()))
    parent.kill()
    await parent.wait()
    await asyncio.to_thread(recognizer.wait, 30)


async def failure(path: Path) -> str:
    ear = LocalTranscriber(path)
    with pytest.raises(TranscriptionError) as raised:
        await ear.open()
    await ear.close()
    return str(raised.value)


async def test_a_file_that_is_no_model_is_told_by_name(tmp_path):
    page = tmp_path / "page.gguf"
    page.write_text("<html>Not found</html>")
    assert "page.gguf isn't a speech recognition model." in await failure(page)


async def test_a_truncated_model_is_told_by_name(tmp_path, whisper):
    half = tmp_path / "half.bin"
    half.write_bytes(whisper.read_bytes()[:40_000_000])
    assert "half is damaged, or isn't a speech recognition model" in await failure(half)


async def test_a_model_of_another_engine_is_told_by_name(tmp_path):
    other = tmp_path / "chat.gguf"
    architecture = b"general.architecture"
    header = b"GGUF" + np.array([3], "<u4").tobytes() + np.array([0, 1], "<u8").tobytes()
    name = np.array([len(architecture)], "<u8").tobytes() + architecture
    value = np.array([8], "<u4").tobytes() + np.array([5], "<u8").tobytes() + b"llama"
    other.write_bytes((header + name + value).ljust(2_000_000, b"\0"))
    assert "chat is damaged, or isn't a speech recognition model" in await failure(other)


async def test_a_model_that_is_not_there_is_told_by_name(tmp_path):
    assert "model gone isn't installed" in await failure(tmp_path / "gone.gguf")


async def test_a_model_larger_than_the_memory_is_told_before_it_is_loaded(tmp_path):
    huge = tmp_path / "huge.gguf"
    with huge.open("wb") as file:
        file.write(b"GGUF")
        file.truncate(psutil.virtual_memory().total + 1)
    told = await failure(huge)
    huge.unlink()  # at the end of the tests, every file is read
    assert "isn't enough free memory for the speech recognition model huge" in told


@pytest.mark.skipif(os.name != "posix", reason="needs signals")
async def test_an_old_processor_is_told_in_a_sentence(whisper, monkeypatch):
    illegal = "import os, signal; os.kill(os.getpid(), signal.SIGILL)"
    command = [sys.executable, "-c", illegal]
    monkeypatch.setattr(recognizer_process, "worker_command", lambda module: command)
    assert "processor is too old for the speech recognition model" in await failure(whisper)
