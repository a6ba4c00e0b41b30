"""The sound check: levels, a test sound, a recording that is played back, and the echo."""

from __future__ import annotations

import asyncio
import collections
import math
from collections.abc import Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass

import numpy as np
import soxr

from app.engine.contracts.languages import primary_language
from app.engine.contracts.ports import CAPTURE_RATE_HZ, FRAME_SAMPLES, Audio, Voice
from app.engine.speech.sounds import chime
from app.errors import SpeakerError
from app.messages import sentence
from app.services.audio import audio_devices
from app.services.audio.echo_detection import Echo, measure_echo
from app.services.audio.microphone import DeviceMicrophone
from app.services.audio.speaker import DeviceSpeaker

HISTORY_S = 12.0
"""How much of the microphone's sound is kept: longer than the test sound."""
RECORDING_S = 3.0
LEVEL_INTERVAL_S = 0.04
ECHO_TAIL_S = 0.5
"""How late the end of the test sound may reach the microphone."""

LOST = sentence("The speaker was disconnected. Choose another or press Rescan.")

SENTENCES = {
    "en": "This is how I will sound.",
    "de": "So werde ich klingen.",
    "fr": "Voici le son de ma voix.",
    "es": "Así sonará mi voz.",
    "it": "Ecco come suonerà la mia voce.",
    "pt": "É assim que a minha voz vai soar.",
    "nl": "Zo zal ik klinken.",
}
"""By the voice's language. In other languages there is only the chime."""

_ALIASES = ("default", "pulse", "pipewire", "sysdefault")
"""Names that mean the system's default, which would not help the user."""


@dataclass(frozen=True, slots=True)
class DeviceNames:
    """The microphones, or the speakers."""

    names: list[str]
    default: str
    """The name of the system's default; "" if that has no meaningful name."""


class SoundCheck:
    """Needs the devices for itself: close others that use them first.

    ``input_level`` and ``output_level`` get levels in dB of full scale.
    """

    def __init__(
        self, input_level: Callable[[float], None], output_level: Callable[[float], None]
    ) -> None:
        self._input_level = input_level
        self._output_level = output_level
        frames = round(HISTORY_S * CAPTURE_RATE_HZ / FRAME_SAMPLES)
        self._history: collections.deque[bytes] = collections.deque(maxlen=frames)

    async def devices(self) -> tuple[DeviceNames, DeviceNames]:
        """The microphones and speakers that are connected now. Raises AudioDeviceError."""
        return await audio_devices.call(_list_names)

    async def listen(self, device: str) -> None:
        """Report the microphone's level until canceled. Raises AudioDeviceError."""
        microphone = DeviceMicrophone(device, pre_roll=False)
        try:
            async with aclosing(microphone.record()) as frames:
                async for frame in frames:
                    self._history.append(frame.pcm)
                    self._input_level(peak_dbfs(np.frombuffer(frame.pcm, np.int16)))
        finally:
            await microphone.close()

    async def play_test_sound(self, device: str, voice: Voice | None) -> Echo | None:
        """Play a chime and a sentence. Returns the echo of them, or None unless ``listen`` is
        running. Raises AudioDeviceError, VoiceError."""
        pieces = [chime()]
        if voice and (sentence := SENTENCES.get(primary_language(voice.language))):
            await voice.open()
            async with aclosing(voice.speak(sentence)) as speaking:
                pieces += [audio async for audio in speaking]
        self._history.clear()
        await self._play(device, pieces)
        await asyncio.sleep(ECHO_TAIL_S)
        heard = np.frombuffer(b"".join(self._history), np.int16)
        if not len(heard):
            return None
        played = np.concatenate([_at_capture_rate(audio) for audio in pieces])
        return await asyncio.to_thread(measure_echo, played, heard, CAPTURE_RATE_HZ)

    async def record_and_play_back(self, device: str, recorded: Callable[[], None]) -> None:
        """Play back the next three seconds of what ``listen`` hears. ``recorded`` is called at
        their end. Raises AudioDeviceError."""
        self._history.clear()
        await asyncio.sleep(RECORDING_S)
        heard = b"".join(self._history)
        recorded()
        if heard:
            await self._play(device, [Audio(heard, CAPTURE_RATE_HZ)])

    @property
    def silent(self) -> bool:
        """Whether the microphone has lately delivered only zeros, or nothing at all."""
        return not any(any(pcm) for pcm in self._history)

    async def _play(self, device: str, pieces: Sequence[Audio]) -> None:
        speaker = DeviceSpeaker(device)
        loop = asyncio.get_running_loop()
        try:
            await speaker.open()
            playing = [(audio, speaker.play(audio)) for audio in pieces]
            last = playing[-1][1].done
            while not last.done():
                await asyncio.wait([last], timeout=LEVEL_INTERVAL_S)
                now = loop.time()
                levels = (_level(audio, playback.heard_s(now)) for audio, playback in playing)
                self._output_level(max(levels))
            if last.exception():
                raise SpeakerError(LOST) from last.exception()
        finally:
            self._output_level(-math.inf)
            await speaker.close()


def peak_dbfs(samples: np.ndarray) -> float:
    """The peak of 16-bit samples in dB of full scale; -inf for silence."""
    peak = int(np.abs(samples.astype(np.int32)).max(initial=0))
    return 20 * math.log10(min(peak / 32_767, 1.0)) if peak else -math.inf


def _level(audio: Audio, heard_s: float) -> float:
    """The peak of what has just been heard of ``audio``, dB of full scale; -inf unless it plays."""
    if not 0 < heard_s < audio.duration_s:
        return -math.inf
    end = int(heard_s * audio.rate_hz)
    begin = max(end - int(LEVEL_INTERVAL_S * audio.rate_hz), 0)
    return peak_dbfs(np.frombuffer(audio.pcm, np.int16)[begin:end])


def _at_capture_rate(audio: Audio) -> np.ndarray:
    samples = np.frombuffer(audio.pcm, np.int16)
    return np.asarray(soxr.resample(samples, audio.rate_hz, CAPTURE_RATE_HZ))


def _list_names() -> tuple[DeviceNames, DeviceNames]:
    """Runs in PortAudio's thread."""
    audio_devices.rescan()
    found = audio_devices.devices()
    inputs = [device.name for device in found if device.inputs]
    outputs = [device.name for device in found if device.outputs]
    return _names(inputs, "input"), _names(outputs, "output")


def _names(names: list[str], direction: audio_devices.Direction) -> DeviceNames:
    default = audio_devices.find("", direction) if names else None
    shown = default.name if default and default.bare_name not in _ALIASES else ""
    return DeviceNames(list(dict.fromkeys(names)), shown)
