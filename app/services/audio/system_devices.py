"""What the system says about its sound devices: which one is the default, and whether a microphone
is a Bluetooth headset.

PortAudio knows the default of the time when it was started. CoreAudio and WASAPI are asked for the
current one. On Linux the sound server moves streams to a new default by itself.

A Bluetooth headset whose microphone is open plays in the quality of a telephone.
"""

from __future__ import annotations

import ctypes
import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from typing import Any, Literal, TypeVar

_log = logging.getLogger(__name__)

_T = TypeVar("_T")

POLL_S = 2.0 if sys.platform in ("win32", "darwin") else 10.0
"""How often to ask. On Linux it is only about Bluetooth, and starts a program."""

TIMEOUT_S = 1.0


def default_name(direction: Literal["input", "output"]) -> str:
    """The default device's name; "" if there is none, or the sound server follows it by itself."""
    try:
        match sys.platform:
            case "darwin":
                return CoreAudio().default_name(direction)
            case "win32":
                return _Wasapi().default_name(direction)
    except Exception as error:  # of ctypes, of COM, or of a missing library
        _log.debug("the default device is unknown: %s", type(error).__name__)
    return ""


def is_bluetooth(name: str) -> bool:
    """Whether the microphone of that name, or the default for "", is a Bluetooth headset."""
    try:
        match sys.platform:
            case "darwin":
                return CoreAudio().is_bluetooth(name)
            case "win32":
                return _Wasapi().is_bluetooth(name)
            case _:
                return _is_bluetooth_on_linux(name)
    except Exception as error:
        _log.debug("the kind of the microphone is unknown: %s", type(error).__name__)
    return False


# --- Linux --------------------------------------------------------------------------------------


def _is_bluetooth_on_linux(name: str) -> bool:
    """PulseAudio and PipeWire name Bluetooth devices ``bluez_…``. The default speaker counts, too:
    opening any microphone makes some servers turn on the headset's."""
    if name and name not in ("default", "pulse", "pipewire"):
        return "blue" in name.lower()
    if not shutil.which("pactl"):
        return False
    info = subprocess.run(
        ["pactl", "info"],
        env={**os.environ, "LC_ALL": "C"},
        capture_output=True,
        text=True,
        check=True,
        timeout=TIMEOUT_S,
    ).stdout
    lines = dict(line.partition(": ")[::2] for line in info.splitlines())
    defaults = (lines.get("Default Source", ""), lines.get("Default Sink", ""))
    return any(device.startswith("bluez") for device in defaults)


# --- macOS --------------------------------------------------------------------------------------

_SYSTEM_OBJECT = 1
_UTF_8 = 0x0800_0100
_NAME_BYTES = 512


class _Address(ctypes.Structure):
    _fields_ = [
        ("selector", ctypes.c_uint32),
        ("scope", ctypes.c_uint32),
        ("element", ctypes.c_uint32),
    ]


