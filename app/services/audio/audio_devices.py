"""The sound devices and their streams. Only this module imports PortAudio, and only on first use:
its library may be missing.

PortAudio lists the devices once, when it is initialized. To find a device that was plugged in
later it has to be restarted, which is possible only while no stream is open. So a rescan closes
the streams that are idle; their owners open them again.

Any call into PortAudio may hang forever when the sound server is frozen. So all calls are made in
one daemon thread: callers wait for a limited time, and the program can end without it.
"""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import ctypes
import logging
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import cache
from queue import SimpleQueue
from typing import Any, Literal, TypeVar

from app.errors import AudioDeviceError, MicrophoneError, SpeakerError
from app.messages import sentence
from app.services.audio import system_devices

log = logging.getLogger(__name__)

Direction = Literal["input", "output"]

DEVICE_ERRORS: dict[Direction, type[AudioDeviceError]] = {
    "input": MicrophoneError,
    "output": SpeakerError,
}
"""Each error's code is also the name of the device in sentences."""

CALL_TIMEOUT_S = 4.0
"""Opening takes up to 2 s if the sound server has to wake up. If it takes longer, it is frozen."""

CLOSE_TIMEOUT_S = 1.0
"""Closing takes 40 ms. The caller wants to end, or to continue with another device."""

RESCAN_S = 30.0
"""How often to look for a chosen device that is missing, while nothing is played or recorded."""

HOST_APIS = ("Windows WASAPI", "Windows DirectSound", "MME")
"""The preferred ones. PortAudio itself prefers MME, which cuts names off and adds 0.1 s of delay.
WDM-KS and ASIO keep a device from other programs."""
MME_NAME_LENGTH = 31

FROZEN = sentence("The sound system isn't responding. Restart your computer.")

_T = TypeVar("_T")
_streams: dict[Any, Callable[[], bool]] = {}
"""The open streams, each with a function that returns whether it is idle and may be closed."""
_unlisted: set[str] = set()
"""Names of default devices that PortAudio does not list, even after a rescan."""


@dataclass(frozen=True, slots=True)
class Device:
    """A sound device as PortAudio lists it."""

    index: int
    name: str
    """Followed by the host API, if there are several: Windows has four, which list the same devices
    under the same names."""
    inputs: int
    outputs: int
    rate_hz: int
    """The device's own sample rate."""
    host_api: str = ""

    @property
    def bare_name(self) -> str:
        return self.name.removesuffix(f", {self.host_api}")

    @property
    def full_name(self) -> str:
        return f"{self.bare_name}, {self.host_api}"

    def has_name(self, name: str) -> bool:
        cut_off = len(name) == MME_NAME_LENGTH and self.bare_name.startswith(name)
        return name in (self.bare_name, self.full_name) or cut_off


class PortAudioThread:
    """Makes the calls into PortAudio, one after the other."""

    def __init__(self) -> None:
        self._calls: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._busy_since: float | None = None
        threading.Thread(target=self._run, name="portaudio", daemon=True).start()

    @property
    def busy_s(self) -> float:
        """How long the current call has been running, s; 0 when idle."""
        since = self._busy_since
        return 0.0 if since is None else time.monotonic() - since

    def submit(self, work: Callable[[], _T]) -> Future[_T]:
        """Like ``queue``, but raises AudioDeviceError at once while an earlier call hangs."""
        if self.busy_s > CALL_TIMEOUT_S:
            raise AudioDeviceError(FROZEN)
        return self.queue(work)

    def queue(self, work: Callable[[], _T]) -> Future[_T]:
        """Run ``work`` after the earlier calls, unless its future is canceled before it starts."""
        future: Future[_T] = Future()

        def run() -> None:
            if future.set_running_or_notify_cancel():
                try:
                    future.set_result(work())
                except BaseException as error:  # raised where the future is awaited
                    future.set_exception(error)

        self._calls.put(run)
        return future

    def _run(self) -> None:
        while True:
            work = self._calls.get()
            self._busy_since = time.monotonic()
            work()
            self._busy_since = None


@cache
def portaudio_thread() -> PortAudioThread:
    return PortAudioThread()


