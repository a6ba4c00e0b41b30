"""Calls into PortAudio, in a thread that may hang."""

from __future__ import annotations

import os
import subprocess
import sys
import threading

import pytest

from app.errors import AudioDeviceError
from app.services.audio import audio_devices
from app.services.audio.audio_devices import PortAudioThread
from tests.rig import PATIENCE_S, Sound

OPENS_AND_ENDS = """
import asyncio, sys
from app.services.audio.microphone import DeviceMicrophone
from app.services.audio.speaker import DeviceSpeaker

async def main():
    speaker, microphone = DeviceSpeaker(), DeviceMicrophone()
    await speaker.open()
    await microphone.open()
    print("open", flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    await asyncio.gather(speaker.close(), microphone.close())

asyncio.run(main())
"""


@pytest.fixture
def hung():
    """A thread, and a call in it that does not return until the test ends."""
    thread, over = PortAudioThread(), threading.Event()
    yield thread, thread.submit(over.wait)
    over.set()


async def test_a_call_has_its_result():
    assert await audio_devices.call(lambda: "heard") == "heard"


async def test_a_call_has_its_error():
    def fail() -> None:
        raise AudioDeviceError("There is no speaker.")

    with pytest.raises(AudioDeviceError, match="no speaker"):
        await audio_devices.call(fail)


async def test_a_frozen_sound_system_is_waited_for_a_limited_time(hung, monkeypatch):
    thread, _ = hung
    monkeypatch.setattr(audio_devices, "portaudio_thread", lambda: thread)
    with pytest.raises(AudioDeviceError, match="isn't responding"):
        await audio_devices.call(lambda: None, 0.02)


async def test_what_nobody_waits_for_any_more_is_not_done(monkeypatch):
    thread, over, done = PortAudioThread(), threading.Event(), []
    monkeypatch.setattr(audio_devices, "portaudio_thread", lambda: thread)
    thread.submit(over.wait)
    with pytest.raises(AudioDeviceError):
        await audio_devices.call(lambda: done.append("late"), 0.02)
    over.set()
    await audio_devices.call(lambda: done.append("next"))
    assert done == ["next"]


def test_while_a_call_hangs_the_next_is_refused_at_once(hung, monkeypatch):
    thread, _ = hung
    monkeypatch.setattr(audio_devices, "CALL_TIMEOUT_S", -1.0)
    with pytest.raises(AudioDeviceError, match="isn't responding"):
        thread.submit(lambda: None)


def test_the_devices_are_listed(sound: Sound):
    assert any(device.inputs and device.outputs for device in audio_devices.list_devices())


def test_a_program_ends_though_the_sound_server_is_frozen(sound: Sound):
    process = subprocess.Popen(
        [sys.executable, "-c", OPENS_AND_ENDS],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, **sound.env},
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == b"open\n"
        with sound.frozen():
            process.communicate(b"\n", timeout=PATIENCE_S)
    finally:
        process.kill()
        process.wait()
    assert process.returncode == 0
