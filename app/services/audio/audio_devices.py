"""PortAudio, imported only when it is needed and only here: its library may be missing.

PortAudio lists the devices once, when it starts; to see one that has been plugged in since, it has
to be restarted, which is possible only while no stream is open: those that nobody uses just then
are closed for it, and their owners open them again.

Any call into it may hang for ever, when the sound server is frozen. So all of them are made in one
thread that can be left behind: whoever waits for it does so for a limited time, and the program can
end without it.
"""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import ctypes
import logging
import queue
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, TypeVar

from app.errors import AudioDeviceError, MicrophoneError, SpeakerError
from app.messages import sentence

log = logging.getLogger(__name__)

Direction = Literal["input", "output"]

_MISSING: dict[Direction, tuple[str, type[AudioDeviceError]]] = {
    "input": ("microphone", MicrophoneError),
    "output": ("speaker", SpeakerError),
}

ANSWER_S = 4.0
"""Opening takes up to 2 s on a sound server that wakes up; one that needs longer is frozen."""

LOOK_AGAIN_S = 30.0
"""While a chosen device is away, and nothing is played or recorded: how often it is looked for."""

CLOSE_S = 1.0
"""Closing takes 40 ms. Nobody waits longer for it: the program is to end, or go on."""

FROZEN = "The sound system does not answer; restart it, or the computer."

_T = TypeVar("_T")
_streams: dict[Any, Callable[[], bool]] = {}
"""The open streams, and whether they may be closed just now."""


@dataclass(frozen=True, slots=True)
class Device:
    """A sound device as PortAudio sees it."""

    index: int
    name: str
    inputs: int
    outputs: int
    rate_hz: int
    """The device's own sample rate."""


class PortAudioThread:
    """Makes the calls into PortAudio, one after the other."""

    def __init__(self) -> None:
        self._calls: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._busy_since: float | None = None
        threading.Thread(target=self._serve, name="portaudio", daemon=True).start()

    @property
    def busy_s(self) -> float:
        """For how long the call under way has not returned."""
        since = self._busy_since
        return 0.0 if since is None else time.monotonic() - since

    def ask(self, call: Callable[[], _T]) -> Future[_T]:
        """Queue ``call``; it is left out if the answer is cancelled before its turn comes.

        Raises AudioDeviceError at once while an earlier call hangs.
        """
        if self.busy_s > ANSWER_S:
            raise AudioDeviceError(FROZEN)
        answer: Future[_T] = Future()

        def work() -> None:
            if answer.set_running_or_notify_cancel():
                try:
                    answer.set_result(call())
                except BaseException as error:  # it belongs to whoever asked
                    answer.set_exception(error)

        self._calls.put(work)
        return answer

    def _serve(self) -> None:
        while True:
            work = self._calls.get()
            self._busy_since = time.monotonic()
            work()
            self._busy_since = None


@cache
def thread() -> PortAudioThread:
    return PortAudioThread()


async def call(work: Callable[[], _T], within_s: float = ANSWER_S) -> _T:
    """What ``work`` returns or raises, from PortAudio's thread.

    Raises AudioDeviceError when that takes longer; if it ends later, it has been done.
    """
    answer = asyncio.wrap_future(thread().ask(work))
    try:
        async with asyncio.timeout(within_s):
            return await answer
    except TimeoutError as error:
        log.warning("PortAudio did not answer within %g s", within_s)
        raise AudioDeviceError(FROZEN) from error


def devices(*, anew: bool = False) -> list[Device]:
    """All devices there are; blocks. ``anew``: also those plugged in since, even if streams that
    nobody uses have to be closed. Raises AudioDeviceError where PortAudio is missing."""

    def listed() -> list[Device]:
        if anew:
            look_again()
        return _listed()

    answer = thread().ask(listed)
    try:
        return answer.result(ANSWER_S)
    except TimeoutError as error:
        answer.cancel()
        raise AudioDeviceError(FROZEN) from error


def default_name(direction: Direction) -> str:
    """The name of the system's default device; "" where there is none. Blocks; raises as
    ``devices``."""
    answer = thread().ask(lambda: find("", direction).name)
    try:
        return answer.result(ANSWER_S)
    except TimeoutError as error:
        answer.cancel()
        raise AudioDeviceError(FROZEN) from error
    except AudioDeviceError:
        return ""


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
                "The sound library PortAudio is missing; install it (libportaudio2 on Debian and "
                "Ubuntu) and start again."
            )
        ) from error
    # Its own would call PortAudio in the main thread, and hang with a frozen sound server.
    atexit.unregister(sounddevice._exit_handler)
    atexit.register(_end, sounddevice)
    # ctypes never unloads a library, sounddevice does when the interpreter ends: while threads that
    # were left behind are still in it, that would end the program with a crash.
    ctypes.CDLL(sounddevice._libname)
    return sounddevice


