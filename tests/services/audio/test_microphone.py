"""The microphone, on a real sound server into which a recording is played."""

from __future__ import annotations

import asyncio
import wave

import numpy as np
import pytest

from app.engine.contracts.ports import CAPTURE_RATE_HZ, FRAME_SAMPLES
from app.errors import AudioDeviceError
from app.services.audio import audio_devices
from app.services.audio.microphone import GAP, DeviceMicrophone, level_of
from tests.rig import Sound


@pytest.fixture
def tone(tmp_path):
    """Two seconds of a tone, as a file."""
    path = tmp_path / "tone.wav"
    at = np.arange(2 * 48_000) / 48_000
    samples = (10_000 * np.sin(2 * np.pi * 440 * at)).astype(np.int16)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(48_000)
        file.writeframes(samples.tobytes())
    return path


async def record(microphone: DeviceMicrophone, count: int):
    frames = []
    async for frame in microphone.record():
        frames.append(frame)
        if len(frames) == count:
            microphone.stop()
    return frames


async def drain(frames) -> None:
    async for _ in frames:
        pass


@pytest.mark.parametrize("pre_roll", [True, False])
async def test_a_recording_that_takes_over_is_not_ended_with_the_one_before(sound: Sound, pre_roll):
    microphone = DeviceMicrophone(pre_roll=pre_roll)
    await microphone.open()
    before, after = microphone.record(), microphone.record()
    try:
        await anext(before)
        await anext(after)
        await before.aclose()
        for _ in range(10):
            await anext(after)
    finally:
        await after.aclose()
        await microphone.close()


@pytest.mark.parametrize("pre_roll", [True, False])
async def test_what_is_said_arrives_in_frames_of_20_ms(sound: Sound, tone, pre_roll):
    microphone = DeviceMicrophone(pre_roll=pre_roll)
    await microphone.open()
    playing = sound.say(tone)
    try:
        loud = 0
        async for frame in microphone.record():
            assert len(frame.pcm) == 2 * FRAME_SAMPLES
            loud += frame.level > 0.1
            if loud == 25:
                microphone.stop()
    finally:
        playing.wait()
        await microphone.close()
    assert loud >= 25


async def test_what_was_said_just_before_the_key_comes_first(sound: Sound, tone):
    microphone = DeviceMicrophone(pre_roll=True)
    await microphone.open()
    await asyncio.sleep(0.5)
    started = asyncio.get_running_loop().time()
    frames = await record(microphone, 10)
    assert asyncio.get_running_loop().time() - started < 0.15  # 0.2 s of sound, already there
    assert len(frames) >= 10
    await microphone.close()


async def test_after_the_release_the_recording_ends(sound: Sound):
    microphone = DeviceMicrophone()
    await microphone.open()
    frames = await record(microphone, 50)
    assert 50 <= len(frames) <= 56  # what was still on its way
    await microphone.close()


async def test_one_recording_follows_another(sound: Sound):
    microphone = DeviceMicrophone()
    await microphone.open()
    for _ in range(3):
        assert len(await record(microphone, 20)) >= 20
    await microphone.close()


async def test_without_pre_roll_one_press_may_follow_another_at_once(sound: Sound):
    microphone = DeviceMicrophone(pre_roll=False)
    await microphone.open()
    for _ in range(6):
        assert len(await record(microphone, 3)) >= 3
    await microphone.close()


async def test_a_lost_microphone_is_told(sound: Sound):
    microphone = DeviceMicrophone()
    await microphone.open()
    frames = microphone.record()
    await anext(frames)
    with sound.frozen(), pytest.raises(AudioDeviceError, match="The microphone was disconnected"):
        await asyncio.wait_for(drain(frames), 10)
    await microphone.open()
    assert len(await record(microphone, 20)) >= 20
    await microphone.close()


async def test_while_the_chosen_device_is_away_the_default_stands_in_for_it(
    sound: Sound, monkeypatch: pytest.MonkeyPatch
):
    told: list[str] = []
    find, there = audio_devices.find, set()

    def find_unless_away(name, direction):
        return find("pulse" if name in there else name, direction)

    monkeypatch.setattr(audio_devices, "find", find_unless_away)
    monkeypatch.setattr(audio_devices, "RESCAN_S", 0.2)
    microphone = DeviceMicrophone("Ear")
    microphone.on_notice = lambda code, sentence: told.append(sentence)
    await microphone.open()
    assert len(await record(microphone, 10)) >= 10
    there.add("Ear")
    async with asyncio.timeout(10):
        while microphone._on_fallback:  # noqa: ASYNC110 - it goes back without a word
            await asyncio.sleep(0.02)
    assert len(await record(microphone, 10)) >= 10
    await microphone.close()
    of_devices = [sentence for sentence in told if sentence != GAP]  # a busy machine has gaps
    assert len(of_devices) == 1
    assert of_devices[0].startswith("The microphone “Ear” isn't connected.")


def test_the_level_is_the_rms():
    square = np.full(CAPTURE_RATE_HZ, 16_384, np.int16)
    assert level_of(square) == pytest.approx(0.5)
    assert level_of(np.zeros(0, np.int16)) == 0.0
