"""The system's default device and Bluetooth: on a real sound server, and on simulated libraries of
macOS and Windows."""

from __future__ import annotations

import asyncio
import ctypes
import sys
from types import SimpleNamespace

import numpy as np
import pytest

from app.services.audio import audio_devices, system_devices
from app.services.audio.microphone import DeviceMicrophone
from app.services.audio.speaker import DeviceSpeaker
from tests import rig
from tests.rig import Sound
from tests.services.audio.test_speaker import tone


async def until(condition) -> None:
    async with asyncio.timeout(rig.PATIENCE_S):
        while not condition():  # noqa: ASYNC110 - neither PortAudio nor the server says so
            await asyncio.sleep(0.02)


# --- Linux --------------------------------------------------------------------------------------


@pytest.fixture
def spare(sound: Sound):
    rig.load_sink(sound, "spare")
    yield sound
    sound.pactl("set-default-sink", "speaker")
    sound.pactl("set-default-source", "mic.monitor")
    sound.unload_sink("spare")


async def test_sound_moves_to_a_new_default_while_it_plays(spare: Sound):
    speaker = DeviceSpeaker()
    await speaker.open()
    with spare.recording("speaker") as before, spare.recording("spare") as after:
        playback = speaker.play(tone(30))
        await until(lambda: before.loud_s() > 0.3)
        assert after.loud_s() == 0
        spare.pactl("set-default-sink", "spare")
        await until(lambda: after.loud_s() > 0.3)
        moved_at = before.seconds
        await until(lambda: before.seconds > moved_at + 0.5)
        assert before.loud_s(moved_at + 0.2) == 0
    assert not playback.done.done()
    await speaker.close()


async def test_a_microphone_that_is_open_moves_to_a_new_default(spare: Sound):
    microphone, speaker = DeviceMicrophone(), DeviceSpeaker()
    await speaker.open()
    await microphone.open()
    speaker.play(tone(30))
    levels: list[float] = []

    async def record() -> None:
        async for frame in microphone.record():
            levels.append(frame.level)  # noqa: PERF401

    recording = asyncio.create_task(record())
    await until(lambda: len(levels) > 20)
    assert max(levels) == 0.0  # it records another sink than the speaker's
    spare.pactl("set-default-source", "speaker.monitor")
    await until(lambda: max(levels) > 0.1)
    microphone.stop()
    await recording
    await microphone.close()
    await speaker.close()