async def call(work: Callable[[], _T], timeout_s: float = CALL_TIMEOUT_S) -> _T:
    """Run ``work`` in PortAudio's thread.

    Raises what ``work`` raises, and AudioDeviceError on a timeout; ``work`` may complete later.
    """
    future = asyncio.wrap_future(portaudio_thread().submit(work))
    try:
        async with asyncio.timeout(timeout_s):
            return await future
    except TimeoutError as error:
        log.warning("PortAudio did not answer within %g s", timeout_s)
        raise AudioDeviceError(FROZEN) from error


def list_devices() -> list[Device]:
    """All devices. Blocks. Raises AudioDeviceError where PortAudio is missing or frozen."""
    future = portaudio_thread().submit(devices)
    try:
        return future.result(CALL_TIMEOUT_S)
    except TimeoutError as error:
        future.cancel()
        raise AudioDeviceError(FROZEN) from error


# --- in PortAudio's thread ----------------------------------------------------------------------


@cache
def portaudio() -> Any:
    """The `sounddevice` module. Raises AudioDeviceError where PortAudio is missing."""
    try:
        _silence_alsa()
        import sounddevice
    except OSError as error:
        raise AudioDeviceError(
            sentence(
                "The PortAudio sound library is missing. Install it (libportaudio2 on Debian "
                "and Ubuntu), then restart Repartee."
            )
        ) from error
    # Its own exit handler calls PortAudio in the main thread, and hangs with a frozen server.
    atexit.unregister(sounddevice._exit_handler)
    atexit.register(_terminate, sounddevice)
    # sounddevice unloads the library when the interpreter ends, which would crash the program while
    # a hanging thread is still inside it. ctypes never unloads: this keeps the library loaded.
    ctypes.CDLL(sounddevice._libname)
    return sounddevice


def find_or_default(name: str, direction: Direction) -> tuple[Device, str]:
    """The device of that name and ""; while it is missing, the system's default and a sentence that
    says so.

    Raises AudioDeviceError when there is no device at all.
    """
    try:
        return find(name, direction), ""
    except AudioDeviceError:
        if not name:
            raise
        device = find("", direction)
        values = {"name": name, "used": device.name}
        if direction == "input":
            return device, sentence(
                "The microphone “{name}” isn't connected. Using “{used}” until it's back.",
                **values,
            )
        return device, sentence(
            "The speaker “{name}” isn't connected. Using “{used}” until it's back.", **values
        )


def find(name: str, direction: Direction) -> Device:
    """The device of that name, else one whose name contains it; with "" the system's default.

    A name without a host API means the preferred one.

    Raises AudioDeviceError, which lists the devices there are.
    """
    found = _usable(direction)
    if not found:
        if direction == "input":
            raise MicrophoneError(sentence("No microphone found. Connect one and try again."))
        raise SpeakerError(sentence("No speaker found. Connect one and try again."))
    if name:
        matches = [device for device in found if name.lower() in device.full_name.lower()]
        if not matches:
            names = ", ".join(device.name for device in found)
            values = {"name": name, "names": names}
            if direction == "input":
                raise MicrophoneError(
                    sentence("There's no microphone named “{name}”. Available: {names}.", **values)
                )
            raise SpeakerError(
                sentence("There's no speaker named “{name}”. Available: {names}.", **values)
            )
        exact = [device for device in matches if device.has_name(name)]
        return (exact or matches)[0]
    default = system_devices.default_name(direction)
    if default and default not in _unlisted and not _named(default, found) and rescan():
        found = _usable(direction)
        if not _named(default, found):
            _unlisted.add(default)
    if device := _named(default, found):
        return device
    return next((device for device in found if device.index in _defaults(direction)), found[0])


def refresh(name: str, direction: Direction, stream: Any) -> bool:
    """Rescan if no device of exactly that name is listed, which closes ``stream`` even in use.

    Returns False if that has to wait, because another stream is in use.
    """
    return _named(name, _usable(direction)) is not None or rescan(even=stream)


def _named(name: str, among: list[Device]) -> Device | None:
    return next((device for device in among if name and device.bare_name == name), None)


def _usable(direction: Direction) -> list[Device]:
    return [d for d in devices() if (d.inputs if direction == "input" else d.outputs)]


