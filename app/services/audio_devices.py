"""PortAudio, imported only when it is needed and only here: its library may be missing.

PortAudio lists the devices once, when it starts; to see one that has been plugged in since, it has
to be restarted, which is possible only while no stream is open.
"""

from __future__ import annotations

import contextlib
import ctypes
import logging
import sys
import threading
from dataclasses import dataclass
from typing import Any, Literal

from app.errors import AudioDeviceError, MicrophoneError, SpeakerError

log = logging.getLogger(__name__)

Direction = Literal["input", "output"]

_MISSING: dict[Direction, tuple[str, type[AudioDeviceError]]] = {
    "input": ("microphone", MicrophoneError),
    "output": ("speaker", SpeakerError),
}

_streams = 0
_lock = threading.RLock()


@dataclass(frozen=True, slots=True)
class Device:
    """A sound device as PortAudio sees it."""

    index: int
    name: str
    inputs: int
    outputs: int
    rate_hz: int
    """The device's own sample rate."""


def portaudio() -> Any:
    """The `sounddevice` module. Raises AudioDeviceError where PortAudio is missing."""
    try:
        _silence_alsa()
        import sounddevice
    except OSError as error:
        raise AudioDeviceError(
            "The sound library PortAudio is missing; install it (libportaudio2 on Debian and "
            "Ubuntu) and start again."
        ) from error
    return sounddevice


def devices() -> list[Device]:
    """All devices there are now. Raises AudioDeviceError where PortAudio is missing."""
    sd = portaudio()
    with _lock:
        _look_again(sd)
        return [
            Device(
                number,
                info["name"],
                info["max_input_channels"],
                info["max_output_channels"],
                int(info["default_samplerate"]),
            )
            for number, info in enumerate(sd.query_devices())
        ]


def find(name: str, direction: Direction) -> Device:
    """The device of that name, or that holds it; with no name the system's default.

    Raises AudioDeviceError saying what is there.
    """
    listed = devices()
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
    sd = portaudio()
    default = sd.default.device[0 if direction == "input" else 1]
    return next((device for device in fitting if device.index == default), fitting[0])


def open_stream(kind: str, **options: Any) -> Any:
    """Open and start a ``sounddevice`` stream. Raises AudioDeviceError. Blocks, up to 2 s."""
    global _streams
    sd = portaudio()
    with _lock:
        try:
            stream = getattr(sd, kind)(**options)
            stream.start()
        except (sd.PortAudioError, ValueError) as error:
            what, failure = _MISSING["input" if "Input" in kind else "output"]
            raise failure(
                f"The {what} cannot be opened; it may be busy in another program, or unplugged."
            ) from error
        _streams += 1
    return stream


def close_stream(stream: Any) -> None:
    """Abort and close; never raises. May hang with a frozen sound server: not in the loop."""
    global _streams
    with _lock:
        _streams -= 1
        try:
            stream.abort()
            stream.close()
        except Exception as error:  # the device may be gone: there is nothing left to close
            log.info("closing a lost stream: %s", type(error).__name__)


def _look_again(sd: Any) -> None:
    if _streams == 0:
        sd._terminate()
        sd._initialize()


def _silence_alsa() -> None:
    """ALSA tells the terminal of every configuration it tries; the user asked for none of that.

    Its handler is a C function that takes no notice of its arguments: one of Python's would have to
    outlive every thread of PortAudio, and would need the interpreter in the midst of playing.
    """
    if sys.platform.startswith("linux"):
        with contextlib.suppress(OSError, AttributeError):
            nothing = ctypes.cast(ctypes.CDLL(None).getpid, ctypes.c_void_p)
            ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(nothing)