async def test_a_bluetooth_headset_has_its_microphone_open_only_while_recording(
    sound: Sound, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(system_devices, "POLL_S", 0.05)
    microphone = DeviceMicrophone()
    await microphone.open()
    assert microphone._is_open
    rig.load_sink(sound, "bluez_output.00_11_22_33_44_55.1")
    sound.pactl("set-default-sink", "bluez_output.00_11_22_33_44_55.1")
    try:
        await until(lambda: microphone._stream is None)
        frames = microphone.record()
        assert len((await anext(frames)).pcm) == 640
        assert microphone._is_open
        await frames.aclose()
        await until(lambda: microphone._stream is None)
    finally:
        sound.unload_sink("bluez_output.00_11_22_33_44_55.1")
        sound.pactl("set-default-sink", "speaker")
    await until(lambda: microphone._is_open)
    await microphone.close()


@pytest.mark.parametrize(
    ("name", "bluetooth"),
    [("bluealsa", True), ("USB Headset: Audio (hw:1,0)", False), ("", False), ("pulse", False)],
)
def test_other_microphones_stay_open(sound: Sound, name, bluetooth):
    assert system_devices.is_bluetooth(name) == bluetooth


def test_without_pactl_no_microphone_is_bluetooth(sound: Sound, monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    assert not system_devices.is_bluetooth("")


# --- following a default that PortAudio does not know -------------------------------------------


@pytest.fixture
def default(sound: Sound, monkeypatch: pytest.MonkeyPatch):
    """The name of the default device; both names mean the sound server."""
    default = SimpleNamespace(name="pulse")
    monkeypatch.setattr(system_devices, "POLL_S", 0.05)
    monkeypatch.setattr(system_devices, "default_name", lambda direction: default.name)
    return default


async def test_a_speaker_is_reopened_on_the_new_default_and_plays_on(sound: Sound, default):
    speaker = DeviceSpeaker()
    await speaker.open()
    assert speaker._name == "pulse"
    playback = speaker.play(tone(30))
    await playback.audible
    default.name = "default"
    with pytest.raises(
        Exception, match="The speaker was disconnected"
    ):  # which plays the rest again
        async with asyncio.timeout(rig.PATIENCE_S):
            await playback.done
    await speaker.open()
    assert speaker._name == "default"
    await speaker.play(tone(0.1)).done
    await speaker.close()


def test_a_default_that_was_connected_later_is_found_when_a_device_is_opened(
    sound: Sound, default, monkeypatch
):
    """Another stream is open but idle, so the devices are not listed again anyway."""
    listed = [audio_devices.Device(0, "Built-in", 1, 1, 48_000)]
    monkeypatch.setattr(audio_devices, "_unlisted", set())
    monkeypatch.setattr(audio_devices, "devices", lambda: list(listed))
    scans: list[str] = []

    def rescan() -> bool:
        scans.append("scan")
        listed.append(audio_devices.Device(1, "AirPods", 1, 1, 48_000))
        return True

    monkeypatch.setattr(audio_devices, "rescan", rescan)
    default.name = "AirPods"
    assert audio_devices.find("", "input").name == "AirPods"
    default.name = "Never"
    for _ in range(3):
        audio_devices.find("", "input")
    assert len(scans) == 2


async def test_a_microphone_is_reopened_on_the_new_default_after_the_recording(
    sound: Sound, default
):
    microphone = DeviceMicrophone()
    await microphone.open()
    frames = microphone.record()
    await anext(frames)
    default.name = "default"
    for _ in range(20):
        await anext(frames)
    assert microphone._name == "pulse"
    await frames.aclose()
    await until(lambda: microphone._name == "default" and microphone._is_open)
    await microphone.close()


async def test_a_new_default_that_portaudio_never_lists_is_looked_for_once(
    sound: Sound, default, monkeypatch
):
    scans: list[bool] = []
    rescan = audio_devices.rescan
    monkeypatch.setattr(
        audio_devices, "rescan", lambda even=None: (scans.append(True), rescan(even))[1]
    )
    speaker = DeviceSpeaker()
    await speaker.open()
    default.name = "AirPods"
    before = len(scans)
    await until(lambda: len(scans) > before)
    await speaker.open()
    await asyncio.sleep(0.3)
    count = len(scans)
    await asyncio.sleep(0.3)
    assert len(scans) == count
    await speaker.play(tone(0.1)).done
    await speaker.close()


async def test_a_chosen_device_does_not_follow_the_default(sound: Sound, default):
    speaker = DeviceSpeaker("pulse")
    await speaker.open()
    default.name = "default"
    playback = speaker.play(tone(0.5))
    await playback.done
    assert speaker._name == "pulse"
    await speaker.close()


# --- macOS --------------------------------------------------------------------------------------


class CoreAudioLibrary:
    """Answers as CoreAudio and CoreFoundation do."""

    def __init__(self) -> None:
        self.devices = {70: ("MacBook Microphone", b"bltn"), 71: ("AirPods", b"blue")}
        self.default_input, self.default_output = 70, 71
        self.released: list[int] = []

    def AudioObjectGetPropertyDataSize(self, owner, address, _, __, size):  # noqa: N802
        size._obj.value = 4 * len(self.devices)
        return 0

    def AudioObjectGetPropertyData(self, owner, address, _, __, size, value):  # noqa: N802
        selector = address._obj.selector.to_bytes(4, "big")
        assert address._obj.scope.to_bytes(4, "big") == b"glob"
        match owner, selector:
            case 1, b"dIn ":
                value._obj.value = self.default_input
            case 1, b"dOut":
                value._obj.value = self.default_output
            case 1, b"dev#":
                value._obj[:] = list(self.devices)
            case device, b"lnam" if device in self.devices:
                value._obj.value = device
            case device, b"tran" if device in self.devices:
                value._obj.value = int.from_bytes(self.devices[device][1], "big")
            case _:
                return 0x77686F3F  # "who?"
        return 0

    def CFStringGetCString(self, text, buffer, size, encoding):  # noqa: N802
        buffer.value = self.devices[text.value][0].encode()
        return True

    def CFRelease(self, text):  # noqa: N802
        self.released.append(text.value)


@pytest.fixture
def core_audio(monkeypatch: pytest.MonkeyPatch) -> CoreAudioLibrary:
    library = CoreAudioLibrary()
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(system_devices, "_frameworks", lambda: (library, library))
    return library


def test_core_audio_names_the_default_of_the_moment(core_audio):
    assert system_devices.default_name("input") == "MacBook Microphone"
    assert system_devices.default_name("output") == "AirPods"
    core_audio.default_input = 71
    assert system_devices.default_name("input") == "AirPods"
    assert core_audio.released == [70, 71, 71]


def test_core_audio_tells_a_bluetooth_microphone(core_audio):
    assert not system_devices.is_bluetooth("")
    assert system_devices.is_bluetooth("AirPods")
    assert not system_devices.is_bluetooth("MacBook Microphone")
    core_audio.default_input = 71
    assert system_devices.is_bluetooth("")


def test_without_a_device_there_is_no_default(core_audio):
    core_audio.default_input = 0
    assert system_devices.default_name("input") == ""
    assert not system_devices.is_bluetooth("")


def test_the_address_of_a_property_is_three_numbers():
    assert ctypes.sizeof(system_devices._Address) == 12


# --- Windows ------------------------------------------------------------------------------------


def endpoint(name: str, bus: str) -> SimpleNamespace:
    return SimpleNamespace(FriendlyName=name, properties={system_devices._ENUMERATOR: bus})


@pytest.fixture
def wasapi(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """pycaw's functions; a microphone's endpoint has to be made a device."""
    usb, headset = endpoint("Microphone (USB)", "USB"), endpoint("Headset (AirPods)", "BTHHFENUM")
    library = SimpleNamespace(
        microphone=usb,
        headset=headset,
        GetSpeakers=lambda: endpoint("Speakers (Realtek)", "HDAUDIO"),
        GetMicrophone=lambda: ("interface", library.microphone),
        CreateDevice=lambda interface: interface[1],
        GetAllDevices=lambda flow, state: [usb, headset],
    )
    com = SimpleNamespace(CoInitialize=lambda: None, CoUninitialize=lambda: None)
    value = SimpleNamespace(value=1)
    constants = SimpleNamespace(
        EDataFlow=SimpleNamespace(eCapture=value), DEVICE_STATE=SimpleNamespace(ACTIVE=value)
    )
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "comtypes", com)
    monkeypatch.setitem(sys.modules, "pycaw", SimpleNamespace())
    monkeypatch.setitem(sys.modules, "pycaw.pycaw", SimpleNamespace(AudioUtilities=library))
    monkeypatch.setitem(sys.modules, "pycaw.constants", constants)
    return library


def test_windows_names_the_default_of_the_moment(wasapi):
    assert system_devices.default_name("output") == "Speakers (Realtek)"
    assert system_devices.default_name("input") == "Microphone (USB)"
    wasapi.microphone = wasapi.headset
    assert system_devices.default_name("input") == "Headset (AirPods)"


@pytest.mark.parametrize(
    ("name", "bluetooth"),
    [
        ("", False),
        ("Headset (AirPods), Windows WASAPI", True),
        ("Microphone (USB), Windows WASAPI", False),
    ],
)
def test_windows_tells_a_bluetooth_microphone(wasapi, name, bluetooth):
    assert system_devices.is_bluetooth(name) == bluetooth


def test_windows_tells_the_hands_free_side_of_a_headset_by_its_name(wasapi):
    wasapi.microphone = endpoint("Headset (WH-1000 Hands-Free AG Audio)", "MMDEVAPI")
    assert system_devices.is_bluetooth("")


def test_a_windows_without_sound_has_no_default(wasapi):
    wasapi.GetSpeakers = lambda: None
    assert system_devices.default_name("output") == ""


def test_constants_of_the_mixer_are_numbers():
    assert np.uint32(system_devices._code("dIn ")) == 0x64496E20