class CoreAudio:
    """The properties of audio objects, which are named by codes of four letters."""

    def __init__(self) -> None:
        self._audio, self._strings = _frameworks()

    def default_name(self, direction: Literal["input", "output"]) -> str:
        return self._name(self._default(direction))

    def is_bluetooth(self, name: str) -> bool:
        devices = [self._default("input")]
        if name:
            devices = [device for device in self._devices() if self._name(device) in name]
        kinds = (_code("blue"), _code("blea"))  # Bluetooth, and Bluetooth LE
        return any(self._property(one, "tran", ctypes.c_uint32()).value in kinds for one in devices)

    def _default(self, direction: Literal["input", "output"]) -> int:
        selector = "dIn " if direction == "input" else "dOut"
        return int(self._property(_SYSTEM_OBJECT, selector, ctypes.c_uint32()).value)

    def _devices(self) -> list[int]:
        size = ctypes.c_uint32()
        address = _Address(_code("dev#"), _code("glob"), 0)
        self._audio.AudioObjectGetPropertyDataSize(
            _SYSTEM_OBJECT, ctypes.byref(address), 0, None, ctypes.byref(size)
        )
        devices = (ctypes.c_uint32 * (size.value // 4))()
        return list(self._property(_SYSTEM_OBJECT, "dev#", devices))

    def _name(self, device: int) -> str:
        text = self._property(device, "lnam", ctypes.c_void_p())
        name = ctypes.create_string_buffer(_NAME_BYTES)
        self._strings.CFStringGetCString(text, name, _NAME_BYTES, _UTF_8)
        self._strings.CFRelease(text)
        return name.value.decode()

    def _property(self, owner: int, selector: str, value: Any) -> Any:
        """Read a property into ``value``. Raises OSError."""
        address = _Address(_code(selector), _code("glob"), 0)
        size = ctypes.c_uint32(ctypes.sizeof(value))
        failure = self._audio.AudioObjectGetPropertyData(
            owner, ctypes.byref(address), 0, None, ctypes.byref(size), ctypes.byref(value)
        )
        if failure:
            raise OSError(failure, f"CoreAudio has no {selector!r}")
        return value


def _code(letters: str) -> int:
    return int.from_bytes(letters.encode(), "big")


@cache
def _frameworks() -> tuple[Any, Any]:
    folder = "/System/Library/Frameworks"
    audio = ctypes.CDLL(f"{folder}/CoreAudio.framework/CoreAudio")
    strings = ctypes.CDLL(f"{folder}/CoreFoundation.framework/CoreFoundation")
    strings.CFStringGetCString.argtypes = [
        *(ctypes.c_void_p, ctypes.c_char_p, ctypes.c_long, ctypes.c_uint32)
    ]
    strings.CFRelease.argtypes = [ctypes.c_void_p]
    # Without a run loop of their own, properties change only while the main thread's runs, which
    # it does not in a terminal.
    run_loop = _Address(_code("rnlp"), _code("glob"), 0)
    none = ctypes.c_void_p()
    audio.AudioObjectSetPropertyData(
        *(_SYSTEM_OBJECT, ctypes.byref(run_loop), 0, None),
        *(ctypes.sizeof(none), ctypes.byref(none)),
    )
    return audio, strings


# --- Windows ------------------------------------------------------------------------------------

_ENUMERATOR = "{A45C254E-DF1C-4EFD-8020-67D146A850E0} 24"
"""The property with the name of the bus that the device is on."""


class _Wasapi:
    """Microphones and speakers of the Core Audio APIs, whose names are those of WASAPI."""

    def default_name(self, direction: Literal["input", "output"]) -> str:
        return _with_com(lambda utilities: _name_of_default(utilities, direction))

    def is_bluetooth(self, name: str) -> bool:
        return _with_com(lambda utilities: _has_bluetooth_microphone(utilities, name))


def _name_of_default(utilities: Any, direction: Literal["input", "output"]) -> str:
    if direction == "output":
        return str(utilities.GetSpeakers().FriendlyName)
    return str(utilities.CreateDevice(utilities.GetMicrophone()).FriendlyName)


def _has_bluetooth_microphone(utilities: Any, name: str) -> bool:
    microphones = [utilities.CreateDevice(utilities.GetMicrophone())]
    if name:
        from pycaw.constants import DEVICE_STATE, EDataFlow

        there = utilities.GetAllDevices(EDataFlow.eCapture.value, DEVICE_STATE.ACTIVE.value)
        microphones = [microphone for microphone in there if str(microphone.FriendlyName) in name]
    return any(_is_bluetooth_endpoint(microphone) for microphone in microphones)


def _is_bluetooth_endpoint(device: Any) -> bool:
    bus = str(device.properties.get(_ENUMERATOR, ""))
    return bus.upper().startswith("BTH") or "hands-free" in str(device.FriendlyName).lower()


def _with_com(work: Callable[[Any], _T]) -> _T:
    """Run ``work`` with pycaw's functions. COM is initialized in this thread until it returns, and
    with it its local variables, which are COM objects."""
    import comtypes
    from pycaw.pycaw import AudioUtilities

    comtypes.CoInitialize()
    try:
        return work(AudioUtilities)
    finally:
        comtypes.CoUninitialize()