def find_or_default(name: str, direction: Direction) -> tuple[Device, str]:
    """The device of that name; while it is away the system's default, and a sentence about that.

    Raises AudioDeviceError when there is none at all.
    """
    what, _ = _MISSING[direction]
    try:
        return find(name, direction), ""
    except AudioDeviceError:
        if not name:
            raise
        device = find("", direction)
        return device, (
            f"The {what} {name!r} is not connected: {device.name!r} is used until it is back."
        )


def find(name: str, direction: Direction) -> Device:
    """The device of that name, or that holds it; with no name the system's default.

    Raises AudioDeviceError saying what is there.
    """
    listed = _listed()
    fitting = [d for d in listed if (d.inputs if direction == "input" else d.outputs)]
    what, failure = _MISSING[direction]
    if not fitting:
        raise failure(f"There is no {what}; connect one and try again.")
    if name:
        exact = [device for device in fitting if device.name == name]
        holding = [device for device in fitting if name.lower() in device.name.lower()]
        if not exact + holding:
            names = ", ".join(device.name for device in fitting)
            raise failure(f"There is no {what} named {name!r}; there are: {names}.")
        return (exact + holding)[0]
    default = portaudio().default.device[0 if direction == "input" else 1]
    return next((device for device in fitting if device.index == default), fitting[0])


def open_stream(kind: str, idle: Callable[[], bool], **options: Any) -> Any:
    """Open and start a ``sounddevice`` stream; while ``idle()`` it may be closed to look for new
    devices, which its ``finished_callback`` tells. Raises AudioDeviceError."""
    sd = portaudio()
    stream = None
    try:
        stream = getattr(sd, kind)(**options)
        stream.start()
    except (sd.PortAudioError, ValueError) as error:
        if stream is not None:
            stream.close()
        what, failure = _MISSING["input" if "Input" in kind else "output"]
        raise failure(
            f"The {what} cannot be opened; it may be busy in another program, or unplugged."
        ) from error
    _streams[stream] = idle
    return stream


def close_stream(stream: Any) -> None:
    """Abort and close; never raises, nor does anything when it is closed already."""
    if _streams.pop(stream, None) is None:
        return
    try:
        stream.abort()
        stream.close()
    except Exception as error:  # the device may be gone: there is nothing left to close
        log.info("closing a lost stream: %s", type(error).__name__)


def look_again() -> None:
    """Have PortAudio list the devices anew, unless somebody is using one."""
    sd = portaudio()
    if all(idle() for idle in _streams.values()):
        for stream in list(_streams):
            close_stream(stream)
        sd._terminate()
        sd._initialize()


def _listed() -> list[Device]:
    sd = portaudio()
    if not _streams:
        look_again()
    return [
        Device(
            number,
            info["name"],
            info["max_input_channels"],
            info["max_output_channels"],
            usable_rate_hz(info["default_samplerate"]),
        )
        for number, info in enumerate(sd.query_devices())
    ]


def usable_rate_hz(rate_hz: float) -> int:
    """The device's own rate; the usual one, where a driver names one that no sound has."""
    return int(rate_hz) if 8_000 <= rate_hz <= 384_000 else 48_000


def _silence_alsa() -> None:
    """ALSA tells the terminal of every configuration it tries; the user asked for none of that.

    Its handler is a C function that takes no notice of its arguments: one of Python's would have to
    outlive every thread of PortAudio, and would need the interpreter in the midst of playing.
    """
    if sys.platform.startswith("linux"):
        with contextlib.suppress(OSError, AttributeError):
            nothing = ctypes.cast(ctypes.CDLL(None).getpid, ctypes.c_void_p)
            ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(nothing)


def _end(sd: Any) -> None:
    """When the program ends: in order where PortAudio answers, without it where it does not."""
    if thread().busy_s == 0.0:
        with contextlib.suppress(TimeoutError, sd.PortAudioError):
            thread().ask(sd._terminate).result(CLOSE_S)
