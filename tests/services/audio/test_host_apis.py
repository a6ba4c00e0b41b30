"""What PortAudio's host APIs of other systems report, simulated in place of its library."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace

import numpy as np
import pytest

from app.engine.contracts.ports import FRAME_SAMPLES
from app.services.audio import audio_devices, device_stream, microphone
from app.services.audio.block_time import MAX_DELAY_S, delay_s
from app.services.audio.microphone import DeviceMicrophone

BLOCK_S = 0.02
LATENCY_S = 0.06
"""How old the first sample of a block is when the callback runs."""
STARTED_S = 5_000.0
"""The clocks do not begin at 0."""


def times(captured: float, now: float, sounds: float = 0.0) -> SimpleNamespace:
    return SimpleNamespace(inputBufferAdcTime=captured, currentTime=now, outputBufferDacTime=sounds)


CAPTURE_TIMES = {
    "MME": lambda now: times(0.0, 0.0),
    "DirectSound": lambda now: times(0.0, now),
    "WASAPI": lambda now: times(now + 0.01, now),
    "CoreAudio": lambda now: times(now - LATENCY_S, now),
    "ALSA": lambda now: times(now - LATENCY_S, now),
    "PulseAudio": lambda now: times(now - LATENCY_S, now),
    "a clock of its own": lambda now: times(now - LATENCY_S - 4_000, now - 4_000),
    "no latency reported": lambda now: times(now, now),
    "stuck": lambda now: times(STARTED_S, now),
    "far ahead": lambda now: times(now + 9_000, now),
    "far behind": lambda now: times(now - 900, now),
}


class Driver:
    """Calls the microphone's callback as a host API does, at the times of a clock that the test
    moves."""

    def __init__(self, reported, monkeypatch: pytest.MonkeyPatch) -> None:
        self.reported = reported
        self.now = STARTED_S
        self.latency = LATENCY_S
        self.active = True
        clock = SimpleNamespace(monotonic=lambda: self.now)
        for module in (microphone, device_stream):
            monkeypatch.setattr(module, "time", clock)
        device = audio_devices.Device(0, "Microphone", 1, 0, 16_000)
        monkeypatch.setattr(audio_devices, "find_or_default", lambda *_: (device, ""))
        monkeypatch.setattr(audio_devices, "open_stream", self._open)

    def _open(self, *_, callback, **__):
        self._callback = callback
        return self

    async def deliver(self, captured_at: float) -> None:
        """Call back with a block whose samples are the number of milliseconds at which it began,
        and let it be handled."""
        self.now = max(self.now, captured_at + LATENCY_S)
        milliseconds = round((captured_at - STARTED_S) * 1000)
        block = np.full(FRAME_SAMPLES, milliseconds, np.int16).tobytes()
        status = SimpleNamespace(input_overflow=False)
        self._callback(block, FRAME_SAMPLES, self.reported(self.now), status)
        for _ in range(10):
            await asyncio.sleep(0)


@pytest.mark.parametrize("host_api", CAPTURE_TIMES)
@pytest.mark.parametrize("pre_roll", [True, False], ids=["kept open", "opened"])
async def test_a_recording_has_all_from_before_the_release_and_ends(
    host_api, pre_roll, monkeypatch
):
    driver = Driver(CAPTURE_TIMES[host_api], monkeypatch)
    ear = DeviceMicrophone(pre_roll=pre_roll)
    await ear.open()
    if pre_roll:
        for number in range(50):
            await driver.deliver(STARTED_S + number * BLOCK_S)
    recorded: list[int] = []

    async def record() -> None:
        async for frame in ear.record():
            recorded.append(int(np.frombuffer(frame.pcm, np.int16)[0]))  # noqa: PERF401

    recording = asyncio.create_task(record())
    while ear._frames is None or ear._stream is None:  # noqa: ASYNC110 - no event says so
        await asyncio.sleep(0)
    for number in range(50, 98):
        await driver.deliver(STARTED_S + number * BLOCK_S)
    driver.now = released_at = STARTED_S + 100 * BLOCK_S
    ear.stop()
    for number in range(98, 180):  # the device does not stop delivering
        await driver.deliver(STARTED_S + number * BLOCK_S)
        if recording.done():
            break
    async with asyncio.timeout(10):
        await recording
    assert driver.now <= released_at + MAX_DELAY_S
    at = [milliseconds / 1000 for milliseconds in recorded]
    begun = 1.0 - 0.3 if pre_roll else 1.0
    assert at[0] == pytest.approx(begun, abs=0.03)
    assert at[-1] >= 2.0 - BLOCK_S - 0.001
    assert at == sorted(at)
    assert len(at) == round((at[-1] - at[0]) / BLOCK_S) + 1
    await ear.close()


@pytest.mark.parametrize(
    ("reported", "delay"),
    [
        (times(0, 0, 0), LATENCY_S),
        (times(0, 50, 0), LATENCY_S),
        (times(0, 50, 50.2), 0.2),
        (times(0, 50, 49.9), LATENCY_S),
        (times(0, 50, 90), LATENCY_S),
        (times(0, 50, 50), 0.0),
    ],
)
def test_sound_is_never_reported_as_heard_long_after_it_was_played(reported, delay):
    assert delay_s(reported, LATENCY_S) == pytest.approx(delay)


# --- the same device under several host APIs ----------------------------------------------------

WINDOWS = {
    "MME": ["Microsoft Sound Mapper - Input", "Microphone (Realtek High Defini"],
    "Windows DirectSound": ["Primary Capture", "Microphone (Realtek High Definition Audio)"],
    "Windows WASAPI": ["Headset (AirPods)", "Microphone (Realtek High Definition Audio)"],
    "Windows WDM-KS": ["Microphone (Realtek High Definition Audio)"],
}


def host_apis(monkeypatch: pytest.MonkeyPatch, listed: dict[str, list[str]], default: str) -> None:
    """Simulate the library with these inputs; the first of each host API is its default."""
    apis, infos = [], []
    for number, (api, names) in enumerate(listed.items()):
        apis.append({"name": api, "default_input_device": len(infos)})
        for name in names:
            info = {"name": name, "hostapi": number, "max_input_channels": 1}
            infos.append({**info, "max_output_channels": 0, "default_samplerate": 48_000.0})
    first = next(api["default_input_device"] for api in apis if api["name"] == default)
    library = SimpleNamespace(
        query_devices=lambda: infos,
        query_hostapis=lambda: apis,
        default=SimpleNamespace(device=(first, -1)),
        _terminate=lambda: None,
        _initialize=lambda: None,
    )
    monkeypatch.setattr(audio_devices, "portaudio", lambda: library)
    monkeypatch.setattr(audio_devices, "_streams", {})


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("", "Headset (AirPods), Windows WASAPI"),
        (
            "Microphone (Realtek High Definition Audio)",
            "Microphone (Realtek High Definition Audio), Windows WASAPI",
        ),
        (
            "Microphone (Realtek High Defini",
            "Microphone (Realtek High Definition Audio), Windows WASAPI",
        ),
        ("realtek", "Microphone (Realtek High Definition Audio), Windows WASAPI"),
        (
            "Microphone (Realtek High Definition Audio), Windows DirectSound",
            "Microphone (Realtek High Definition Audio), Windows DirectSound",
        ),
        ("Microphone (Realtek High Defini, MME", "Microphone (Realtek High Defini, MME"),
        (
            "Microphone (Realtek High Definition Audio), Windows WDM-KS",
            "Microphone (Realtek High Definition Audio), Windows WDM-KS",
        ),
    ],
)
def test_a_name_without_a_host_api_means_the_preferred_one(name, found, monkeypatch):
    host_apis(monkeypatch, WINDOWS, "MME")
    assert audio_devices.find(name, "input").name == found


def test_each_device_of_each_host_api_has_a_name_of_its_own(monkeypatch):
    host_apis(monkeypatch, WINDOWS, "MME")
    devices = audio_devices.devices()
    names = [device.name for device in devices]
    assert len(set(names)) == len(names) == 7
    assert names[0].endswith("Windows WASAPI")
    assert [audio_devices.find(device.name, "input") for device in devices] == devices


def test_where_there_is_one_host_api_names_are_bare(monkeypatch):
    host_apis(monkeypatch, {"ALSA": ["pulse", "USB: Audio, Mono (hw:1,0)"]}, "ALSA")
    assert [d.name for d in audio_devices.devices()] == ["pulse", "USB: Audio, Mono (hw:1,0)"]
    assert audio_devices.find("pulse, ALSA", "input").name == "pulse"  # stored with JACK running


def test_portaudios_own_default_counts_where_no_host_api_is_preferred(monkeypatch):
    host_apis(monkeypatch, {"JACK": ["system"], "ALSA": ["default", "hw"]}, "ALSA")
    assert audio_devices.find("", "input").name == "default, ALSA"