def _defaults(direction: Direction) -> list[int]:
    """The default devices: of the preferred host APIs, then PortAudio's."""
    sd = portaudio()
    by_api = {api["name"]: api[f"default_{direction}_device"] for api in sd.query_hostapis()}
    preferred = [by_api[name] for name in HOST_APIS if name in by_api]
    return [*preferred, sd.default.device[0 if direction == "input" else 1]]


def open_stream(
    direction: Direction, device: Device, is_idle: Callable[[], bool], **options: Any
) -> Any:
    """Open and start a raw ``sounddevice`` stream of mono 16-bit samples.

    While ``is_idle()`` it may be closed by a rescan, which calls its ``finished_callback``. Raises
    AudioDeviceError.
    """
    sd = portaudio()
    stream = None
    if device.host_api == "Windows WASAPI":  # else it takes only the device's own format
        options["extra_settings"] = sd.WasapiSettings(auto_convert=True)
    try:
        stream_type = sd.RawInputStream if direction == "input" else sd.RawOutputStream
        stream = stream_type(device=device.index, channels=1, dtype="int16", **options)
        stream.start()
    except (sd.PortAudioError, ValueError) as error:
        if stream is not None:
            stream.close()
        if direction == "input":
            raise MicrophoneError(
                sentence(
                    "Couldn't open the microphone. It may be unplugged or in use by another app."
                )
            ) from error
        raise SpeakerError(
            sentence("Couldn't open the speaker. It may be unplugged or in use by another app.")
        ) from error
    _streams[stream] = is_idle
    return stream


def close_stream(stream: Any) -> None:
    """Abort and close the stream. Harmless when it is closed already; never raises."""
    if _streams.pop(stream, None) is None:
        return
    try:
        stream.abort()
        stream.close()
    except Exception as error:  # the device may be gone: nothing is left to close
        log.info("closing a lost stream: %s", type(error).__name__)


def rescan(even: Any = None) -> bool:
    """Make PortAudio list the devices again, unless a stream other than ``even`` is in use. Returns
    whether it did."""
    sd = portaudio()
    if not all(is_idle() for stream, is_idle in _streams.items() if stream is not even):
        return False
    for stream in list(_streams):
        close_stream(stream)
    sd._terminate()
    sd._initialize()
    return True


def devices() -> list[Device]:
    sd = portaudio()
    if not _streams:
        rescan()
    infos = list(enumerate(sd.query_devices()))
    host_apis = [api["name"] for api in sd.query_hostapis()]
    several = len({info["hostapi"] for _, info in infos}) > 1
    found = []
    for index, info in infos:
        host_api = host_apis[info["hostapi"]]
        found.append(
            Device(
                index,
                f"{info['name']}, {host_api}" if several else info["name"],
                info["max_input_channels"],
                info["max_output_channels"],
                usable_rate_hz(info["default_samplerate"]),
                host_api,
            )
        )
    return sorted(found, key=lambda device: _rank(device.host_api))


def _rank(host_api: str) -> int:
    return HOST_APIS.index(host_api) if host_api in HOST_APIS else len(HOST_APIS)


def usable_rate_hz(rate_hz: float) -> int:
    """The device's own rate, or 48 kHz where a driver reports an impossible one."""
    return int(rate_hz) if 8_000 <= rate_hz <= 384_000 else 48_000


def _silence_alsa() -> None:
    """Keep ALSA from printing each configuration that it tries to the terminal.

    The handler is a C function that ignores its arguments (``getpid``). A Python function would
    have to outlive every PortAudio thread, and would take the interpreter's lock while sound plays.
    """
    if sys.platform.startswith("linux"):
        with contextlib.suppress(OSError, AttributeError):
            handler = ctypes.cast(ctypes.CDLL(None).getpid, ctypes.c_void_p)
            ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(handler)


def _terminate(sd: Any) -> None:
    """Terminate PortAudio when the program ends, unless it hangs."""
    if portaudio_thread().busy_s == 0.0:
        with contextlib.suppress(TimeoutError, sd.PortAudioError):
            portaudio_thread().submit(sd._terminate).result(CLOSE_TIMEOUT_S)
